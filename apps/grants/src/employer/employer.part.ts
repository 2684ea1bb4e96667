import type { DepartmentPart } from '@unionhall/graphql';
import { EmployerCopy } from './employer-copy.entity';
import { EmployerResolver } from './employer.resolver';
import { Employer } from './employer.stub';

export const employerPart: DepartmentPart = {
  entities: [EmployerCopy],
  resolvers: [EmployerResolver],
  stubs: [Employer],
};
