import type { DepartmentPart } from '@unionhall/graphql';
import { GrantApplicationHistoryFields, GrantHistoryChangeFields } from './change-history.fields';

export const changeHistoryPart: DepartmentPart = {
  resolvers: [GrantApplicationHistoryFields, GrantHistoryChangeFields],
};
