import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';
import { type PanelFacts, panelistIsNoCandidate, panelistIsUnrelated } from './panel.rule';

/** What the rules of seatInterviewPanel look at. */
export interface SeatInterviewPanelFacts extends RecruitmentBatchFacts, PanelFacts, NamedPersonsFacts {
  readonly seated: readonly object[];
}

/** HOUSE-3: a panel is seated once: nobody leaves it because of whom he meets. */
export const panelIsNotSeated = rule<SeatInterviewPanelFacts>('HOUSE-3', 'personnel.panel-seated', ({ seated }) => (seated.length === 0 ? ok : refuse({ path: ['batchId'], facts: {}, remedy: 'check-the-state' })));

/** WZ-3: the interview has a panel. */
export const panelHasMembers = rule<SeatInterviewPanelFacts>('WZ-3', 'personnel.panel-empty', ({ panel }) => (panel.length > 0 ? ok : refuse({ path: ['personIds'], facts: {}, remedy: 'fill-it-in' })));

export const seatInterviewPanelRules: readonly Rule<SeatInterviewPanelFacts>[] = [batchIsIn('batchId', 'marked'), panelIsNotSeated, panelHasMembers, personsAreRegistered, panelistIsNoCandidate, panelistIsUnrelated];
