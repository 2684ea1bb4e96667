import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { type Connection, denied, mayAccess, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { lacking, type LackingUnits } from '../arrears/dues-arrears.queries';
import { containing } from '../text-within';
import { spelledLetters } from './name-spelling';
import { EmployerName } from './employer-name.entity';
import { Employer, registerPolicy } from './employer.entity';
import type { EmployerInRegister } from './employer-in-register.type';
import type { EmployerFilter, EmployerOrder, ParkEmployerFilter } from './employer.inputs';

/** A condition in SQL, and its parameters. */
interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What of a filter names fields that are not for everybody, and the condition each makes of a column. */
const GUARDED = { creditCode: 'credit_code = ?', tradeUnionId: 'trade_union_id = ?', taxBranchId: 'tax_branch_id = ?', parkId: 'park_id = ?', hasUnion: '(union_formed_in IS NOT NULL) = ?', surveyed: '(id IN (SELECT employer_id FROM survey_visit)) = ?' } as const satisfies Partial<Record<keyof EmployerFilter, string>>;

/**
 * A page of employers. Throws FORBIDDEN or UNAUTHENTICATED for a condition on a field the caller may not read: a filter
 * must not tell what a field hides.
 */
export async function employersPage(loaders: Loaders, { caller, today }: { readonly caller: Caller; readonly today: LocalDate }, filter: EmployerFilter, orderBy: EmployerOrder, page: PageArguments): Promise<Connection<Employer>> {
  const conditions: Condition[] = [];
  const readsRegister = mayAccess({ to: registerPolicy.to }, caller, null);
  if (filter.search?.trim()) conditions.push(found(filter.search.trim(), readsRegister));
  if (filter.nameContains) conditions.push({ sql: 'name LIKE ?', parameters: [containing(filter.nameContains)] });
  if (filter.kind) conditions.push({ sql: 'kind = ?', parameters: [filter.kind] });
  for (const name of [...Object.keys(GUARDED), 'inArrears'] as (keyof typeof GUARDED | 'inArrears')[]) {
    const value = filter[name];
    if (value === null || value === undefined || value === '') continue;
    if (!readsRegister) throw denied(caller, `EmployerFilter.${name}`);
    conditions.push(name === 'inArrears' ? arrearsAre(value as boolean, today, {}) : { sql: GUARDED[name], parameters: [value] });
  }
  return pageOf(loaders, Employer, { ...allOf(conditions), orderBy }, page);
}

const allOf = (conditions: readonly Condition[]) => ({ where: conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE', parameters: conditions.flatMap(({ parameters }) => parameters) });

/** The condition for employers that lack dues of a month that is over, or lack none. */
function arrearsAre(inArrears: boolean, today: LocalDate, units: LackingUnits): Condition {
  const { sql, parameters } = lacking(units, today);
  return { sql: `id ${inArrears ? '' : 'NOT '}IN (SELECT employer_id FROM (${sql}) lacking)`, parameters };
}

/** The condition for employers a text finds. A credit code and earlier names tell nothing to whom they are hidden from. */
function found(text: string, readsRegister: boolean): Condition {
  const ways: [string, string][] = [['name LIKE ?', containing(text)]];
  const letters = spelledLetters(text);
  if (letters !== '' && letters === text.normalize('NFKC').toLowerCase().replace(/\s/g, '')) ways.push(['name_pinyin LIKE ?', containing(letters)], ['name_initials LIKE ?', containing(letters)]);
  if (readsRegister) ways.push(['credit_code LIKE ?', containing(text.toUpperCase())], ['id IN (SELECT employer_id FROM employer_name WHERE name LIKE ?)', containing(text)]);
  return { sql: `(${ways.map(([way]) => way).join(' OR ')})`, parameters: ways.map(([, value]) => value) };
}

/** A page of the live employers of a union or a branch, in the order of registration; one statement for a hundred of them. */
export function employersOf(loaders: Loaders, parent: 'tradeUnionId' | 'taxBranchId', parentId: string, page: PageArguments): Promise<Connection<Employer>> {
  return pageForParent(loaders, Employer, parent, parentId, { where: 'merged_into_id IS NULL', parameters: [], orderBy: 'id' }, page);
}

/** A page of the live employers of a park, in the order of registration; one statement for a hundred parks. */
export function employersOfPark(loaders: Loaders, parkId: string, { inArrears, hasUnion }: ParkEmployerFilter, today: LocalDate, page: PageArguments): Promise<Connection<Employer>> {
  const conditions: Condition[] = [{ sql: 'merged_into_id IS NULL', parameters: [] }];
  if (typeof hasUnion === 'boolean') conditions.push({ sql: GUARDED.hasUnion, parameters: [hasUnion] });
  if (typeof inArrears === 'boolean') conditions.push(arrearsAre(inArrears, today, { inParks: true }));
  return pageForParent(loaders, Employer, 'parkId', parkId, { ...allOf(conditions), orderBy: 'id' }, page);
}

/** What the register says of each id, in the ids' order; two statements for all of them. */
export function employersInRegister(loaders: Loaders, ids: readonly string[]): Promise<EmployerInRegister[]> {
  return Promise.all(
    ids.map(async (id) => {
      const [employer, names] = await Promise.all([loaders.byId(Employer, id), loaders.children(EmployerName, 'employerId', id)]);
      return { id, hasUnion: (employer?.unionFormedIn ?? null) !== null, name: employer?.name ?? null, kind: employer?.kind ?? null, mergedIntoId: employer?.mergedIntoId ?? null, parkId: employer?.parkId ?? null, names, version: employer?.version ?? 0 };
    }),
  );
}
