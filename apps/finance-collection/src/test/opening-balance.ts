import { startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, newKey, people } from './payment-house';

/** What the acts on a list of opening balances answer. */
export interface OpeningBalanceAnswer extends Answered {
  readonly openingBalanceImport: { readonly id: string; readonly version: number; readonly rows: readonly { readonly verdict: string; readonly refusals: readonly { readonly code: string }[] }[] } | null;
}

/** Finance and collection with accounts of every limit, one of the collection, and 1003, which has an entry already. */
export async function startBalanceHouse(): Promise<{ readonly house: TestHouse; readonly sourceId: string }> {
  const house = await startTestHouse(financeCollection);
  const open = async (code: string, balanceLimit: string, rest: object = {}) =>
    (await act<Answered & { ledgerAccount: { id: string } }>(house, people.accountant, 'OpenLedgerAccount', { code, name: `科目${code}`, balanceLimit, idempotencyKey: code, ...rest })).ledgerAccount.id;
  const sourceId = await open('9000', 'NONE');
  await open('1002', 'DEBITS_COVER_CREDITS');
  await open('1201', 'NONE');
  await open('3001', 'CREDITS_COVER_DEBITS');
  await open('2302', 'NONE', { collectionUse: 'UPWARD' });
  await open('1003', 'DEBITS_COVER_CREDITS', { openingBalance: '5.00', openingSourceId: sourceId });
  return { house, sourceId };
}

/** A list that balances. */
export const BALANCES = ['1002,1000.50,', '1201,0.5,', '3001,,1001.00'];

/** The input of previewOpeningBalances. */
export const balancesInput = (openingSourceId: string, lines: readonly string[], statedSum: string, changes: object = {}) => ({
  contentBase64: Buffer.from(`${['科目编码,借方余额,贷方余额', ...lines].join('\n')}\n`).toString('base64'),
  document: '原账余额表',
  documentSha256: 'a'.repeat(64),
  statedSum,
  openingSourceId,
  idempotencyKey: newKey(),
  ...changes,
});

/** What each row of a list comes to. */
export const balanceVerdicts = ({ rows }: NonNullable<OpeningBalanceAnswer['openingBalanceImport']>) => rows.map(({ verdict, refusals }) => [verdict, ...refusals.map(({ code }) => code.replace('finance-collection.', ''))].join(' '));

/** The balances in fen by code. */
export const balancesOf = async (house: TestHouse) => Object.fromEntries((await house.sql<{ code: string; balance: string }>('finance-collection', 'SELECT code, debits - credits AS balance FROM ledger_account')).map(({ code, balance }) => [code, Number(balance)]));
