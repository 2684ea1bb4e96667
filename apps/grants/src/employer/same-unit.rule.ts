/** Employers of the common register by id: the name now, and what each was merged into. */
export type EmployerNames = ReadonlyMap<string, { readonly name: string; readonly mergedIntoId: string | null }>;

/**
 * Whether two employers are one unit today: the same one, or merged into the same one, however many mergers lie between.
 * A rename changes nothing, because the id stays.
 */
export function areOneUnit(employers: EmployerNames, one: string, other: string): boolean {
  return unitOf(employers, one) === unitOf(employers, other);
}

/** The employer at the end of the chain of mergers; a chain that bites its tail ends where it would begin again. */
function unitOf(employers: EmployerNames, id: string, passed: readonly string[] = []): string {
  const successor = employers.get(id)?.mergedIntoId ?? null;
  return successor === null || passed.includes(successor) ? id : unitOf(employers, successor, [...passed, id]);
}
