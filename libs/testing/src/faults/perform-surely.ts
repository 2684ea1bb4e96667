import { setTimeout as wait } from 'node:timers/promises';
import type { Actor, FaultHouse, Reply } from './fault-house';

/** What an acknowledged act answered. */
export interface Acknowledged {
  readonly object: { readonly id: string; readonly version: number };
  /** The id of its record. */
  readonly actId: string;
}

/** What came of one attempt at an act. */
export type Attempted =
  | ({ readonly kind: 'done' } & Acknowledged)
  | { readonly kind: 'refused'; readonly clauses: readonly string[] }
  /** CONFLICT over a version or a key: trying again changes nothing. */
  | { readonly kind: 'stale' }
  /** Nobody knows, or the house said to come again: the same key may be sent again. */
  | { readonly kind: 'unknown'; readonly code: string };

interface Payload {
  readonly refusals: readonly { readonly clause: { readonly id: string } }[];
  readonly record: { readonly id: string } | null;
}

const PATIENCE_MS = 90_000;
/** Codes after which the same request may be sent again. */
const COME_AGAIN = new Set(['UNAVAILABLE', 'LIMIT_EXCEEDED']);

/** Sends a mutation once. @throws {Error} for an answer no client can do anything about, e.g. INTERNAL */
export async function attempt(house: FaultHouse, actor: Actor, mutation: string, input: object): Promise<Attempted> {
  const reply = await house.send<Record<string, Payload>>(actor, mutation, { input });
  if (reply === null) return { kind: 'unknown', code: 'NO_ANSWER' };
  const payload = reply.data && Object.values(reply.data)[0];
  if (!payload) return withoutPayload(reply);
  const { refusals, record, ...object } = payload;
  if (refusals.length > 0) return { kind: 'refused', clauses: refusals.map(({ clause }) => clause.id) };
  return { kind: 'done', object: Object.values(object)[0] as Acknowledged['object'], actId: record!.id };
}

function withoutPayload({ errors = [] }: Reply<unknown>): Attempted {
  const { code = 'NO_CODE', details = {} } = errors[0]?.extensions ?? {};
  if (COME_AGAIN.has(code) || details['reason'] === 'contention') return { kind: 'unknown', code };
  if (code === 'CONFLICT') return { kind: 'stale' };
  throw new Error(`the house answered ${JSON.stringify(errors)}`);
}

/** Performs an act as a careful client does: as long as the outcome is unknown, again under the same key. Throws when it is refused. */
export async function performSurely(house: FaultHouse, actor: Actor, mutation: string, input: object): Promise<Acknowledged> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(house, actor, mutation, input);
    if (outcome.kind === 'done') return outcome;
    if (outcome.kind !== 'unknown') throw new Error(`an act of the load ended otherwise than done: ${JSON.stringify(outcome)}`);
    if (Date.now() > deadline) throw new Error(`an act of the load had no answer for ${PATIENCE_MS} ms, the last was ${outcome.code}`);
    await wait(pauseAfter(tries));
  }
}

const LONGEST_PAUSE_MS = 2_000;

/** How long a careful client waits before it comes again, in milliseconds: longer each time, and not all clients alike, or a crowd would keep down whom it waits for. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tries) * (0.5 + Math.random() / 2);
}
