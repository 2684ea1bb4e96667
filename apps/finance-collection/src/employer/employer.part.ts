import type { DepartmentPart } from '@unionhall/graphql';
import { EmployerName } from './employer-name.entity';
import { Employer } from './employer.entity';
import { EmployerResolver } from './employer.resolver';
import { registerEmployer } from './register-employer';
import { renameEmployer } from './rename-employer';

export const employerPart: DepartmentPart = {
  acts: [registerEmployer, renameEmployer],
  entities: [Employer, EmployerName],
  resolvers: [EmployerResolver],
};
