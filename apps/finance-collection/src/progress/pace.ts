import type { Loaders, Statements } from '@unionhall/database';
import { type Fen, type Month, month as monthOf } from '@unionhall/kernel';
import { ANSWERING_UNIONS, COLLECTED } from '../target/target-members';
import { expectedBy, forecastOf, type Season } from './pace.rule';
import type { CollectionPace, PaceLine } from './pace.type';
import { ownerOf, type PresentLine, presentProgress, type ProgressSide } from './present-progress';

/** How many years back the course of a year is taken from. */
const SEASONAL_YEARS = 3;

interface Payers {
  readonly payers: number;
  readonly payersMissing: number;
}
const NOBODY: Payers = { payers: 0, payersMissing: 0 };

/** How the year stands by a month against the course of past years (进度研判); null while it has no adopted target [BH-7]. */
export async function collectionPace({ statements }: Pick<Loaders, 'statements'>, month: Month): Promise<CollectionPace | null> {
  const year = Number(month.slice(0, 4));
  const [target] = await statements.query<{ id: string; amount: string }[]>('SELECT id, amount FROM collection_target WHERE adopted_year = ?', [year]);
  if (!target) return null;
  const present = await presentProgress(statements, month, target.id);
  const before = await presentProgress(statements, sameMonth(month, year - 1), target.id);
  const season = await seasonBy(statements, month, year);
  const payers = await payersBy(statements, month, year);

  const line = (numbers: { target: Fen; collected: Fen }, lastYear: Fen, counted: Payers, owner: Pick<PaceLine, 'tradeUnionId' | 'taxBranchId'>): PaceLine => {
    const expected = expectedBy(numbers.target, season);
    return { ...owner, target: numbers.target, collected: numbers.collected, lastYear, expected, ahead: expected === null ? null : ((numbers.collected - expected) as Fen), forecast: forecastOf(numbers.collected, season), ...counted };
  };
  const keyOf = ({ side, of }: Pick<PresentLine, 'side' | 'of'>) => `${side} ${of}`;
  const lastYears = new Map(before.lines.map((each) => [keyOf(each), each.collected]));
  return {
    month,
    whole: line({ target: BigInt(target.amount) as Fen, collected: present.collected }, before.collected, payers.get('whole ') ?? NOBODY, { tradeUnionId: null, taxBranchId: null }),
    lines: present.lines.map((each) => line(each, lastYears.get(keyOf(each)) ?? (0n as Fen), payers.get(keyOf(each)) ?? NOBODY, ownerOf(each))),
  };
}

const sameMonth = (month: Month, year: number): Month => monthOf(`${year}${month.slice(4)}`);

async function seasonBy(statements: Statements, month: Month, year: number): Promise<Season> {
  const [sums] = await statements.query<{ byMonth: string | null; whole: string | null }[]>(
    `SELECT SUM(IF(SUBSTRING(total.paid_in, 6) <= ?, total.amount, 0)) AS byMonth, SUM(total.amount) AS whole FROM ${COLLECTED} WHERE total.paid_in BETWEEN ? AND ?`,
    [month.slice(5), `${year - SEASONAL_YEARS}-01`, `${year - 1}-12`],
  );
  return { byMonth: BigInt(sums!.byMonth ?? 0) as Fen, whole: BigInt(sums!.whole ?? 0) as Fen };
}

const PAID = `SELECT account.employer_id, MAX(account.period >= ?) AS now, MAX(account.period < ?) AS before_now FROM receipt_file_account AS account
  JOIN receipt_file AS file ON file.number = account.file_number AND file.state = 'booked'
  WHERE account.period BETWEEN ? AND ? OR account.period BETWEEN ? AND ? GROUP BY account.employer_id HAVING SUM(account.amount) > 0`;
const COUNTED = 'SUM(paid.now) AS payers, SUM(paid.before_now AND NOT paid.now) AS payersMissing';

const countedBy: Readonly<Record<ProgressSide | 'whole', string>> = {
  whole: `SELECT '' AS \`of\`, ${COUNTED} FROM (${PAID}) AS paid`,
  'trade-union': `WITH RECURSIVE ${ANSWERING_UNIONS} SELECT answering.answers AS \`of\`, ${COUNTED} FROM (${PAID}) AS paid
    JOIN employer ON employer.id = paid.employer_id JOIN answering ON answering.id = employer.trade_union_id GROUP BY answering.answers`,
  'tax-branch': `SELECT employer.tax_branch_id AS \`of\`, ${COUNTED} FROM (${PAID}) AS paid JOIN employer ON employer.id = paid.employer_id WHERE employer.tax_branch_id IS NOT NULL GROUP BY employer.tax_branch_id`,
};

async function payersBy(statements: Statements, month: Month, year: number): Promise<ReadonlyMap<string, Payers>> {
  const january = `${year}-01`;
  const parameters = [january, january, january, month, `${year - 1}-01`, sameMonth(month, year - 1)];
  const counted = new Map<string, Payers>();
  for (const [side, sql] of Object.entries(countedBy)) {
    for (const row of await statements.query<{ of: string; payers: string | null; payersMissing: string | null }[]>(sql, parameters)) {
      counted.set(`${side} ${row.of}`, { payers: Number(row.payers ?? 0), payersMissing: Number(row.payersMissing ?? 0) });
    }
  }
  return counted;
}
