import type { DepartmentPart } from '@unionhall/graphql';
import { EstablishmentShare } from './establishment-share.entity';
import { EstablishmentShareResolver } from './establishment-share.resolver';
import { Establishment } from './establishment.entity';
import { EstablishmentResolver } from './establishment.resolver';
import { setEstablishment } from './set-establishment';

export const establishmentPart: DepartmentPart = {
  acts: [setEstablishment],
  entities: [Establishment, EstablishmentShare],
  resolvers: [EstablishmentResolver, EstablishmentShareResolver],
};
