import type { DepartmentPart } from '@unionhall/graphql';
import { adoptCollectionTarget } from './adopt-collection-target';
import { breakDownCollectionTarget } from './break-down-collection-target';
import { CollectionTarget } from './collection-target.entity';
import { collectionTargetLife } from './collection-target.life';
import { CollectionTargetBreakdownFields, CollectionTargetResolver, CollectionTargetShareFields } from './collection-target.resolver';
import { setCollectionTarget } from './set-collection-target';
import { CollectionTargetBreakdown, CollectionTargetShare } from './target-breakdown.entity';
import { CollectionTargetWhatIfResolver, ComparedShareFields } from './target-what-if.resolver';

export const targetPart: DepartmentPart = {
  acts: [setCollectionTarget, breakDownCollectionTarget, adoptCollectionTarget],
  entities: [CollectionTarget, CollectionTargetBreakdown, CollectionTargetShare],
  lives: [collectionTargetLife],
  resolvers: [CollectionTargetResolver, CollectionTargetBreakdownFields, CollectionTargetShareFields, CollectionTargetWhatIfResolver, ComparedShareFields],
};
