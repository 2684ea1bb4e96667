import type { DepartmentPart } from '@unionhall/graphql';
import { anchorTrail } from './anchor-trail';
import { TrailAnchor } from './trail-anchor.entity';
import { TrailAnchorResolver } from './trail-anchor.resolver';
import { TrailDeposit } from './trail-deposit.entity';
import { TrailDepositFields } from './trail-deposit.resolver';

export const trailAnchorPart: DepartmentPart = {
  acts: [anchorTrail],
  entities: [TrailAnchor, TrailDeposit],
  resolvers: [TrailAnchorResolver, TrailDepositFields],
};
