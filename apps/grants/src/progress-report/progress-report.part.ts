import type { DepartmentPart } from '@unionhall/graphql';
import { ProgressReport } from './progress-report.entity';
import { ProgressReportDraft } from './progress-report-draft.entity';
import { AwardReportFields, InstalmentReportFields, ProgressReportDraftResolver, ProgressReportFields } from './progress-report.fields';
import { saveProgressReport } from './save-progress-report';
import { skipProgressReport } from './skip-progress-report';
import { submitProgressReport } from './submit-progress-report';

export const progressReportPart: DepartmentPart = {
  acts: [saveProgressReport, submitProgressReport, skipProgressReport],
  entities: [ProgressReport, ProgressReportDraft],
  resolvers: [ProgressReportFields, ProgressReportDraftResolver, AwardReportFields, InstalmentReportFields],
};
