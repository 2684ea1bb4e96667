import { type Fen, fenFromYuan, judge, ok, refuse, type Refusal } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type AccountBalance, staysWithinLimits } from '../ledger/ledger-limit.rule';

/** How the head of a list of opening balances names its columns. */
export const OPENING_BALANCE_HEAD = ['科目编码', '借方余额', '贷方余额'];
const columns = ['code', 'debit', 'credit'] as const satisfies readonly (keyof (typeof enumLabels)['OpeningBalanceColumn'])[];
type Column = (typeof columns)[number];

const CODE = /^[0-9A-Za-z.-]{1,50}$/;
const YUAN = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;

/** A row of a list of opening balances, with what the books know of its account. */
export interface OpeningBalanceRowFacts {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line an earlier row of the same account stands on, or null. */
  readonly earlierLine: number | null;
  /** The account with the code; null where there is none. */
  readonly account: (AccountBalance & { readonly collectionUse: string | null }) | null;
  /** Whether it is the account the balances come from. */
  readonly isSource: boolean;
}

const cellOf = (cells: readonly string[], column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
const at = (line: number, column: Column) => ['rows', String(line), column];
const isSum = (cell: string) => cell === '' || YUAN.test(cell);
const fits: Readonly<Record<Column, (cell: string) => boolean>> = { code: (cell) => CODE.test(cell), debit: isSum, credit: isSum };

/** HOUSE-4: every cell is well formed; one refusal for each that is not. */
const cellsAreWellFormed = rule<OpeningBalanceRowFacts>('HOUSE-4', 'finance-collection.balance-cell-malformed', ({ line, cells }) =>
  columns.flatMap((column) => (fits[column](cellOf(cells, column)) ? [] : [refuse({ path: at(line, column), facts: { line, column }, remedy: 'correct-the-cell' })])),
);

/** HOUSE-4: an account has its balance on one side. */
const balanceIsOnOneSide = rule<OpeningBalanceRowFacts>('HOUSE-4', 'finance-collection.balance-on-one-side', ({ line, cells }) => {
  const { debit, credit } = balanceIn(cells);
  return debit > 0n !== credit > 0n || !isSum(cellOf(cells, 'debit')) || !isSum(cellOf(cells, 'credit')) ? ok : refuse({ path: at(line, 'debit'), facts: { line }, remedy: 'correct-the-cell' });
});

/** HOUSE-2: the account is open. */
const accountIsOpen = rule<OpeningBalanceRowFacts>('HOUSE-2', 'house.not-registered', ({ line, cells, account }) =>
  account !== null ? ok : refuse({ path: at(line, 'code'), facts: { id: cellOf(cells, 'code') }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-3: an account has one opening balance, before its first entry, and is not its own source. */
const accountHasNoEntries = rule<OpeningBalanceRowFacts>('HOUSE-3', 'finance-collection.account-has-entries', ({ line, account, earlierLine, isSource }) =>
  account === null || (earlierLine === null && !isSource && account.debits === 0n && account.credits === 0n) ? ok : refuse({ path: at(line, 'code'), facts: { line, account: account.name }, remedy: 'leave-the-row-once' }),
);

/** CP-2: the accounts of the collection hold what their receipts come to, and nothing else. */
const accountIsNoneOfCollection = rule<OpeningBalanceRowFacts>('CP-2', 'finance-collection.opening-of-collection', ({ line, account }) =>
  account === null || account.collectionUse === null ? ok : refuse({ path: at(line, 'code'), facts: { line, account: account.name }, remedy: 'carry-over-as-open-items' }),
);

/** The account balances come from, as far as a limit is concerned: it has none. */
const SOURCE: AccountBalance = { name: '', balanceLimit: 'none', debits: 0n, credits: 0n };

/** Every reason why a row is not carried over; CP-10: no account opens beyond its limit. */
export function refusalsOfBalanceRow(row: OpeningBalanceRowFacts): readonly Refusal[] {
  const rowRules = [cellsAreWellFormed, balanceIsOnOneSide, accountIsOpen, accountHasNoEntries, accountIsNoneOfCollection];
  const transfer = row.account && transferOf(row.cells, row.account, SOURCE);
  return [...judge(rowRules, row).refusals, ...judge([staysWithinLimits('rows')], { transfer }).refusals.map((refusal) => ({ ...refusal, path: at(row.line, 'code') }))];
}

/** What a row says of its sums, as far as they are sums; amounts in fen. */
export function balanceIn(cells: readonly string[]): { readonly debit: Fen; readonly credit: Fen } {
  const sum = (column: Column) => (YUAN.test(cellOf(cells, column)) ? fenFromYuan(cellOf(cells, column)) : 0n);
  return { debit: sum('debit'), credit: sum('credit') };
}

/** The code of a row's account. */
export const codeIn = (cells: readonly string[]): string => cellOf(cells, 'code');

/** A row as a transfer between its account and the one the balances come from. */
export function transferOf<Account>(cells: readonly string[], account: Account, source: Account): { readonly debit: Account; readonly credit: Account; readonly amount: Fen } {
  const { debit, credit } = balanceIn(cells);
  return debit > 0n ? { debit: account, credit: source, amount: debit } : { debit: source, credit: account, amount: credit };
}
