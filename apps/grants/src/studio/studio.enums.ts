import { labelledEnum } from '@unionhall/graphql';

export const StudioStateEnum = labelledEnum('StudioState', '工作室登记状态。The state of a studio’s registration.');
export const HonourLevelEnum = labelledEnum('HonourLevel', '劳模荣誉级别。The level of a model-worker honour.');
