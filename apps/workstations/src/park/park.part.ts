import type { DepartmentPart } from '@unionhall/graphql';
import { Park } from './park.entity';
import { ParkResolver } from './park.resolver';
import { registerPark } from './register-park';

export const parkPart: DepartmentPart = {
  acts: [registerPark],
  entities: [Park],
  resolvers: [ParkResolver],
};
