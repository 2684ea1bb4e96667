import type { Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered } from '@unionhall/rulebook';

export const namePastAwardTeamRules: readonly Rule<NamedPersonsFacts>[] = [personsAreRegistered];
