import { SetupError } from '../setup-error';

/** How much a soak inflicts. */
export interface SoakPlan {
  readonly seed: number;
  /** SIGKILLs, of every process and of the database in turn. */
  readonly kills: number;
  /** Money acts acknowledged and checked, at least. */
  readonly acts: number;
  /** Rounds of each kind of race, of two to 64 clients. */
  readonly raceRounds: number;
  readonly tampers: number;
  /** The statements of a payment that are struck with each fault, at most. */
  readonly statements: number;
  /** How often everything is killed once in a house at rest, and timed until it works again. */
  readonly recoveries: number;
  /** Files of the tax bureau taken in while their process or the database is killed, or by two operators at once. */
  readonly imports: number;
  /** Random GraphQL documents sent to a house with the demonstration in it. */
  readonly documents: number;
  /** After so many minutes no new round begins, whatever was planned; null for none. */
  readonly minutes: number | null;
}

const parts = {
  money: { kills: 100, acts: 20_000, raceRounds: 200, tampers: 200, statements: 60 },
  recovery: { recoveries: 3 },
  imports: { imports: 100 },
  documents: { documents: 20_000 },
};
const CI = { ...parts.money, ...parts.recovery, ...parts.imports, ...parts.documents, minutes: null };
const NOTHING = Object.fromEntries(Object.keys(CI).map((name) => [name, name === 'minutes' ? null : 0])) as Omit<SoakPlan, 'seed'>;
const WITHOUT_END = { kills: Infinity, acts: Infinity, raceRounds: Infinity, tampers: Infinity, statements: 60, recoveries: 3, imports: Infinity, documents: Infinity };
const USAGE = 'npm run soak -- ci [money | recovery | imports | documents] [--seed S], or npm run soak -- --minutes N [--seed S]; both are whole numbers';

/**
 * Reads what `npm run soak` was given: `ci` for the bounded run of docs/figures.md, `ci` and the name of a part for that part of it, or `--minutes N`; either with `--seed S`.
 *
 * @throws {SetupError} saying in one line how it is called
 */
export function readSoakPlan(args: readonly string[]): SoakPlan {
  const options = new Map<string, string>();
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index]!;
    if (word.startsWith('--')) options.set(word.slice(2), args[(index += 1)] ?? '');
    else words.push(word);
  }
  const seed = numberOf(options.get('seed'), 0) ?? Math.floor(Math.random() * 2 ** 32);
  const minutes = numberOf(options.get('minutes'), 1);
  const known = [...options.keys()].every((name) => name === 'seed' || name === 'minutes');
  const [ci, part, ...more] = words;
  if (known && ci === 'ci' && part === undefined && minutes === null) return { ...CI, seed };
  if (known && ci === 'ci' && part !== undefined && part in parts && more.length === 0 && minutes === null) return { ...NOTHING, ...parts[part as keyof typeof parts], seed };
  if (known && words.length === 0 && minutes !== null) return { ...WITHOUT_END, seed, minutes };
  throw new SetupError(USAGE);
}

function numberOf(text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least) throw new SetupError('npm run soak: --seed and --minutes are whole numbers');
  return number;
}
