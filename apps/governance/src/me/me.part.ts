import type { DepartmentPart } from '@unionhall/graphql';
import { GovernanceWaitingItemFields, MeResolver } from './me.resolver';
import { Me } from './me.stub';

export const mePart: DepartmentPart = {
  resolvers: [MeResolver, GovernanceWaitingItemFields],
  stubs: [Me],
};
