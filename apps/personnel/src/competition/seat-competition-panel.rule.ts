import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import { type PanelFacts, seatingRules } from '../panel/panel.rule';
import type { CompetitionEntryState } from './competition-entry.transitions';
import { type CompetitionFacts, competitionIsIn, type EntryDaysFacts, registrationIsOver } from './competition-state.rule';

/** What the rules of seatCompetitionPanel look at. */
export interface SeatCompetitionPanelFacts extends CompetitionFacts, PanelFacts, NamedPersonsFacts, EntryDaysFacts {
  readonly competition: CompetitionFacts['competition'] & EntryDaysFacts['competition'];
  readonly seated: readonly object[];
  readonly entries: readonly { readonly state: CompetitionEntryState }[];
}

/** WZ-1: integrity is judged before ability: everybody has been through the gate, or is out. */
export const everybodyIsThroughTheGate = rule<SeatCompetitionPanelFacts>('WZ-1', 'personnel.entries-not-through-the-gate', ({ entries }) => {
  const count = entries.filter(({ state }) => state === 'entered' || state === 'qualified').length;
  return count === 0 ? ok : refuse({ path: ['competitionId'], facts: { count }, remedy: 'finish-the-checks' });
});

/** WZ-7: somebody competes. */
export const somebodyIsCleared = rule<SeatCompetitionPanelFacts>('WZ-7', 'personnel.nobody-cleared', ({ tested }) => (tested.length > 0 ? ok : refuse({ path: ['competitionId'], facts: {}, remedy: 'hold-another-competition' })));

export const seatCompetitionPanelRules: readonly Rule<SeatCompetitionPanelFacts>[] = [
  competitionIsIn('competitionId', 'open'),
  registrationIsOver,
  everybodyIsThroughTheGate,
  somebodyIsCleared,
  personsAreRegistered,
  ...seatingRules('competitionId'),
];
