import type { DepartmentPart } from '@unionhall/graphql';
import { ParkResolver } from './park.resolver';
import { Park } from './park.stub';

export const parkPart: DepartmentPart = {
  resolvers: [ParkResolver],
  stubs: [Park],
};
