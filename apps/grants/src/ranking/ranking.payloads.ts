import { payloadOf } from '@unionhall/graphql';
import { GrantRound } from '../round/round.entity';

export const RankRoundPayload = payloadOf('RankRound', 'round', () => GrantRound);
