import type { DepartmentPart } from '@unionhall/graphql';
import { OverdueResolver } from './overdue.resolver';

export const overduePart: DepartmentPart = {
  resolvers: [OverdueResolver],
};
