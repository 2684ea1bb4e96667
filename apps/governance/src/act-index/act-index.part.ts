import type { DepartmentPart } from '@unionhall/graphql';
import { ActIndexEntry } from './act-index-entry.entity';
import { ActIndexResolver, PublicActFields } from './act-index.resolver';

export const actIndexPart: DepartmentPart = {
  entities: [ActIndexEntry],
  resolvers: [ActIndexResolver, PublicActFields],
};
