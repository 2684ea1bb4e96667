import fc from 'fast-check';
import { linesOf, patiently, simulation, verifyHouse } from '@unionhall/testing';
import { BodyOnDatabase, type Step, steps } from '../test/body-on-database';

/** A day as it mostly goes; anything else is thrown in between, so that many days end with a decision. */
const USUAL: readonly (readonly [Step, number])[] = [
  ['assign', 1], ['delegate', 10], ['prove', 0], ['prove', 1], ['prove', 2], ['call', 0], ['attend', 8], ['attend', 9], ['attend', 10], ['attend', 11], ['openMeeting', 1], ['place', 0], ['start', 0],
  ['state', 1], ['state', 2], ['state', 3], ['state', 0], ['openVote', 0], ['vote', 1], ['vote', 2], ['vote', 3], ['vote', 0], ['closeVote', 0], ['closeMeeting', 0],
];
const { seed, numRuns, timeout, tell } = simulation({ share: 24, whole: 1_000 });
/** After so many sequences everything is looked at. */
const BATCH = Math.max(12, Math.ceil(numRuns / 20));

let body: BodyOnDatabase;
beforeAll(async () => {
  body = await BodyOnDatabase.start();
}, 60_000);
afterAll(() => body.house.stop());

/** What verify finds in governance, and where a secret choice stands that should not. Persons and posts of personnel were not entered by acts, and the parties of the matters are nobody there. */
async function found(): Promise<string[]> {
  await body.house.settle();
  const verdicts = await verifyHouse(body.house.toVerify);
  const told = (await body.secretsTold()).filter((table) => table !== 'secret_ballot').map((table) => `a secret choice stands in ${table}`);
  const lines = verdicts
    .filter(({ invariant }) => invariant !== 'I11')
    .map((verdict) => ({ ...verdict, violations: verdict.violations.filter(({ department }) => department === 'governance') }))
    .filter(({ violations }) => violations.length > 0)
    .flatMap(linesOf);
  return [...lines, ...told];
}

it('decides as it must whatever is tried on the real database, and tells no secret choice anywhere [I6, I8, I9, I10, GY-2b]', async () => {
  const sequences = fc.sample(fc.array(fc.tuple(fc.nat(USUAL.length), fc.constantFrom(...steps), fc.nat(1_000_000)), { maxLength: 5 }), { seed, numRuns });
  const choices = fc.sample(fc.nat(1_000), { seed, numRuns: numRuns * 4 });
  const done = new Map<string, number>();
  for (const [index, thrown] of sequences.entries()) {
    await patiently(() => body.begin());
    for (const [place, [step, usual]] of [...USUAL, ['closeMeeting', 0] as const].entries()) {
      for (const [, other, n] of thrown.filter(([at]) => at === place)) if (await body.try(other, n)) done.set(other, (done.get(other) ?? 0) + 1);
      const n = step === 'vote' ? usual + 8 * choices[index * 4 + usual]! : usual;
      if (await body.try(step, n)) done.set(step, (done.get(step) ?? 0) + 1);
    }
    expect({ index, found: (index + 1) % BATCH === 0 ? await found() : [] }).toEqual({ index, found: [] });
  }
  // A house in which nothing was possible would prove nothing; a share of the sequences does not throw in everything.
  const possible = numRuns < 400 ? USUAL.map(([step]) => step) : steps;
  expect(possible.filter((step) => !done.has(step))).toEqual([]);
  expect(await body.secretsTold()).toEqual(['secret_ballot']);
  const [decisions] = await body.house.sql<{ some: string }>('governance', 'SELECT COUNT(*) AS some FROM decision');
  expect(Number(decisions!.some)).toBeGreaterThan(numRuns / 4);
  tell({ sequences: numRuns, decisions: Number(decisions!.some), ...Object.fromEntries(done) });
}, timeout);
