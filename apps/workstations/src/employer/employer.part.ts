import type { DepartmentPart } from '@unionhall/graphql';
import { EmployerServiceTasksResolver } from './employer.resolver';
import { Employer } from './employer.stub';

export const employerPart: DepartmentPart = {
  resolvers: [EmployerServiceTasksResolver],
  stubs: [Employer],
};
