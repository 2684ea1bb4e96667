import { bureauFile, creditCodeOf, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { accountOf, assess, booked, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

interface ImportAnswer extends Answered {
  readonly openingItemImport: { readonly id: string; readonly version: number; readonly rows: readonly { readonly line: number; readonly verdict: string; readonly refusals: readonly { readonly code: string }[] }[] } | null;
}

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse(3);
  await tellDuesRate(house);
  ids = await employerIds(house);
});
afterAll(() => house.stop());

const base64 = (lines: readonly string[]) => Buffer.from(`${['统一社会信用代码,所属期,欠缴金额', ...lines].join('\n')}\n`).toString('base64');
const preview = (lines: readonly string[], statedSum: string) =>
  act<ImportAnswer>(house, people.accountant, 'PreviewOpeningItems', { contentBase64: base64(lines), document: '原账结转表', documentSha256: 'a'.repeat(64), statedSum, idempotencyKey: newKey() });
const commit = ({ id, version }: { id: string; version: number }) => act<ImportAnswer>(house, people.accountant, 'CommitOpeningItems', { importId: id, expectedVersion: version, idempotencyKey: newKey() });
const verdicts = ({ openingItemImport }: ImportAnswer) => openingItemImport!.rows.map(({ verdict, refusals }) => [verdict, ...refusals.map(({ code }) => code.replace('finance-collection.', ''))].join(' '));
const owing = async (employerId: string) => (await house.data<{ duesArrears: { edges: { node: { id: string; owed: string } }[] } }>('finance-collection', people.accountant, operation('DuesArrears'), { first: 100 })).duesArrears.edges.find(({ node }) => node.id === employerId)?.node.owed;

it('commitOpeningItems carries over what units owed, once and to the fen, into their accounts and arrears', async () => {
  const lines = [`${creditCodeOf(1)},2025-11,100.50`, `${creditCodeOf(1)},2025-12,50`, `${creditCodeOf(2)},2025-12,7.07`];
  expect(codesOf(await preview(lines, '157.56'))).toEqual(['HOUSE-4 finance-collection.opening-sum-differs']);
  const ticket = await preview(lines, '157.57');
  expect(verdicts(ticket)).toEqual(['NEW', 'NEW', 'NEW']);
  const answers = await Promise.all([1, 2, 3].map(() => commit(ticket.openingItemImport!).catch((error: Error) => error)));
  expect(answers.filter((answer) => !(answer instanceof Error) && answer.openingItemImport)).toHaveLength(1);
  expect(await accountOf(house, ids[0]!)).toMatchObject({ arrears: '150.50', months: [{ period: '2025-11', owed: '100.50' }, { period: '2025-12', owed: '50.00' }] });
  expect([await owing(ids[0]!), await owing(ids[1]!)]).toEqual(['150.50', '7.07']);
  expect(verdicts(await preview(lines, '157.57'))).toEqual(Array(3).fill('REFUSED opening-month-known'));

  // What was carried over is not assessed as well, and is paid like anything else.
  const assessed = await assess(house, '2025-12', [ids[0]!, ids[2]!]);
  expect(assessed.batch!.items.map(({ refusals }) => refusals.map(({ code }) => code).join())).toEqual(['finance-collection.month-assessed', '']);
  await booked(house, bureauFile([freshRow({ period: '2025-11', amount: '100.50' })]));
  expect(await owing(ids[0]!)).toBe('50.00');
});

it('is refused for a month that was assessed or paid here, and when it was since the preview', async () => {
  expect(verdicts(await preview([`${creditCodeOf(3)},2025-12,1.00`], '1.00'))).toEqual(['REFUSED opening-month-known']);
  const ticket = await preview([`${creditCodeOf(3)},2025-10,1.00`], '1.00');
  await booked(house, bureauFile([freshRow({ creditCode: creditCodeOf(3), period: '2025-10' })]));
  expect(codesOf(await commit(ticket.openingItemImport!))).toEqual(['HOUSE-3 house.list-outdated']);
  expect(verdicts(await preview([`${creditCodeOf(3)},2025-10,1.00`], '1.00'))).toEqual(['REFUSED opening-after-receipt']);
  await expect(house.sql('finance-collection', 'UPDATE opening_item SET owed = 1')).rejects.toThrow('append-only');
  await expect(enterTwice(house, 'opening_item')).rejects.toThrow('carried_over_once');
  const { errors } = await house.send('finance-collection', people.officer, operation('CommitOpeningItems'), { input: { importId: ticket.openingItemImport!.id, expectedVersion: 1, idempotencyKey: newKey() } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const stale = { importId: ticket.openingItemImport!.id, expectedVersion: 2, idempotencyKey: newKey() };
  expect((await house.send('finance-collection', people.accountant, operation('CommitOpeningItems'), { input: stale })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});
