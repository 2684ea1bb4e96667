import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsInt, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type CollectionSide, CollectionSideEnum } from '../both-sides';

@InputType({ description: '考核表的一项。A line of the sheet.' })
export class CollectionAssessmentLineInput {
  @Field(() => CollectionSideEnum, { description: '所属一方的工作。Whose work it is.' })
  side: CollectionSide;

  @MaxLength(200)
  @Field(() => String, { description: '考核内容。What is assessed.' })
  title: string;

  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { description: '权重。Its weight.' })
  weight: number;

  @IsInt()
  @Min(0)
  @Max(100)
  @Field(() => Int, { description: '得分,0至100。Its score, 0 to 100.' })
  score: number;
}

@InputType({ description: '考核。The assessment of a union and its tax branch.' })
export class AssessCollectionWorkInput {
  @Min(2000)
  @Max(2999)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @MaxLength(36)
  @Field(() => ID, { description: '工会编号。The union.' })
  tradeUnionId: string;

  @MaxLength(36)
  @Field(() => ID, { description: '分局编号。The tax branch.' })
  taxBranchId: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [CollectionAssessmentLineInput], { description: '各项,双方均须有,至多50项。The lines, of both sides, at most 50.' })
  lines: CollectionAssessmentLineInput[];

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(1_000)
  @Field(() => String, { description: '奖惩,双方相同。What follows for both sides alike.' })
  consequence: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '考核表筛选。Which sheets.' })
export class CollectionAssessmentFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: '工会。Of this union.' })
  tradeUnionId?: string | null;

  @Field(() => ID, { nullable: true, description: '分局。Of this tax branch.' })
  taxBranchId?: string | null;
}

/** The orders a list of sheets can be asked in, and the property each orders by. */
export const CollectionAssessmentOrder = { TOTAL: 'totalHundredths', ASSESSED: 'id' } as const;
export type CollectionAssessmentOrder = (typeof CollectionAssessmentOrder)[keyof typeof CollectionAssessmentOrder];
registerEnumType(CollectionAssessmentOrder, {
  name: 'CollectionAssessmentOrder',
  description: '考核表排序。The order of sheets.',
  valuesConfig: { TOTAL: { description: '按总分,高的在前。By total, the highest first.' }, ASSESSED: { description: '按考核先后,新的在前。As they were assessed, the latest first.' } },
});
