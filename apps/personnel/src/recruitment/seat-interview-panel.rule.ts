import type { Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered } from '@unionhall/rulebook';
import { type PanelFacts, seatingRules } from '../panel/panel.rule';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of seatInterviewPanel look at. */
export interface SeatInterviewPanelFacts extends RecruitmentBatchFacts, PanelFacts, NamedPersonsFacts {
  readonly seated: readonly object[];
}

export const seatInterviewPanelRules: readonly Rule<SeatInterviewPanelFacts>[] = [batchIsIn('batchId', 'marked'), personsAreRegistered, ...seatingRules('batchId')];
