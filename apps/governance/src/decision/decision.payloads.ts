import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Decision } from './decision.entity';

export const CloseVotePayload = payloadOf('CloseVote', 'decision', () => Decision);
export const DecisionConnection = connectionOf('Decision', '集体决定', () => Decision);
