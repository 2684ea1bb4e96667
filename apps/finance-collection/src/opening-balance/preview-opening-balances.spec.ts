import { operation, type TestHouse } from '@unionhall/testing';
import { balancesInput, balancesOf, BALANCES, balanceVerdicts, type OpeningBalanceAnswer, startBalanceHouse } from '../test/opening-balance';
import { act, codesOf, people } from '../test/payment-house';

let house: TestHouse;
let sourceId: string;
beforeAll(async () => {
  ({ house, sourceId } = await startBalanceHouse());
});
afterAll(() => house.stop());

const preview = (lines: readonly string[], statedSum: string, changes: object = {}) => act<OpeningBalanceAnswer>(house, people.accountant, 'PreviewOpeningBalances', balancesInput(sourceId, lines, statedSum, changes));
const ticket = async (lines: readonly string[], statedSum: string) => (await preview(lines, statedSum)).openingBalanceImport!;

describe('previewOpeningBalances', () => {
  it('says of each row what it comes to, and posts nothing', async () => {
    const before = await balancesOf(house);
    const found = await ticket(['1002,1,', '1002,1,', '1003,1,', '9000,1,', '2302,1,', '7777,1,', '3001,1,', '1201,,7'], '7.00');
    expect(balanceVerdicts(found)).toEqual(['NEW', 'REFUSED account-has-entries', 'REFUSED account-has-entries', 'REFUSED account-has-entries', 'REFUSED opening-of-collection', 'REFUSED house.not-registered', 'REFUSED insufficient-funds', 'NEW']);
    expect(await balancesOf(house)).toEqual(before);
    expect(await house.data('finance-collection', people.cashier, operation('OpeningBalanceImportById'), { id: found.id })).toMatchObject({ openingBalanceImport: { committedOn: null, previewedBy: { id: people.accountant.personId }, openingSource: { code: '9000' }, rows: [{ account: { name: '科目1002' } }, {}, {}, {}, {}, { account: null }, {}, {}] } });
  });

  it('refuses a list that does not balance, is not its document’s, or comes from an account with a limit', async () => {
    expect(codesOf(await preview(BALANCES, '1001.01'))).toEqual(['HOUSE-4 finance-collection.opening-sum-differs']);
    expect(codesOf(await preview(BALANCES.slice(0, 2), '1001.00', { document: '' }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 finance-collection.opening-list-unbalanced']);
    const [bank] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM ledger_account WHERE code = '1002'");
    expect(codesOf(await preview(BALANCES, '1001.00', { openingSourceId: bank!.id }))).toEqual(['HOUSE-2 finance-collection.opening-source-unfit']);
    expect((await house.send('finance-collection', people.officer, operation('PreviewOpeningBalances'), { input: balancesInput(sourceId, BALANCES, '1001.00') })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
