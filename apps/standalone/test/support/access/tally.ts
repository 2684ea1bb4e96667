/** What came of a guard on one way to it. */
export interface Tried {
  denied: boolean;
  granted: boolean;
}

/** Which guards denied and which granted, by the way they were reached: `gateway: Person.relations > Relation`. */
export type Tally = Map<string, Tried>;

/** Notes what a guard did. */
export function note(tally: Tally, way: string, what: keyof Tried | 'planned'): void {
  const tried = tally.get(way) ?? { denied: false, granted: false };
  if (what !== 'planned') tried[what] = true;
  tally.set(way, tried);
}
