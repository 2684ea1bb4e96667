import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { stillIn } from '../notice/nobody-left.rule';
import { type CompetitionEntryState, competitionEntryTransitions } from './competition-entry.transitions';
import { type CompetitionFacts, competitionIsIn, type EntryDaysFacts, handlerDoesNotCompete, registrationIsOver } from './competition-state.rule';
import { competitionTransitions } from './competition.transitions';

/** What the rules of cancelCompetition look at. */
export interface CancelCompetitionFacts extends CompetitionFacts, EntryDaysFacts {
  readonly input: { readonly reason: string };
  readonly personId: string;
  readonly competition: CompetitionFacts['competition'] & EntryDaysFacts['competition'];
  readonly entries: readonly { readonly personId: string; readonly state: CompetitionEntryState }[];
}

/** WZ-7: whoever competes is judged to the end: nobody cancels a competition somebody is left in. */
export const nobodyIsLeft = rule<CancelCompetitionFacts>('WZ-7', 'personnel.competition-not-empty', ({ competition, entries }) => {
  const count = stillIn<CompetitionEntryState>(competitionEntryTransitions, entries);
  return count === 0 ? ok : refuse({ path: ['competitionId'], facts: { competition: competition.name, count }, remedy: 'go-on-with-the-competition' });
});

export const cancelCompetitionRules: readonly Rule<CancelCompetitionFacts>[] = [
  competitionIsIn('competitionId', ...competitionTransitions.cancelCompetition.from),
  registrationIsOver,
  nobodyIsLeft,
  handlerDoesNotCompete('competitionId'),
  textIsGiven('reason'),
];
