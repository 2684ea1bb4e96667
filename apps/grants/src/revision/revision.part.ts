import type { DepartmentPart } from '@unionhall/graphql';
import { GrantRevisionItem } from './revision-item.entity';
import { GrantApplicationRevision } from './revision.entity';
import { GrantApplicationRevisionFields, GrantRevisionFields, GrantRevisionItemFields } from './revision.fields';

export const revisionPart: DepartmentPart = {
  entities: [GrantApplicationRevision, GrantRevisionItem],
  resolvers: [GrantApplicationRevisionFields, GrantRevisionFields, GrantRevisionItemFields],
};
