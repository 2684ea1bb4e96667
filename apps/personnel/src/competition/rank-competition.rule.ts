import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { everybodyIsScored, type OpeningFacts, sealsAreWhole } from '../panel/panel.rule';
import { type CompetitionFacts, competitionIsIn, handlerDoesNotCompete } from './competition-state.rule';

/** What the rules of rankCompetition look at. */
export interface RankCompetitionFacts extends CompetitionFacts, OpeningFacts {
  readonly personId: string;
  readonly entries: readonly { readonly personId: string }[];
  /** The democratic vote; null until it is entered. */
  readonly vote: object | null;
}

/** WZ-7: both count: the vote has been held. */
export const voteIsHeld = rule<RankCompetitionFacts>('WZ-7', 'personnel.vote-not-held', ({ competition: { state }, vote }) =>
  state !== 'assessing' || vote !== null ? ok : refuse({ path: ['competitionId'], facts: {}, remedy: 'hold-the-vote' }),
);

export const rankCompetitionRules: readonly Rule<RankCompetitionFacts>[] = [
  competitionIsIn('competitionId', 'assessing'),
  handlerDoesNotCompete('competitionId'),
  voteIsHeld,
  everybodyIsScored('competitionId', ({ competition: { state } }) => state === 'assessing'),
  sealsAreWhole('competitionId'),
];
