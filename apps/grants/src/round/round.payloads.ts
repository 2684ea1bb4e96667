import { connectionOf, payloadOf } from '@unionhall/graphql';
import { GrantRound } from './round.entity';

export const OpenRoundPayload = payloadOf('OpenRound', 'round', () => GrantRound);
export const CloseRoundPayload = payloadOf('CloseRound', 'round', () => GrantRound);
export const CancelRoundPayload = payloadOf('CancelRound', 'round', () => GrantRound);
export const GrantRoundConnection = connectionOf('GrantRound', '申报轮次', () => GrantRound);
