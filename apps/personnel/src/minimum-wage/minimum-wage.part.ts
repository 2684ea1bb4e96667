import type { DepartmentPart } from '@unionhall/graphql';
import { MinimumWage } from './minimum-wage.entity';
import { MinimumWageResolver } from './minimum-wage.resolver';
import { setMinimumWage } from './set-minimum-wage';

export const minimumWagePart: DepartmentPart = {
  acts: [setMinimumWage],
  entities: [MinimumWage],
  resolvers: [MinimumWageResolver],
};
