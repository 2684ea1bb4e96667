import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, newKey, people } from '../test/payment-house';
import { taxOfficer } from '../test/receipt-house';
import { brokenDown, departmentHead, DOCUMENT, drafted, startTargetHouse, type TargetAnswer, type TargetHouse } from '../test/target-house';

let targets: TargetHouse;
let house: TestHouse;
beforeAll(async () => {
  targets = await startTargetHouse();
  ({ house } = targets);
});
afterAll(() => house.stop());

describe('setCollectionTarget', () => {
  it('numbers the drafts of a year, also when set at once, and takes a second click once', async () => {
    const numbers = (await Promise.all([1, 2, 3].map(() => drafted(targets, '5.00', 2027)))).map(({ number }) => number);
    expect(numbers.toSorted((one, other) => (one < other ? -1 : 1))).toEqual([1, 2, 3]);
    const input = { year: 2027, amount: '5.00', idempotencyKey: newKey() };
    const [one, other] = await Promise.all([0, 1].map(() => act<TargetAnswer>(house, people.officer, 'SetCollectionTarget', input)));
    expect(one!.collectionTarget!.id).toBe(other!.collectionTarget!.id);
  });

  it.each([
    ['an accountant', people.accountant, 'FORBIDDEN'],
    ['a tax officer', taxOfficer, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { year: 2026, amount: '5.00', idempotencyKey: newKey() };
    expect((await house.send('finance-collection', caller, operation('SetCollectionTarget'), { input })).errors).toMatchObject([{ extensions: { code } }]);
  });

  it('refuses a year that is over, and the adoption to all but a head of department', async () => {
    const { refusals } = await act<TargetAnswer>(house, people.officer, 'SetCollectionTarget', { year: 2025, amount: '5.00', idempotencyKey: newKey() });
    expect(refusals).toMatchObject([{ message: '目标年度为2025年，只能拟定2026年或2027年的目标。', remedy: '请改为本年度或下一年度。' }]);
    const input = { targetId: idOf(1), expectedVersion: 1, ...DOCUMENT };
    expect((await house.send('finance-collection', people.officer, operation('AdoptCollectionTarget'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it('answers a hundred targets with the statements of one', async () => {
  for (let more = 0; more < 3; more += 1) await brokenDown(targets, await drafted(targets, '9.00'));
  const statements = async (first: number) => (await house.statements(() => house.data('finance-collection', departmentHead, operation('CollectionTargets'), { first, filter: { year: 2026 } }))).length;
  expect(await statements(100)).toBe(await statements(1));
});
