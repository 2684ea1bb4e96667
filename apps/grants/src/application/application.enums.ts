import { labelledEnum } from '@unionhall/graphql';
import { registerEnumType } from 'type-graphql';

export const GrantApplicationStateEnum = labelledEnum('GrantApplicationState', '申请状态。The state of an application.');
export const GrantApplicationKindEnum = labelledEnum('GrantApplicationKind', '项目类别。The kind of project.');
export const InnovationTraitEnum = labelledEnum('InnovationTrait', '项目特点及要求。What an application argues for its project.');
export const BudgetCategoryEnum = labelledEnum('BudgetCategory', '支出类别。The three closed categories of spending.');
export const GrantApplicationFileKindEnum = labelledEnum('GrantApplicationFileKind', '附件种类。What kind of document a file of an application is.');
export const SpendingPurposeEnum = labelledEnum('SpendingPurpose', '支出用途。What a budget line pays for.');

/** The orders applications can be listed in, and the property each orders by; ids order by the time of drafting. */
export const GrantApplicationOrder = { DRAFTED: 'id', TITLE: 'title' } as const;
export type GrantApplicationOrder = (typeof GrantApplicationOrder)[keyof typeof GrantApplicationOrder];
registerEnumType(GrantApplicationOrder, {
  name: 'GrantApplicationOrder',
  description: '申请排序。The order of applications.',
  valuesConfig: { DRAFTED: { description: '按起草时间。By time of drafting.' }, TITLE: { description: '按标题。By title.' } },
});
