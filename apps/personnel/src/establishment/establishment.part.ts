import type { DepartmentPart } from '@unionhall/graphql';
import { Establishment } from './establishment.entity';
import { EstablishmentResolver } from './establishment.resolver';

export const establishmentPart: DepartmentPart = {
  entities: [Establishment],
  resolvers: [EstablishmentResolver],
};
