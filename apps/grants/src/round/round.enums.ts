import { labelledEnum } from '@unionhall/graphql';
import { registerEnumType } from 'type-graphql';

export const GrantRoundStateEnum = labelledEnum('GrantRoundState', '申报轮次状态。The state of a grant round.');
export const InstalmentConditionEnum = labelledEnum('InstalmentCondition', '分期拨付条件。What an instalment waits for.');

/** The orders rounds can be listed in, and the property each orders by. */
export const GrantRoundOrder = { YEAR: 'year', NAME: 'name' } as const;
export type GrantRoundOrder = (typeof GrantRoundOrder)[keyof typeof GrantRoundOrder];
registerEnumType(GrantRoundOrder, {
  name: 'GrantRoundOrder',
  description: '申报轮次排序。The order of grant rounds.',
  valuesConfig: { YEAR: { description: '按年度,近年在前。By year, latest first.' }, NAME: { description: '按名称。By name.' } },
});
