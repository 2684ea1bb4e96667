import type { DepartmentPart } from '@unionhall/graphql';
import { GrantRoundExportResolver } from './round-export.resolver';

export const roundExportPart: DepartmentPart = {
  resolvers: [GrantRoundExportResolver],
};
