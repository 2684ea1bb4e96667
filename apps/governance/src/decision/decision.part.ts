import type { DepartmentPart } from '@unionhall/graphql';
import { closeVote } from './close-vote';
import { DecisionEffectRecord } from './decision-effect.entity';
import { Decision } from './decision.entity';
import { DecisionResolver, MatterDecisionsFields } from './decision.resolver';

export const decisionPart: DepartmentPart = {
  acts: [closeVote],
  entities: [Decision, DecisionEffectRecord],
  resolvers: [DecisionResolver, MatterDecisionsFields],
};
