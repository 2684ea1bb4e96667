import { actPerformed, type DomainEvent, type PowerItemCode } from '@unionhall/contracts';
import { dayInShanghai, judge, type Refusal } from '@unionhall/kernel';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Versioned } from '../guarded-update';
import { tellEvents } from '../outbox/tell-events';
import { appendEntry, type EntryPlace, placeOfEntry } from '../trail/append-entry';
import { inTransaction } from '../transaction';
import type { Act, ActBasis } from './act';
import type { AskedFact } from './ask';
import { askAndRemember } from './asked-facts';
import { checkedInput } from './checked-input';
import type { ActContext } from './context';
import { lockingSource, readingSource } from './fact-source';
import { type Claim, claimKey, type EarlierReply, storeReply } from './idempotency';
import { personWhoMay } from './may-act';
import type { ActRecord } from './record';

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
  const basis = { input, caller: context.caller, personId, today: dayInShanghai(context.now), now: context.now, asked };
  const attempt = new Attempt(context, act, basis, askedFacts);
  return dryRun ? attempt.consider() : attempt.make();
}

/** Thrown inside the transaction to roll it back when a rule objects. */
class Refused<Facts> extends Error {
  constructor(
    readonly refusals: readonly Refusal[],
    readonly facts: Facts,
  ) {
    super('refused');
  }
}

/** What an attempt is about, as the trail names it. */
interface Subject {
  readonly type: string;
  readonly id: string;
}

/** One attempt at an act; its id is that of its entry in the trail, whether done or refused. */
class Attempt<Input extends object, Asked, Gathered, Result extends Versioned> {
  readonly #actId = uuid();
  /** What the last gather read from copies. */
  #relied: readonly AskedFact[] = [];
  readonly #at: string;

  constructor(
    readonly context: ActContext,
    readonly act: Act<Input, Asked, Gathered, Result>,
    readonly basis: ActBasis<Input, Asked>,
    readonly askedFacts: readonly AskedFact[],
  ) {
    this.#at = context.now.toISOString();
  }

  /** Whether it would be allowed, from the request's loaders; locks and writes nothing. */
  async consider(): Promise<Outcome<Result>> {
    const gathered = await this.act.gather(readingSource(this.context.loaders, this.context.personalData), this.basis);
    return { result: null, refusals: judge(this.act.rules, { ...this.basis, ...gathered }).refusals, record: null };
  }

  async make(): Promise<Outcome<Result>> {
    const { source } = this.context;
    try {
      const outcome = await inTransaction(source, (manager) => this.#transact(manager));
      // What the request read before the act, e.g. to ask, is past: the answer shows things as they now are.
      this.context.loaders.clear();
      this.context.told();
      if ('result' in outcome) return outcome;
      const result = await source.manager.findOneByOrFail(this.act.object, { id: outcome.objectId } as FindOptionsWhere<Result>);
      return { result, refusals: [], record: outcome.record };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { result: null, refusals: error.refusals, record: await this.#enterRefusal(error as Refused<ActBasis<Input, Asked> & Gathered>) };
    }
  }

  async #transact(manager: EntityManager): Promise<Outcome<Result> | EarlierReply> {
    const { act, basis, context } = this;
    const claim = this.#claim();
    const earlier = await claimKey(manager, context.personalData, claim);
    if (earlier) return earlier;

    const source = lockingSource(manager, context.personalData);
    const facts = { ...basis, ...(await act.gather(source, basis)) };
    this.#relied = source.relied;
    const { refusals } = judge(act.rules, facts);
    if (refusals.length > 0) throw new Refused(refusals, facts);

    const result = await act.write({ manager, actId: this.#actId, personalData: context.personalData, newId: uuid }, facts);
    const subject = { type: act.object.name, id: result.id };
    await tellEvents(manager, context, [...(act.tell?.(result, facts, this.#actId) ?? []), ...this.#performed(facts, subject, 'done')]);
    const record = this.#record(await this.#enter(manager, facts, subject, []));
    await storeReply(manager, claim, { objectId: result.id, record });
    return { result, refusals: [], record };
  }

  /** Enters the refused attempt: who tried what, which clauses objected, the names of the facts and never their values. */
  async #enterRefusal({ refusals, facts }: Refused<ActBasis<Input, Asked> & Gathered>): Promise<ActRecord> {
    const id = this.act.about?.(this.basis.input);
    const subject = id === undefined ? null : { type: this.act.object.name, id };
    const place = await inTransaction(this.context.source, async (manager) => {
      // Tried again when the answer to the commit was lost: the attempt is entered and told of once.
      const entered = await placeOfEntry(manager, this.#actId);
      if (entered) return entered;
      await tellEvents(manager, this.context, this.#performed(facts, subject, 'refused'));
      return this.#enter(manager, facts, subject, refusals);
    });
    this.context.told();
    return this.#record(place);
  }

  #claim(): Claim {
    const { idempotencyKey } = this.basis.input as { idempotencyKey?: string | null };
    // Without a key of the caller's the act's own id serves: a retry after a lost connection still finds itself.
    const key = idempotencyKey ?? this.#actId;
    const remembered = Object.entries(this.basis.input).filter(([name]) => !(this.act.forgets as readonly string[] | undefined)?.includes(name));
    return { personId: this.basis.personId, key, act: this.act.name, input: Object.fromEntries(remembered), actId: this.#actId, at: this.context.now };
  }

  #enter(manager: EntityManager, facts: ActBasis<Input, Asked> & Gathered, subject: Subject | null, refusals: readonly Refusal[]): Promise<EntryPlace> {
    return appendEntry(manager, {
      id: this.#actId,
      at: this.#at,
      act: this.act.name,
      person: this.basis.personId,
      service: this.context.caller.service,
      item: this.#powerItem(facts),
      subject: subject && { ...subject, sha256: null },
      outcome: refusals.length === 0 ? 'done' : 'refused',
      refusals: refusals.map(({ code, clause, facts: named }) => ({ code, clause, facts: Object.keys(named) })),
      asked: [...this.askedFacts, ...this.#relied],
    });
  }

  /** What governance hears of an act under a key power [GY-2a]. */
  #performed(facts: ActBasis<Input, Asked> & Gathered, subject: Subject | null, outcome: 'done' | 'refused'): DomainEvent[] {
    const powerItem = this.#powerItem(facts);
    if (powerItem === null) return [];
    const { department } = this.context;
    const payload = { actId: this.#actId, department, act: this.act.name, personId: this.basis.personId, powerItem, subject, at: this.#at, outcome };
    return [actPerformed.about(this.#actId, payload)];
  }

  #powerItem(facts: ActBasis<Input, Asked> & Gathered): PowerItemCode | null {
    const { under } = this.act;
    return (typeof under === 'function' ? under(facts) : under) ?? null;
  }

  #record(place: EntryPlace): ActRecord {
    return { id: this.#actId, act: this.act.name, at: this.#at, ...place };
  }
}
