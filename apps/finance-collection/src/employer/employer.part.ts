import type { DepartmentPart } from '@unionhall/graphql';
import { changeEmployerParticulars } from './change-employer-particulars';
import { EmployerInRegisterFields } from './employer-in-register.fields';
import { EmployerMergerStepFields, EmployerParticularsFields } from './employer-history.fields';
import { EmployerMergerStep } from './employer-merger-step.entity';
import { EmployerName } from './employer-name.entity';
import { EmployerParticulars } from './employer-particulars.entity';
import { Employer } from './employer.entity';
import { EmployerResolver } from './employer.resolver';
import { mergeEmployers } from './merge-employers';
import { registerEmployer } from './register-employer';
import { renameEmployer } from './rename-employer';
import { undoEmployerMerger } from './undo-employer-merger';

export const employerPart: DepartmentPart = {
  acts: [registerEmployer, renameEmployer, changeEmployerParticulars, mergeEmployers, undoEmployerMerger],
  entities: [Employer, EmployerName, EmployerParticulars, EmployerMergerStep],
  resolvers: [EmployerResolver, EmployerInRegisterFields, EmployerParticularsFields, EmployerMergerStepFields],
};
