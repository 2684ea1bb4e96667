import type { DepartmentPart } from '@unionhall/graphql';
import { ProgressReport } from './progress-report.entity';
import { AwardReportFields, InstalmentReportFields, ProgressReportFields } from './progress-report.fields';
import { skipProgressReport } from './skip-progress-report';
import { submitProgressReport } from './submit-progress-report';

export const progressReportPart: DepartmentPart = {
  acts: [submitProgressReport, skipProgressReport],
  entities: [ProgressReport],
  resolvers: [ProgressReportFields, AwardReportFields, InstalmentReportFields],
};
