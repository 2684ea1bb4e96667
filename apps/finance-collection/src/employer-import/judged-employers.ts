import { type Ask, type FactSource, rowsOf } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { NameFrom } from '../employer/employer-names';
import { Employer } from '../employer/employer.entity';
import type { Particulars } from '../employer/enter-employer';
import { parksNamed } from '../park/parks-named';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import type { EmployerRowVerdict } from './employer-import.entity';
import { contentOfEmployerRow, employerColumns, type EmployerRowContent, refusalsOfEmployerRow } from './employer-row.rule';

/** An employer a row is about, with the names it has borne. */
export interface ExistingEmployer {
  readonly employer: Employer;
  readonly names: readonly NameFrom[];
}

/** A row with what it comes to today, what it says unless it is refused, and the employer it is about. */
export interface JudgedEmployer extends PreviewedRow<EmployerRowVerdict> {
  readonly content: EmployerRowContent | null;
  /** What the register would say after it: what the row leaves out stays as it is. */
  readonly particulars: Particulars;
  readonly existing: ExistingEmployer | null;
}

const NOTHING: Particulars = { tradeUnionId: null, unionFormedIn: null, taxBranchId: null, parkId: null, headcount: null };

/** Looks at each row: refused, or new, the same as what is registered, or changed. Four statements, however many rows; `parks` are the ids of the parks they name, as workstations told. */
export async function judgedEmployers(source: FactSource, rows: readonly CsvRow[], parks: ReadonlyMap<string, string>, today: LocalDate): Promise<JudgedEmployer[]> {
  const column = (index: number) => [...new Set(rows.map(({ cells }) => (cells[index] ?? '').trim())), ''];
  const lock = source.locking ? ' FOR UPDATE' : '';
  const employers = await rowsOf(source.statements, Employer, `WHERE credit_code IN (?) ORDER BY id${lock}`, [column(0)]);
  const names = await source.statements.query<(NameFrom & { employerId: string })[]>('SELECT employer_id AS employerId, name, from_day AS `from` FROM employer_name WHERE employer_id IN (?) ORDER BY from_day', [[...employers.map(({ id }) => id), '']]);
  const unions = await rowsOf(source.statements, TradeUnion, 'WHERE name IN (?)', [column(3)]);
  const branches = await rowsOf(source.statements, TaxBranch, 'WHERE code IN (?)', [column(5)]);
  const namesById = Map.groupBy(names, ({ employerId }) => employerId);
  const existing = new Map(employers.map((employer) => [employer.creditCode, { employer, names: (namesById.get(employer.id) ?? []).map(({ name, from }) => ({ name, from })) }]));
  const lines = new Map<string, number>();

  return rows.map(({ line, cells }) => {
    const [code = '', , , unionName = '', , branchCode = '', , parkName = ''] = cells.map((cell) => cell.trim());
    const known = existing.get(code) ?? null;
    const named = unions.filter(({ name }) => name === unionName);
    const branch = branches.find((each) => each.code.toUpperCase() === branchCode.toUpperCase());
    const refusals = refusalsOfEmployerRow({ line, cells, today, earlierLine: lines.get(code) ?? null, unions: named, branchIsRegistered: branch !== undefined, parkIsRegistered: parks.has(parkName), existing: known && asRegistered(known) });
    if (!lines.has(code)) lines.set(code, line);
    if (refusals.length > 0) return { line, cells, refusals, verdict: 'refused', content: null, particulars: NOTHING, existing: known };
    const content = contentOfEmployerRow(cells);
    const present = known?.employer ?? NOTHING;
    const particulars: Particulars = {
      tradeUnionId: named[0]?.id ?? present.tradeUnionId,
      unionFormedIn: content.unionFormedIn ?? present.unionFormedIn,
      taxBranchId: branch?.id ?? present.taxBranchId,
      parkId: parks.get(parkName) ?? present.parkId,
      headcount: content.headcount ?? present.headcount,
    };
    const isSame = known !== null && known.employer.name === content.name && !particularsDiffer(particulars, present);
    return { line, cells, refusals, verdict: known === null ? 'new' : isSame ? 'same' : 'changed', content, particulars, existing: known };
  });
}

const asRegistered = ({ employer: { name, kind, mergedIntoId, unionFormedIn }, names }: ExistingEmployer) => ({ name, kind, mergedIntoId, unionFormedIn, presentNameFrom: names.at(-1)!.from });

/** Asks workstations for the parks that rows name; the id of each by its name. */
export const parksOfRows = (ask: Ask, rows: readonly CsvRow[]) => parksNamed(ask, rows.map(({ cells }) => (cells[employerColumns.indexOf('park')] ?? '').trim()));

/** Whether union, branch, park or size differ. */
export function particularsDiffer(one: Particulars, other: Particulars): boolean {
  return (Object.keys(NOTHING) as (keyof Particulars)[]).some((name) => one[name] !== other[name]);
}
