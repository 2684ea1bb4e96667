import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { DuesAssessmentBatch } from './dues-assessment-batch.entity';
import { DuesAssessment } from './dues-assessment.entity';
import { DuesExemption } from './dues-exemption.entity';

/** What one item of a bulk assessment came to. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '批量核定中一个单位的结果。What one unit of a bulk assessment came to.' })
export class AssessedDuesItem {
  employerId: string;

  assessmentId: string | null;

  @Field(() => [Refusal], { description: '不予核定的全部理由。Every reason why not; empty when done.' })
  refusals: Refusal[];
}

@Resolver(() => AssessedDuesItem)
export class AssessedDuesItemFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: AssessedDuesItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => DuesAssessment, { nullable: true, description: '核定结果,未核定为空。What was assessed; null where it was refused.' })
  assessment(@Root() { assessmentId }: AssessedDuesItem, @Ctx() { loaders }: RequestContext) {
    return assessmentId && loaders.byId(DuesAssessment, assessmentId);
  }
}

@Resolver(() => DuesAssessmentBatch)
export class DuesAssessmentBatchFields {
  @FieldResolver(() => [AssessedDuesItem], { description: '各单位的结果,按所给次序。The result of each item, in their order.' })
  items(@Root() { items }: DuesAssessmentBatch, @Ctx() { locale }: RequestContext): AssessedDuesItem[] {
    return items.map(({ employerId, assessmentId, refusals }) => ({ employerId, assessmentId, refusals: tellRefusals(refusals, locale) }));
  }

  @FieldResolver(() => String, { description: '计提比例,百分数,如"2"。The rate in per cent, as "2".' })
  rate(@Root() { rate }: DuesAssessmentBatch) {
    return String(rate / 100);
  }
}

@Resolver(() => DuesAssessment)
export class DuesAssessmentFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: DuesAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => String, { description: '计提比例,百分数,如"2"。The rate in per cent, as "2" [CP-1].' })
  rate(@Root() { rate }: DuesAssessment) {
    return String(rate / 100);
  }

  @FieldResolver(() => DuesExemption, { nullable: true, description: '减免,没有为空。The exemption from it; null where there is none.' })
  exemption(@Root() { exemptionId }: DuesAssessment, @Ctx() { loaders }: RequestContext) {
    return exemptionId && loaders.byId(DuesExemption, exemptionId);
  }
}

@Resolver(() => DuesExemption)
export class DuesExemptionFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: DuesExemption, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}
