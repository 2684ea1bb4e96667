import type { DepartmentPart } from '@unionhall/graphql';
import { commitVisitForms } from './commit-visit-forms';
import { previewVisitForms } from './preview-visit-forms';
import { VisitFormImport } from './visit-form.entity';
import { VisitFormImportResolver } from './visit-form.resolver';

export const visitFormPart: DepartmentPart = {
  acts: [previewVisitForms, commitVisitForms],
  entities: [VisitFormImport],
  resolvers: [VisitFormImportResolver],
};
