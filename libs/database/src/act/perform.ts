import { actPerformed, type DomainEvent } from '@unionhall/contracts';
import { dayInShanghai, judge, type Refusal } from '@unionhall/kernel';
import { v7 as uuid } from 'uuid';
import type { Versioned } from '../guarded-update';
import { tellEvents } from '../outbox/tell-events';
import { inTransaction } from '../transaction';
import { appendEntry, type EntryContent } from '../trail/append-entry';
import type { Act, ActBasis } from './act';
import { askAndRemember, type AskedFact } from './asked-facts';
import type { ActContext } from './context';
import { lockingSource, readingSource } from './fact-source';
import { claimKey, type EarlierReply, storeReply } from './idempotency';
import { personWhoMay } from './may-act';
import type { ActRecord } from './record';
import { checkedInput } from './checked-input';

/** How an act ended: done, with its object and receipt, or refused, with every refusal at once. */
export interface Outcome<Result> {
  readonly result: Result | null;
  readonly refusals: readonly Refusal[];
  readonly record: ActRecord | null;
}

/** How the caller wants the act done. */
export interface PerformOptions {
  /** Only say whether it would be allowed; writes nothing, not even an entry. */
  readonly dryRun?: boolean;
}

/** Thrown inside the transaction to roll it back when a rule objects. */
class Refused extends Error {
  constructor(
    readonly refusals: readonly Refusal[],
    readonly facts: unknown,
  ) {
    super('refused');
  }
}

/**
 * Performs an act, always in this order: role, input, ask; then one transaction of key, gather, rules, write, tell,
 * entry, reply. A refusal rolls back and is entered by a second small transaction.
 * Throws HouseError for the caller's or the server's fault; what a clause forbids is in `refusals`.
 */
export async function perform<Input extends object, Asked, Gathered, Result extends Versioned>(
  context: ActContext,
  act: Act<Input, Asked, Gathered, Result>,
  given: Input,
  { dryRun = false }: PerformOptions = {},
): Promise<Outcome<Result>> {
  const personId = personWhoMay(context.caller, act);
  const input = checkedInput(act.input, given);
  const { asked, askedFacts } = await askAndRemember(context, act, input);
  const basis: ActBasis<Input, Asked> = { input, caller: context.caller, personId, today: dayInShanghai(context.now), now: context.now, asked };

  if (dryRun) {
    const gathered = await act.gather(readingSource(context.loaders, context.personalData), basis);
    return { result: null, refusals: judge(act.rules, { ...basis, ...gathered }).refusals, record: null };
  }

  const attempt: Attempt<Input, Asked, Gathered, Result> = { context, act, basis, askedFacts, actId: uuid() };
  try {
    const outcome = await inTransaction(context.source, (manager) => inOneTransaction(attempt, manager));
    context.told();
    if ('result' in outcome) return outcome;
    const result = await context.source.manager.findOneByOrFail(act.object, { id: outcome.objectId } as never);
    return { result, refusals: [], record: outcome.record };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { result: null, refusals: error.refusals, record: await enterRefusal(attempt, error) };
  }
}

interface Attempt<Input extends object, Asked, Gathered, Result extends Versioned> {
  readonly context: ActContext;
  readonly act: Act<Input, Asked, Gathered, Result>;
  readonly basis: ActBasis<Input, Asked>;
  readonly askedFacts: readonly AskedFact[];
  readonly actId: string;
}

async function inOneTransaction<Input extends object, Asked, Gathered, Result extends Versioned>(
  attempt: Attempt<Input, Asked, Gathered, Result>,
  manager: Parameters<typeof claimKey>[0],
): Promise<Outcome<Result> | EarlierReply> {
  const { context, act, basis, actId } = attempt;
  const { idempotencyKey } = basis.input as { idempotencyKey?: string };
  // Without a key of the caller's the act's own id serves: a retry after a lost connection still finds itself.
  const claim = { personId: basis.personId, key: idempotencyKey ?? actId, act: act.name, input: basis.input, actId, at: context.now };
  const earlier = await claimKey(manager, claim);
  if (earlier) return earlier;

  const facts = { ...basis, ...(await act.gather(lockingSource(manager, context.personalData), basis)) };
  const { refusals } = judge(act.rules, facts);
  if (refusals.length > 0) throw new Refused(refusals, facts);

  const result = await act.write({ manager, actId, personalData: context.personalData, newId: uuid }, facts);
  const subject = { type: act.object.name, id: result.id };
  await tellEvents(manager, context, [...(act.tell?.(result, facts) ?? []), ...performed(attempt, facts, subject, 'done')]);

  const place = await appendEntry(manager, entryOf(attempt, facts, subject, []));
  const record: ActRecord = { id: actId, act: act.name, at: context.now.toISOString(), ...place };
  await storeReply(manager, claim, { objectId: result.id, record });
  return { result, refusals: [], record };
}

/** Enters the refused attempt: who tried what, which clauses objected, the names of the facts and never their values. */
async function enterRefusal<Input extends object, Asked, Gathered, Result extends Versioned>(
  attempt: Attempt<Input, Asked, Gathered, Result>,
  { refusals, facts }: Refused,
): Promise<ActRecord> {
  const { context, act, basis, actId } = attempt;
  const id = act.about?.(basis.input);
  const subject = id === undefined ? null : { type: act.object.name, id };
  const typedFacts = facts as ActBasis<Input, Asked> & Gathered;
  const place = await inTransaction(context.source, async (manager) => {
    await tellEvents(manager, context, performed(attempt, typedFacts, subject, 'refused'));
    return appendEntry(manager, entryOf(attempt, typedFacts, subject, refusals));
  });
  context.told();
  return { id: actId, act: act.name, at: context.now.toISOString(), ...place };
}

function entryOf<Input extends object, Asked, Gathered, Result extends Versioned>(
  attempt: Attempt<Input, Asked, Gathered, Result>,
  facts: ActBasis<Input, Asked> & Gathered,
  subject: { type: string; id: string } | null,
  refusals: readonly Refusal[],
): EntryContent {
  const { context, act, basis, askedFacts, actId } = attempt;
  return {
    id: actId,
    at: context.now.toISOString(),
    act: act.name,
    person: basis.personId,
    service: context.caller.service,
    item: powerItemOf(act, facts),
    subject: subject && { ...subject, sha256: null },
    outcome: refusals.length === 0 ? 'done' : 'refused',
    refusals: refusals.map(({ code, clause, facts: named }) => ({ code, clause, facts: Object.keys(named) })),
    asked: [...askedFacts],
  };
}

function performed<Input extends object, Asked, Gathered, Result extends Versioned>(
  { context, act, basis, actId }: Attempt<Input, Asked, Gathered, Result>,
  facts: ActBasis<Input, Asked> & Gathered,
  subject: { type: string; id: string } | null,
  outcome: 'done' | 'refused',
): DomainEvent[] {
  const powerItem = powerItemOf(act, facts);
  if (powerItem === null) return [];
  const { department, now } = context;
  const payload = { actId, department, act: act.name, personId: basis.personId, powerItem, subject, at: now.toISOString(), outcome };
  return [actPerformed.about(actId, payload)];
}

function powerItemOf<Input extends object, Asked, Gathered, Result extends Versioned>(
  { under }: Act<Input, Asked, Gathered, Result>,
  facts: ActBasis<Input, Asked> & Gathered,
) {
  return (typeof under === 'function' ? under(facts) : under) ?? null;
}

