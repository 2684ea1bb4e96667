import { operation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { balancesInput, balancesOf, BALANCES, balanceVerdicts, type OpeningBalanceAnswer, startBalanceHouse } from '../test/opening-balance';
import { act, codesOf, newKey, people } from '../test/payment-house';

let house: TestHouse;
let sourceId: string;
beforeAll(async () => {
  ({ house, sourceId } = await startBalanceHouse());
});
afterAll(() => house.stop());

const preview = (lines: readonly string[], statedSum: string, changes: object = {}) => act<OpeningBalanceAnswer>(house, people.accountant, 'PreviewOpeningBalances', balancesInput(sourceId, lines, statedSum, changes));
const ticket = async (lines: readonly string[], statedSum: string) => (await preview(lines, statedSum)).openingBalanceImport!;
const commit = ({ id, version }: { id: string; version: number }, idempotencyKey = newKey()) => act<OpeningBalanceAnswer>(house, people.accountant, 'CommitOpeningBalances', { importId: id, expectedVersion: version, idempotencyKey });

describe('commitOpeningBalances', () => {
  it('posts the list once, as one balanced entry, whoever of four comes first; a second click answers as the first', async () => {
    const before = await balancesOf(house);
    const tickets = [];
    while (tickets.length < 4) tickets.push(await ticket(BALANCES, '1001.00'));
    const answers = await Promise.all(tickets.map((each) => commit(each, `key-of-${each.id}`)));
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 house.list-outdated')]);
    expect(await balancesOf(house)).toEqual({ ...before, '1002': 100_050, '1201': 50, '3001': -100_100 });
    const first = answers.findIndex(({ openingBalanceImport }) => openingBalanceImport);
    expect(await commit(tickets[first]!, `key-of-${tickets[first]!.id}`)).toEqual(answers[first]);
    expect(answers[first]!.openingBalanceImport).toMatchObject({ committedOn: '2026-03-10', committedBy: { id: people.accountant.personId } });
    expect(codesOf(await commit({ ...tickets[first]!, version: 2 }))).toEqual(['HOUSE-3 house.list-entered']);
    expect(balanceVerdicts(await ticket(BALANCES, '1001.00'))).toEqual(Array(3).fill('REFUSED account-has-entries'));
  });

  it('refuses a changed file, and leaves books that verify', async () => {
    expect(codesOf(await commit(await ticket(['1002,1,', '7777,,1'], '1.00')))).toEqual(['HOUSE-4 house.list-rows-refused']);
    expect(balanceVerdicts(await ticket(['1002,999.00,', '3001,,999.00'], '999.00'))).toEqual(Array(2).fill('REFUSED account-has-entries'));
    expect((await house.send('finance-collection', people.officer, operation('CommitOpeningBalances'), { input: { importId: (await ticket(BALANCES, '1001.00')).id, expectedVersion: 1, idempotencyKey: newKey() } })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const seen = await ticket(['1002,999.00,', '3001,,999.00'], '999.00');
    expect((await house.send('finance-collection', people.accountant, operation('CommitOpeningBalances'), { input: { importId: seen.id, expectedVersion: 2, idempotencyKey: newKey() } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const violations = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => ['I1', 'I2'].includes(invariant)).flatMap(({ violations: found }) => found.map(({ table }) => table));
    expect(await violations()).toEqual([]);
    await house.sql('finance-collection', 'UPDATE opening_balance_import SET stated_sum = stated_sum + 1 WHERE committed_on IS NOT NULL');
    expect(await violations()).toEqual(['opening_balance_import']);
  });
});
