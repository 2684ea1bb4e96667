import type { DepartmentPart } from '@unionhall/graphql';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { openRound } from './open-round';
import { GrantRoundStateChange } from './round-state-change.entity';
import { GrantCriterion, GrantInstalmentTerm } from './round-terms.entity';
import { GrantRound } from './round.entity';
import { GrantInstalmentTermFields, GrantRoundFields } from './round.fields';
import { GrantRoundResolver } from './round.resolver';
import { grantRoundTransitions } from './round.transitions';

export const roundPart: DepartmentPart = {
  acts: [openRound, closeRound, cancelRound],
  entities: [GrantRound, GrantRoundStateChange, GrantCriterion, GrantInstalmentTerm],
  resolvers: [GrantRoundResolver, GrantRoundFields, GrantInstalmentTermFields],
  transitions: { grant_round: grantRoundTransitions },
};
