import type { DepartmentPart } from '@unionhall/graphql';
import { closeServicePlace } from './close-service-place';
import { openAssistancePoint } from './open-assistance-point';
import { openWorkersHome } from './open-workers-home';
import { ServicePlace } from './service-place.entity';
import { servicePlaceLife } from './service-place.life';
import { ServicePlaceResolver } from './service-place.resolver';

export const servicePlacePart: DepartmentPart = {
  acts: [openWorkersHome, openAssistancePoint, closeServicePlace],
  entities: [ServicePlace],
  lives: [servicePlaceLife],
  resolvers: [ServicePlaceResolver],
};
