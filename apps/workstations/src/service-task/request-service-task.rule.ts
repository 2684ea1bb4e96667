import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerOfRegisterRules, type NamedEmployerFacts } from '../employer/named-employer.rule';
import { stationIsOpen, type StationWorkFacts } from '../workstation/station-work.rule';

/** What the rules of requestServiceTask look at. */
export interface RequestServiceTaskFacts extends NamedEmployerFacts, Pick<StationWorkFacts, 'workstation'> {
  readonly input: NamedEmployerFacts['input'] & { readonly kind: string; readonly title: string; readonly description: string; readonly tradeUnionId?: string | null };
  readonly workstation: StationWorkFacts['workstation'] & NamedEmployerFacts['workstation'];
  /** The kinds of task in force. */
  readonly kinds: readonly string[];
  /** The employer and the union the input names, as their registers answered: without a name it is in none; null when it names none. */
  readonly asked: NamedEmployerFacts['asked'] & { readonly tradeUnion: { readonly name: string | null } | null };
}

/** DX-3: of the kinds in force. */
export const kindIsServed = rule<RequestServiceTaskFacts>('DX-3', 'workstations.task-kind-not-served', ({ input: { kind }, kinds }) =>
  kinds.includes(kind) ? ok : refuse({ path: ['kind'], facts: { kind }, remedy: 'choose-a-kind-in-force' }),
);

/** HOUSE-2: the union it is about is in the register. */
export const taskUnionIsRegistered = rule<RequestServiceTaskFacts>('HOUSE-2', 'house.not-registered', ({ input: { tradeUnionId }, asked: { tradeUnion } }) =>
  tradeUnionId && tradeUnion?.name === null ? refuse({ path: ['tradeUnionId'], facts: { id: tradeUnionId }, remedy: 'use-a-registered-one' }) : ok,
);

/** DX-4: it names whom it serves: a unit or a union, not both. */
export const taskIsAboutOne = rule<RequestServiceTaskFacts>('DX-4', 'workstations.task-about-two', ({ input: { employerId, tradeUnionId } }) =>
  employerId && tradeUnionId ? refuse({ path: ['tradeUnionId'], facts: {}, remedy: 'ask-for-each-by-itself' }) : ok,
);

export const requestServiceTaskRules: readonly Rule<RequestServiceTaskFacts>[] = [stationIsOpen, kindIsServed, textIsGiven('title', 'description'), ...employerOfRegisterRules, taskUnionIsRegistered, taskIsAboutOne];
