import type { DepartmentPart } from '@unionhall/graphql';
import { GrantsWaitingItemFields, MeResolver } from './me.resolver';
import { Me } from './me.stub';

export const mePart: DepartmentPart = {
  resolvers: [MeResolver, GrantsWaitingItemFields],
  stubs: [Me],
};
