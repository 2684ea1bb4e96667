import type { Rule } from '@unionhall/kernel';
import { textIsGiven } from '@unionhall/rulebook';
import { reviewerIsNotTheRecorder, type VisitEyesFacts } from './review-visit.rule';
import { visitStandsFor } from './visit-state.rule';

export const returnVisitRules: readonly Rule<VisitEyesFacts>[] = [visitStandsFor('returnVisit'), reviewerIsNotTheRecorder, textIsGiven('note')];
