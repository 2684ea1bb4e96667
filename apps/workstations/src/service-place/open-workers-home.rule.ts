import type { Rule } from '@unionhall/kernel';
import { employerOfRegisterRules, type NamedEmployerFacts } from '../employer/named-employer.rule';
import { type OpenPlaceFacts, openPlaceRules } from './open-place.rule';

/** What the rules of openWorkersHome look at. */
export interface OpenWorkersHomeFacts extends OpenPlaceFacts, NamedEmployerFacts {
  readonly input: OpenPlaceFacts['input'] & NamedEmployerFacts['input'];
  readonly workstation: OpenPlaceFacts['workstation'] & NamedEmployerFacts['workstation'];
}

export const openWorkersHomeRules: readonly Rule<OpenWorkersHomeFacts>[] = [...openPlaceRules, ...employerOfRegisterRules];
