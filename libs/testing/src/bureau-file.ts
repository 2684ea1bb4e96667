const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The head of the bureau's file. */
export const HEAD = '税票号码,分局代码,统一社会信用代码,缴费单位,所属期,征收项目,计费依据,金额,缴款日期';

/** A fictional unified social credit code with its right check character, a different one for each number. */
export function creditCodeOf(number: number): string {
  const body = `91320900${String(number).padStart(9, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index]!), 0);
  return `${body}${ALPHABET[(31 - (sum % 31)) % 31]!}`;
}

/** A row of the bureau's file; amounts in yuan. */
export interface BureauRow {
  readonly document: string;
  readonly branch: string;
  readonly creditCode: string;
  readonly payer: string;
  readonly period: string;
  readonly category: string;
  readonly base: string;
  readonly amount: string;
  readonly paidOn: string;
}

/** A row that is as it should be: dues of 200.00 yuan for February, paid in March. */
export const bureauRow = (number: number, changes: Partial<BureauRow> = {}): BureauRow => ({
  document: `SP${String(number).padStart(8, '0')}`,
  branch: '13209010000',
  creditCode: creditCodeOf(number),
  payer: `示例单位${number}`,
  period: '2026-02',
  category: '工会经费',
  base: '10000.00',
  amount: '200.00',
  paidOn: '2026-03-05',
  ...changes,
});

/** The cells of a row in the order of the head. */
export const cellsOfRow = ({ document, branch, creditCode, payer, period, category, base, amount, paidOn }: BureauRow) => [document, branch, creditCode, payer, period, category, base, amount, paidOn];

/** The file of the bureau over these rows, its trailer right unless another is given. */
export function bureauFile(rows: readonly BureauRow[], trailer = trailerOf(rows)): string {
  return [HEAD, ...rows.map((row) => cellsOfRow(row).join(',')), trailer, ''].join('\n');
}

/** The trailer that is right for these rows. */
export function trailerOf(rows: readonly BureauRow[]): string {
  const fen = rows.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  return `合计,${rows.length},${(fen / 100).toFixed(2)}`;
}

let documents = 0;
/** A right row of employer 1 under a document nobody has used yet. */
export const freshRow = (changes: Partial<BureauRow> = {}) => bureauRow(1, { document: `D${(documents += 1)}`, ...changes });
