import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsNotEmpty, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GrantRoundStateEnum } from './round.enums';
import type { GrantRoundState } from './round.transitions';

@InputType({ description: '评审标准及权重。A criterion of review and its weight.' })
export class GrantCriterionInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '标准名称。What is judged.' })
  name: string;

  @Min(1)
  @Max(100)
  @Field(() => Int, { description: '权重,百分数。Weight in per cent.' })
  weight: number;
}

@InputType({ description: '开启申报轮次;每项资助金额和分期比例取现行参数。Opening of a round; amount and instalments are those in force.' })
export class OpenRoundInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '名称。Name.' })
  name: string;

  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @Min(1)
  @Max(10_000)
  @Field(() => Int, { description: '立项数。How many projects are to be funded.' })
  quota: number;

  @Field(() => LocalDateScalar, { description: '受理首日。First day applications are taken.' })
  windowFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '受理末日。Last day applications are taken.' })
  windowLast: LocalDate;

  @Min(1)
  @Max(250)
  @Field(() => Int, { description: '公示工作日数。Working days of publicity.' })
  publicityWorkingDays: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique(({ name }: GrantCriterionInput) => name)
  @ValidateNested({ each: true })
  @Field(() => [GrantCriterionInput], { description: '评审标准。The criteria of review.' })
  criteria: GrantCriterionInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '轮次筛选。Which rounds.' })
export class GrantRoundFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;

  @Field(() => GrantRoundStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: GrantRoundState | null;
}

@InputType({ description: '截止受理。Close of a round for applications.' })
export class CloseRoundInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '办结申报轮次。End of a round whose awards are concluded and settled.' })
export class FinishRoundInput extends CloseRoundInput {}

@InputType({ description: '取消申报轮次;原因对外公布。Cancellation of a round; the reason is public.' })
export class CancelRoundInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '取消原因。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
