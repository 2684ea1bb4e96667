import { labelledEnum } from '@unionhall/graphql';

export const AwardStateEnum = labelledEnum('AwardState', '立项状态。The state of an award.');
export const AwardProposalStateEnum = labelledEnum('AwardProposalState', '拟立项名单状态。The state of a proposal of awards.');
export const AwardObjectionStateEnum = labelledEnum('AwardObjectionState', '异议状态。The state of an objection to an award.');
