import { bureauFile, freshRow, idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { assess, booked, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await tellDuesRate(house);
  [id] = (await employerIds(house)) as [string];
  await assess(house, '2025-12', [id]);
  await assess(house, '2026-01', [id]);
});
afterAll(() => house.stop());

const unionWorker = person(idOf(24), 'professional-union-worker');
const send = (payBy: string) => act<Answered & { notice: { step: string } | null }>(house, unionWorker, 'SendArrearsNotice', { employerId: id, payBy, idempotencyKey: newKey() });

it('sendArrearsNotice goes up the ladder, begins anew for the next month and stops when all is paid', async () => {
  const sent = await Promise.all(Array.from({ length: 4 }, () => send('2026-03-11')));
  expect(sent.filter(({ notice }) => notice)).toMatchObject([{ notice: { step: 'REMINDER', owed: '400.00', oldestPeriod: '2025-12', employer: { name: '示例单位1' } } }]);
  house.now = new Date('2026-03-12T02:00:00Z');
  expect((await send('2026-03-13')).notice).toMatchObject({ step: 'DEMAND' });
  await booked(house, bureauFile([freshRow({ period: '2025-12' })]));
  expect((await send('2026-03-13')).notice).toMatchObject({ step: 'REMINDER', owed: '200.00', oldestPeriod: '2026-01' });
  await booked(house, bureauFile([freshRow({ period: '2026-01' })]));
  expect(codesOf(await send('2026-03-20'))).toContain('BH-1 finance-collection.nothing-in-arrears');
  expect(await house.data('finance-collection', unionWorker, operation('DuesArrears'), { first: 10 })).toMatchObject({ duesArrears: { totalCount: 0 } });
  const { duesAccount } = await house.data<{ duesAccount: { notices: { step: string }[] } }>('finance-collection', people.accountant, operation('DuesAccountWithNotices'), { employerId: id });
  expect(duesAccount.notices.map(({ step }) => step)).toEqual(['REMINDER', 'DEMAND', 'REMINDER']);
  await expect(house.sql('finance-collection', 'DELETE FROM arrears_notice')).rejects.toThrow('append-only');
});
