import type { DepartmentPart } from '@unionhall/graphql';
import { WarningSignResolver } from './warning-sign.resolver';

export const warningSignPart: DepartmentPart = {
  resolvers: [WarningSignResolver],
};
