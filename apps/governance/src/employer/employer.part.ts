import type { DepartmentPart } from '@unionhall/graphql';
import { EmployerMattersResolver } from './employer-matters.resolver';
import { EmployerResolver } from './employer.resolver';
import { Employer } from './employer.stub';

export const employerPart: DepartmentPart = {
  resolvers: [EmployerResolver, EmployerMattersResolver],
  stubs: [Employer],
};
