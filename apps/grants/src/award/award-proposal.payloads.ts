import { payloadOf } from '@unionhall/graphql';
import { AwardObjection } from './award-objection.entity';
import { AwardProposal } from './award-proposal.entity';

export const ProposeAwardsPayload = payloadOf('ProposeAwards', 'proposal', () => AwardProposal);
export const PublishAwardListPayload = payloadOf('PublishAwardList', 'proposal', () => AwardProposal);
export const GrantAwardsPayload = payloadOf('GrantAwards', 'proposal', () => AwardProposal);
export const ObjectToAwardPayload = payloadOf('ObjectToAward', 'objection', () => AwardObjection);
export const AnswerAwardObjectionPayload = payloadOf('AnswerAwardObjection', 'objection', () => AwardObjection);
