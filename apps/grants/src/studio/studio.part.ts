import type { DepartmentPart } from '@unionhall/graphql';
import { registerStudio } from './register-studio';
import { Studio } from './studio.entity';
import { StudioResolver } from './studio.resolver';
import { studioTransitions } from './studio.transitions';
import { verifyStudio } from './verify-studio';

export const studioPart: DepartmentPart = {
  acts: [registerStudio, verifyStudio],
  entities: [Studio],
  resolvers: [StudioResolver],
  transitions: { studio: studioTransitions },
};
