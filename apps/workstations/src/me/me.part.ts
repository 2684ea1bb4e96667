import type { DepartmentPart } from '@unionhall/graphql';
import { MeResolver } from './me.resolver';
import { Me } from './me.stub';

export const mePart: DepartmentPart = {
  resolvers: [MeResolver],
  stubs: [Me],
};
