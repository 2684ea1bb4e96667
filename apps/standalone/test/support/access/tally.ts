import { nothingToShow } from './nothing-to-show';

/** What came of a guard on one way to it. */
export interface Tried {
  denied: boolean;
  /** Something was shown. */
  granted: boolean;
  /** Somebody was let through, and there was nothing to show. */
  passed: boolean;
}

/** Which guards denied and which granted, by the way they were reached: `gateway: Person.relations > Relation`. */
export type Tally = Map<string, Tried>;

/** Notes what a guard did. */
export function note(tally: Tally, way: string, what: keyof Tried | 'planned'): void {
  const tried = tally.get(way) ?? { denied: false, granted: false, passed: false };
  if (what !== 'planned') tried[what] = true;
  tally.set(way, tried);
}

/** The ways on which a guard was not both denied to somebody and granted to somebody, and the exceptions that are none. */
export function oneSided(tally: Tally, exceptions: Readonly<Record<string, string>> = nothingToShow): string[] {
  const ways = [...tally].map(([way, tried]) => ({ way, place: way.slice(way.indexOf(': ') + 2), ...tried }));
  const wrong = ways.flatMap(({ way, place, denied, granted, passed }) => {
    if (place in exceptions) return granted ? [`${way}: granted, so it is no exception`] : denied && passed ? [] : [`${way}: not both denied and passed`];
    return denied && granted ? [] : [`${way}: ${denied ? 'never granted' : granted ? 'never denied' : 'never tried'}`];
  });
  const gone = Object.keys(exceptions).filter((exception) => !ways.some(({ place }) => place === exception));
  return [...wrong, ...gone.map((exception) => `${exception}: no way, so it is no exception`)];
}
