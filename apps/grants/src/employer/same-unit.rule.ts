import type { LocalDate } from '@unionhall/kernel';

/** A name an employer bore from a day on. */
export interface EmployerNameFact {
  readonly name: string;
  readonly from: LocalDate;
}

/** Employers of the common register by id: the name now, and what each was merged into. */
export type EmployerNames = ReadonlyMap<string, { readonly name: string; readonly mergedIntoId: string | null }>;

/** The same, with every name each has borne, oldest first. */
export type EmployersOverTime = ReadonlyMap<string, { readonly name: string; readonly mergedIntoId: string | null; readonly names: readonly EmployerNameFact[] }>;

/**
 * Whether two employers are one unit today: the same one, or merged into the same one, however many mergers lie between.
 * A rename changes nothing, because the id stays.
 */
export function areOneUnit(employers: EmployerNames, one: string, other: string): boolean {
  return successors(employers, one).at(-1) === successors(employers, other).at(-1);
}

/**
 * How two employers that are one unit became one: each new name either took since a day (“old → new (day)”), and each merger
 * between them (“merged → into”); null where there was none.
 */
export function howTheyBecameOne(employers: EmployersOverTime, one: string, other: string, since: LocalDate): { readonly renames: readonly string[] | null; readonly mergers: readonly string[] | null } {
  const [from, to] = [successors(employers, one), successors(employers, other)];
  const meeting = from.find((id) => to.includes(id));
  const ways = [from, to].map((way) => way.slice(0, way.indexOf(meeting ?? '') + 1));
  const nameOf = (id: string) => employers.get(id)?.name ?? '';
  const mergers = ways.flatMap((way) => way.slice(1).map((id, index) => `${nameOf(way[index]!)} → ${nameOf(id)}`));
  const renames = [...new Set(ways.flat())].flatMap((id) =>
    (employers.get(id)?.names ?? []).flatMap(({ name, from: day }, index, names) => (index > 0 && day >= since ? [`${names[index - 1]!.name} → ${name} (${day})`] : [])),
  );
  return { renames: orNull(renames), mergers: orNull(mergers) };
}

const orNull = (steps: readonly string[]) => (steps.length > 0 ? steps : null);

/** The employer and all it became by merger, the live one last; a chain that bites its tail ends where it would begin again. */
function successors(employers: EmployerNames, id: string, passed: readonly string[] = []): readonly string[] {
  const way = [...passed, id];
  const next = employers.get(id)?.mergedIntoId ?? null;
  return next === null || passed.includes(next) ? way : successors(employers, next, way);
}
