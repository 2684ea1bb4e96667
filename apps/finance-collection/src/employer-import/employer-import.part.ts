import type { DepartmentPart } from '@unionhall/graphql';
import { EmployerImport } from './employer-import.entity';
import { EmployerImportFields } from './employer-import.resolver';
import { importEmployers } from './import-employers';
import { previewEmployers } from './preview-employers';

export const employerImportPart: DepartmentPart = {
  acts: [previewEmployers, importEmployers],
  entities: [EmployerImport],
  resolvers: [EmployerImportFields],
};
