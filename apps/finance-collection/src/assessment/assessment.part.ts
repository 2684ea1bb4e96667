import type { DepartmentPart } from '@unionhall/graphql';
import { assessDuesMonth } from './assess-dues-month';
import { AssessedDuesItemFields, DuesAssessmentBatchFields, DuesAssessmentFields, DuesExemptionFields } from './assessment.resolver';
import { DuesAccountResolver } from './dues-account.resolver';
import { DuesAssessmentBatch } from './dues-assessment-batch.entity';
import { DuesAssessment } from './dues-assessment.entity';
import { DuesExemption } from './dues-exemption.entity';
import { exemptFromDues } from './exempt-from-dues';

export const assessmentPart: DepartmentPart = {
  acts: [assessDuesMonth, exemptFromDues],
  entities: [DuesAssessment, DuesAssessmentBatch, DuesExemption],
  resolvers: [AssessedDuesItemFields, DuesAssessmentBatchFields, DuesAssessmentFields, DuesExemptionFields, DuesAccountResolver],
};
