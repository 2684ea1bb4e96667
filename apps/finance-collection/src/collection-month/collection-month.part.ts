import type { DepartmentPart } from '@unionhall/graphql';
import { closeCollectionMonth } from './close-collection-month';
import { CollectionMonth } from './collection-month.entity';
import { collectionMonthLife } from './collection-month.life';
import { CollectionMonthResolver, CollectionMonthStateChangeFields } from './collection-month.resolver';
import { reopenCollectionMonth } from './reopen-collection-month';

export const collectionMonthPart: DepartmentPart = {
  acts: [closeCollectionMonth, reopenCollectionMonth],
  entities: [CollectionMonth],
  lives: [collectionMonthLife],
  resolvers: [CollectionMonthResolver, CollectionMonthStateChangeFields],
};
