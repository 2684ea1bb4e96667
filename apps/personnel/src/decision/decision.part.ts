import type { DepartmentPart } from '@unionhall/graphql';
import { DecisionResolver } from './decision.resolver';
import { Decision } from './decision.stub';

export const decisionPart: DepartmentPart = {
  resolvers: [DecisionResolver],
  stubs: [Decision],
};
