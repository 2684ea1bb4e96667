import type { DepartmentPart } from '@unionhall/graphql';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { finishRound } from './finish-round';
import { openRound } from './open-round';
import { replayOpenRound } from './open-round.replay';
import { GrantCategoryLimit, GrantCriterion, GrantInstalmentTerm } from './round-terms.entity';
import { GrantRound } from './round.entity';
import { GrantCategoryLimitFields, GrantInstalmentTermFields, GrantRoundFields } from './round.fields';
import { roundLife } from './round.life';
import { GrantRoundResolver } from './round.resolver';

export const roundPart: DepartmentPart = {
  acts: [openRound, closeRound, cancelRound, finishRound],
  entities: [GrantRound, GrantCriterion, GrantInstalmentTerm, GrantCategoryLimit],
  lives: [roundLife],
  replays: [replayOpenRound],
  resolvers: [GrantRoundResolver, GrantRoundFields, GrantInstalmentTermFields, GrantCategoryLimitFields],
};
