import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerOfRegisterRules, type NamedEmployerFacts } from '../employer/named-employer.rule';
import { stationIsOpen, type StationWorkFacts } from '../workstation/station-work.rule';

/** What the rules of requestServiceTask look at. */
export interface RequestServiceTaskFacts extends NamedEmployerFacts, Pick<StationWorkFacts, 'workstation'> {
  readonly input: NamedEmployerFacts['input'] & { readonly kind: string; readonly title: string; readonly description: string };
  /** The kinds of task in force. */
  readonly kinds: readonly string[];
}

/** DX-3: of the kinds in force. */
export const kindIsServed = rule<RequestServiceTaskFacts>('DX-3', 'workstations.task-kind-not-served', ({ input: { kind }, kinds }) =>
  kinds.includes(kind) ? ok : refuse({ path: ['kind'], facts: { kind }, remedy: 'choose-a-kind-in-force' }),
);

export const requestServiceTaskRules: readonly Rule<RequestServiceTaskFacts>[] = [stationIsOpen, kindIsServed, textIsGiven('title', 'description'), ...employerOfRegisterRules];
