import type { DepartmentPart } from '@unionhall/graphql';
import { MatterResolver } from './matter.resolver';
import { Matter } from './matter.stub';

export const matterPart: DepartmentPart = {
  resolvers: [MatterResolver],
  stubs: [Matter],
};
