import { ExpectedVersion, RequiredIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayUnique, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '单项评分。The score of one criterion.' })
export class GrantScoreInput {
  @IsUUID()
  @Field(() => ID, { description: '评审标准编号。Id of the criterion.' })
  criterionId: string;

  @MaxLength(20)
  @Field(() => String, { description: '分值,0至100,至多两位小数。The score: 0 to 100, two decimals at most.' })
  score: string;

  @MaxLength(1000)
  @Field(() => String, { description: '评语。The reason for it.' })
  comment: string;
}

@InputType({ description: '提交评分表;提交后密封,不能更改。A score sheet; once handed in it is sealed and cannot be changed.' })
export class SubmitScoreSheetInput {
  @IsUUID()
  @Field(() => ID, { description: '评审指派编号。Id of the assignment.' })
  assignmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(20)
  @ArrayUnique(({ criterionId }: GrantScoreInput) => criterionId)
  @ValidateNested({ each: true })
  @Field(() => [GrantScoreInput], { description: '逐项评分。A score for every criterion of the round.' })
  scores: GrantScoreInput[];

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '启封评分。Opening of the scores of a round.' })
export class OpenScoresInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
