import { operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { assess, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';
import { tellDecision } from '../test/told-events';

interface MonthAnswer extends Answered {
  readonly collectionMonth: { readonly id: string; readonly version: number } | null;
}

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await tellDuesRate(house);
});
afterAll(() => house.stop());

const reason = '补录漏报单位';
const close = async () => (await act<MonthAnswer>(house, people.accountant, 'CloseCollectionMonth', { month: '2026-02', idempotencyKey: newKey() })).collectionMonth!;
const decide = async (collectionMonthId: string, decided: object = {}) => {
  const { collectionMonthReopeningContent } = await house.data<{ collectionMonthReopeningContent: { sha256: string } }>('finance-collection', people.accountant, operation('CollectionMonthReopeningContent'), { collectionMonthId, reason });
  return tellDecision(house, { subjectType: 'CollectionMonth', subjectId: collectionMonthId, subjectSha256: collectionMonthReopeningContent.sha256, amount: null, ...decided });
};
const reopen = (closing: { id: string; version: number }, decisionId: string, changes: object = {}) =>
  act<MonthAnswer>(house, people.accountant, 'ReopenCollectionMonth', { collectionMonthId: closing.id, expectedVersion: closing.version, reason, decisionId, idempotencyKey: newKey(), ...changes });

it('reopenCollectionMonth undoes a closing by the decision over exactly that, and the month may be closed anew', async () => {
  const ids = await employerIds(house);
  const closing = await close();
  expect(codesOf(await assess(house, '2026-02', ids))).toEqual(['HOUSE-1 finance-collection.collection-month-closed']);
  const decisionId = await decide(closing.id);
  expect(codesOf(await reopen(closing, closing.id))).toEqual(['GY-2b house.decision-not-told']);
  expect(codesOf(await reopen(closing, await decide(closing.id, { outcome: 'deferred' })))).toEqual(['GY-2b house.decision-failed']);
  expect(codesOf(await reopen(closing, decisionId, { reason: '另一理由' }))).toEqual(['GY-2b house.matter-not-as-decided']);
  expect(codesOf(await reopen(closing, await decide(closing.id, { proposedById: people.accountant.personId })))).toEqual(['CP-5 house.proposer-executes']);
  expect((await reopen(closing, decisionId)).collectionMonth).toMatchObject({ state: 'REOPENED', history: [{ toState: 'CLOSED' }, { toState: 'REOPENED', reason, decision: { id: decisionId } }] });
  expect(codesOf(await assess(house, '2026-02', ids))).toEqual([]);
  expect(codesOf(await reopen({ ...closing, version: 2 }, decisionId))).toEqual(['HOUSE-1 finance-collection.collection-month-state']);
  // A decision on one closing opens no other.
  expect(codesOf(await reopen(await close(), decisionId))).toEqual(['GY-2b house.decision-of-another-matter']);
});

it('is not for an officer, and a stale page is told', async () => {
  const [closing] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM collection_month WHERE state = 'closed'");
  const input = { collectionMonthId: closing!.id, expectedVersion: 7, reason, decisionId: closing!.id, idempotencyKey: newKey() };
  expect((await house.send('finance-collection', people.officer, operation('ReopenCollectionMonth'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await house.send('finance-collection', people.accountant, operation('ReopenCollectionMonth'), { input })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});
