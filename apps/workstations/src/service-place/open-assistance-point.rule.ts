import type { Rule } from '@unionhall/kernel';
import { type OpenPlaceFacts, openPlaceRules } from './open-place.rule';

export const openAssistancePointRules: readonly Rule<OpenPlaceFacts>[] = openPlaceRules;
