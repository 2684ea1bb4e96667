import { connectionOf } from '@unionhall/graphql';
import { GrantRound } from './round.entity';

export const GrantRoundConnection = connectionOf('GrantRound', '申报轮次', () => GrantRound);
