import { payloadOf } from '@unionhall/graphql';
import { GrantRound } from '../round/round.entity';
import { GrantScoreSheet } from './score-sheet.entity';

export const SubmitScoreSheetPayload = payloadOf('SubmitScoreSheet', 'scoreSheet', () => GrantScoreSheet);
export const OpenScoresPayload = payloadOf('OpenScores', 'round', () => GrantRound);
