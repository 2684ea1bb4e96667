import type { DepartmentPart } from '@unionhall/graphql';
import { WorkstationResolver } from './workstation.resolver';
import { Workstation } from './workstation.stub';

export const workstationPart: DepartmentPart = {
  stubs: [Workstation],
  resolvers: [WorkstationResolver],
};
