import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type CollectionSide, CollectionSideEnum } from '../both-sides';

@InputType({ description: '提出问题。A problem to be solved.' })
export class RaiseProblemInput {
  /** May come empty, as the description: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '问题。What it is.' })
  title: string;

  @MaxLength(2_000)
  @Field(() => String, { description: '情况说明。How it shows.' })
  description: string;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '涉及单位。The employer it is about.' })
  employerId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '涉及分局。The tax branch it is about.' })
  taxBranchId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '解决问题。How a problem was solved.' })
export class SolveProblemInput {
  @MaxLength(36)
  @Field(() => ID, { description: '问题编号。The problem.' })
  problemId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2_000)
  @Field(() => String, { description: '解决办法。How it was solved.' })
  solution: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '问题筛选。Which problems.' })
export class CollectionProblemFilter {
  @Field(() => Boolean, { nullable: true, description: '是否已解决。Those that are solved, or are not.' })
  solved?: boolean | null;

  @Field(() => CollectionSideEnum, { nullable: true, description: '提出的一方。Those one side raised.' })
  side?: CollectionSide | null;

  @Field(() => ID, { nullable: true, description: '涉及单位。Those about this employer.' })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: '涉及分局。Those about this tax branch.' })
  taxBranchId?: string | null;

  @Field(() => String, { nullable: true, description: '问题中的文字。Text within what it is.' })
  titleContains?: string | null;
}

/** The orders the list of problems can be asked in, and the property each orders by. */
export const CollectionProblemOrder = { RAISED: 'id', TITLE: 'title' } as const;
export type CollectionProblemOrder = (typeof CollectionProblemOrder)[keyof typeof CollectionProblemOrder];
registerEnumType(CollectionProblemOrder, {
  name: 'CollectionProblemOrder',
  description: '问题排序。The order of problems.',
  valuesConfig: { RAISED: { description: '按提出先后,新的在前。As they were raised, the newest first.' }, TITLE: { description: '按问题。By what they are.' } },
});
