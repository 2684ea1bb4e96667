import { labelledEnum } from '@unionhall/graphql';
import type { enumLabels } from '@unionhall/rulebook';

/** A part of what an application says. */
export type GrantApplicationPart = keyof (typeof enumLabels)['GrantApplicationPart'];

export const GrantApplicationPartEnum = labelledEnum('GrantApplicationPart', '申请的组成部分。A part of what an application says.');
