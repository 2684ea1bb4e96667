import type { DepartmentPart } from '@unionhall/graphql';
import { TrailAnchor } from './trail-anchor.entity';
import { TrailAnchorResolver } from './trail-anchor.resolver';

export const trailAnchorPart: DepartmentPart = {
  entities: [TrailAnchor],
  resolvers: [TrailAnchorResolver],
};
