import { bureauFile, creditCodeOf, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { booked, collectionBalances, employerIds, openParts, splitMonth, startReceiptHouse } from '../test/receipt-house';
import { tellDecision } from '../test/told-events';

interface ReleaseAnswer extends Answered {
  readonly release: { readonly amount: string; readonly tradeUnion: { readonly name: string }; readonly parts: readonly { readonly amount: string }[] } | null;
}
interface Held {
  readonly amount: string;
  readonly sha256: string;
  readonly parts: readonly { readonly amount: string; readonly receipt: { readonly id: string; readonly document: string } }[];
}

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse(3);
  await openParts(house);
  ids = await employerIds(house);
});
afterAll(() => house.stop());

const fund = (changes: object) => freshRow({ category: '建会筹备金', ...changes });
const heldOf = async (employerId: string) => (await house.data<{ preparationFundHeld: Held }>('finance-collection', people.accountant, operation('PreparationFundHeld'), { employerId })).preparationFundHeld;
const inputFor = async (employerId: string, decided: object = {}) => {
  const { sha256 } = await heldOf(employerId);
  return { employerId, decisionId: await tellDecision(house, { powerItem: 'collection-payments', subjectType: 'PreparationFundRelease', subjectId: employerId, subjectSha256: sha256, amount: null, ...decided }), idempotencyKey: newKey() };
};
const release = (input: object) => act<ReleaseAnswer>(house, people.accountant, 'ReleasePreparationFund', input);
const match = (receiptId: string, employerId: string, amount: string) => act<Answered & { match: { id: string } }>(house, people.accountant, 'MatchReceipt', { receiptId, employerId, amount, reason: '示例', idempotencyKey: newKey() });
const formUnion = async (employerId: string, name: string) => {
  const [parent] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM trade_union WHERE kind <> 'grassroots' LIMIT 1");
  const [employer] = await house.sql<{ version: number }>('finance-collection', 'SELECT version FROM employer WHERE id = ?', [employerId]);
  return act(house, people.officer, 'FormUnion', { employerId, expectedVersion: employer!.version, name, parentId: parent!.id, formedOn: '2026-03-01', reason: '示例' });
};

it('releasePreparationFund gives the union that was formed what was held for its unit, once and to the fen', async () => {
  const [own, unknown] = [fund({ amount: '10.01' }), fund({ creditCode: creditCodeOf(77), amount: '100.03' })];
  await booked(house, bureauFile([own, unknown, fund({ creditCode: creditCodeOf(2), amount: '7.77' }), freshRow({ amount: '500.00' })]));
  expect(await heldOf(ids[0]!)).toMatchObject({ amount: '0.00' });
  await splitMonth(house);
  const [unknownId] = (await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt WHERE document = ?', [unknown.document])).map(({ id }) => id);
  const shared = await match(unknownId!, ids[0]!, '50.00');
  await match(unknownId!, ids[2]!, '50.03');
  expect(await heldOf(ids[0]!)).toMatchObject({ amount: '36.01', parts: [{ amount: '6.01', receipt: { document: own.document } }, { amount: '30.00' }] });
  expect(await heldOf(ids[2]!)).toMatchObject({ amount: '30.02' });
  // What is held for each unit adds up to the account.
  expect(await collectionBalances(house)).toMatchObject({ held: -(3601 + 3002 + 467), grassroots: -30_000 });

  expect(codesOf(await release(await inputFor(ids[0]!)))).toEqual(['CP-3 finance-collection.unit-without-union']);
  await act(house, people.officer, 'RegisterTradeUnion', { name: '示例市总工会', kind: 'CITY_FEDERATION', formedOn: '2000-01-01' });
  expect(codesOf(await formUnion(ids[0]!, '示例单位1工会'))).toEqual([]);
  expect(codesOf(await release(await inputFor(ids[0]!, { outcome: 'rejected' })))).toEqual(['GY-2b house.decision-failed']);
  expect(codesOf(await release(await inputFor(ids[0]!, { subjectId: ids[1] })))).toEqual(['GY-2b house.decision-of-another-matter']);
  expect(codesOf(await release(await inputFor(ids[0]!, { enteredById: people.accountant.personId })))).toEqual(['CP-5 house.decision-enterer-executes']);
  // A station that helped to form the union waits for somebody to confirm it [DX-4].
  await house.sql('finance-collection', "INSERT INTO service_task_copy (id, employer_id, kind, state, title, version) VALUES (?, ?, 'park-union-organising', 'completed', '示例协助建会', 3)", [newKey(), ids[0]]);
  expect(codesOf(await release(await inputFor(ids[0]!)))).toEqual(['DX-4 finance-collection.union-task-unconfirmed']);
  await house.sql('finance-collection', "UPDATE service_task_copy SET state = 'confirmed'");
  const input = await inputFor(ids[0]!);
  const answers = await Promise.all([1, 2, 3].map(() => release({ ...input, idempotencyKey: newKey() })));
  expect(answers.flatMap(codesOf)).toEqual([1, 2].flatMap(() => ['CP-3 finance-collection.nothing-held', 'GY-2b house.matter-not-as-decided']));
  expect(answers.find((answer) => answer.release)!.release).toMatchObject({ amount: '36.01', tradeUnion: { name: '示例单位1工会' }, parts: [{ amount: '6.01' }, { amount: '30.00' }] });
  expect(await collectionBalances(house)).toMatchObject({ held: -(3002 + 467), grassroots: -33_601 });
  expect(await heldOf(ids[0]!)).toMatchObject({ amount: '0.00', parts: [] });

  // By this match its part was reckoned; and what was the payer's own is not given to others any more.
  expect(codesOf(await act(house, people.accountant, 'UnmatchReceipt', { matchId: shared.match.id, expectedVersion: 1, idempotencyKey: newKey() }))).toEqual(['CP-3 finance-collection.match-released']);
  const [ownId] = (await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt WHERE document = ?', [own.document])).map(({ id }) => id);
  expect(codesOf(await match(ownId!, ids[1]!, '1.00'))).toEqual(['CP-3 finance-collection.receipt-released']);

  // What comes late is released by another decision; what is taken back counts against it.
  await booked(house, bureauFile([fund({ amount: '20.00' }), { ...own, amount: '-10.01' }]));
  await splitMonth(house);
  expect(await heldOf(ids[0]!)).toMatchObject({ amount: '5.99', parts: [{ amount: '12.00' }, { amount: '-6.01' }] });
  expect((await release(await inputFor(ids[0]!))).release).toMatchObject({ amount: '5.99' });
  await expect(house.sql('finance-collection', 'DELETE FROM preparation_fund_release_line')).rejects.toThrow('append-only');
  await expect(enterTwice(house, 'preparation_fund_release_line')).rejects.toThrow('released_once');
});

it('lists releases with as many statements for ten as for one, and is not for an officer', async () => {
  const counts = [];
  for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('PreparationFundReleases'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
  const { errors } = await house.send('finance-collection', people.officer, operation('ReleasePreparationFund'), { input: await inputFor(ids[0]!) });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('holds for a unit what was paid by those that became it, through all mergers', async () => {
  const [one, other] = [await heldOf(ids[1]!), await heldOf(ids[2]!)];
  expect([one.amount, other.amount]).toEqual(['4.67', '30.02']);
  await house.sql('finance-collection', 'UPDATE employer SET merged_into_id = CASE id WHEN ? THEN ? ELSE ? END WHERE id IN (?)', [ids[2], ids[1], ids[0], [ids[1], ids[2]]]);
  expect(await heldOf(ids[0]!)).toMatchObject({ amount: '34.69' });
});
