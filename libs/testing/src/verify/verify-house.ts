import { type Check, checks, type Invariant } from './checks';
import type { Findings } from './findings';
import { type VerifySettings, withVerifiedHouse } from './verified-house';

/** What was found about one invariant. */
export interface Verdict extends Findings {
  readonly invariant: Invariant;
  readonly title: Check['title'];
}

/**
 * Checks the invariants of a live house on one read-only snapshot: after a fault, on a restored backup, nightly. Nothing is
 * changed, and the house may go on working. Throws when a schema of the house is not on the server.
 */
export async function verifyHouse(settings: VerifySettings): Promise<Verdict[]> {
  return withVerifiedHouse(settings, async (house) => {
    const verdicts: Verdict[] = [];
    for (const [invariant, { title, check }] of Object.entries(checks) as [Invariant, Check][]) {
      const { looked, violations } = await check(house);
      verdicts.push({ invariant, title, looked, violations });
    }
    return verdicts;
  });
}

/** How many violations of one invariant are printed; the rest is counted. */
const SHOWN = 20;

/** A verdict as lines to print: one for the invariant, and one for each violation. */
export function linesOf({ invariant, title, looked, violations }: Verdict): string[] {
  const mark = violations.length > 0 ? '✗' : '✓';
  const count = looked === 0 ? 'nothing to check yet' : `${looked} looked at`;
  const wrong = violations.length > 0 ? `, ${violations.length} wrong` : '';
  const shown = violations.slice(0, SHOWN).map(({ department, table, ids, problem }) => `    ${department}.${table} ${ids.join(' ')}: ${problem}`);
  const more = violations.length > SHOWN ? [`    … and ${violations.length - SHOWN} more`] : [];
  return [`${mark} ${invariant.padEnd(3)} ${title.zh} / ${title.en}: ${count}${wrong}`, ...shown, ...more];
}
