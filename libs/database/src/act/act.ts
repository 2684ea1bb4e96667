import type { Caller, DomainEvent, PowerItemCode, Role } from '@unionhall/contracts';
import type { LocalDate, Rule } from '@unionhall/kernel';
import type { EntityManager } from 'typeorm';
import type { PersonalData } from '../personal-data/personal-data';
import type { Versioned } from '../guarded-update';
import type { Ask, KeptFiles } from './ask';
import type { ClassOf } from './class-of';
import type { FactSource } from './fact-source';

/** What every rule of every act may use, besides what the act gathers. */
export interface ActBasis<Input, Asked> {
  readonly input: Input;
  readonly caller: Caller;
  /** The person for whom the act is done. Rules compare persons, never services. */
  readonly personId: string;
  readonly today: LocalDate;
  readonly now: Date;
  /** What other departments answered; undefined for an act that asks nothing. */
  readonly asked: Asked;
}

/**
 * One act of a department: who may do it, under which power item, what it asks of others, what it gathers,
 * its rules, what it writes and what it tells. The runner performs it and answers "may I?" from the same definition.
 */
export interface Act<Input extends object, Asked, Gathered, Result extends Versioned> {
  /** The mutation's name. */
  readonly name: string;
  /** What it does, the Chinese term first: the mutation's description in the graph, and its line in docs/acts.md. */
  readonly description: string;
  /** The roles that may do it; relations between person and object are rules, with a clause. */
  readonly who: readonly Role[];
  /** The key power it uses: governance hears of every attempt [GY-2a]. */
  readonly under?: PowerItemCode | ((facts: ActBasis<Input, Asked> & Gathered) => PowerItemCode);
  /** Its input class, validated before anything else; limits on length stand there. */
  readonly input: ClassOf<Input>;
  /** The entity it makes or changes: the subject of the trail entry and the payload of the mutation. */
  readonly object: ClassOf<Result>;
  /** What the mutation's payload calls that object, e.g. `application`. */
  readonly answers: string;
  /** It only adds something to its object, which stays as it was: many may do so at once, so it takes no expectedVersion. */
  readonly addsOnly?: true;
  /** Facts of other departments and of the files that are kept, asked before the transaction; reads here lock nothing. */
  readonly ask?: (ask: Ask, input: Input, source: FactSource, files: KeptFiles) => Promise<Asked>;
  /** Reads what the rules need, locking what the act will change. */
  readonly gather: (source: FactSource, basis: ActBasis<Input, Asked>) => Promise<Gathered>;
  readonly rules: readonly Rule<ActBasis<Input, Asked> & Gathered>[];
  /** Writes, and returns the object as it now is. */
  readonly write: (tx: ActTransaction, facts: ActBasis<Input, Asked> & Gathered) => Promise<Result>;
  /** What others must learn, in the same transaction; `actId` is the id of this act, as its rows carry it. */
  readonly tell?: (result: Result, facts: ActBasis<Input, Asked> & Gathered, actId: string) => readonly DomainEvent[];
  /** The id of the object a refused attempt was about, when there is one already. */
  readonly about?: (input: Input) => string | undefined;
  /** What it did is published, so that its proof in the trail is everybody's [GY-5a]. */
  readonly published?: true;
  /** What of its input is remembered nowhere, not even in the hash by which a second click is known: a secret choice. */
  readonly forgets?: readonly (keyof Input & string)[];
}

/** The transaction of an act: TypeORM's manager, and ids in the order of time. */
export interface ActTransaction {
  readonly manager: EntityManager;
  /** The id of this act: rows it makes may carry it, so that each can be traced to its entry in the trail. */
  readonly actId: string;
  /** Seals classified personal data, for sealFor [CP-8]. */
  readonly personalData: PersonalData;
  /** A new UUIDv7. */
  readonly newId: () => string;
}

/** An act whose types no longer matter: what lists of acts hold (documentation, permissions, the schema's lint). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameters are contravariant, so nothing narrower accepts every act
export type AnyAct = Act<any, any, any, any>;

/** Defines an act; the types of its facts follow from `input`, `ask` and `gather`. */
export function act<Input extends object, Gathered, Result extends Versioned, Asked = undefined>(
  definition: Act<Input, Asked, Gathered, Result>,
): Act<Input, Asked, Gathered, Result> {
  return definition;
}
