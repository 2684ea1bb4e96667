import type { LocalDate } from '@unionhall/kernel';
import { LocalDateScalar } from '@unionhall/graphql';
import { IsInt, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '参数变更。A new value of a parameter from a day on.' })
export class ChangeParameterInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '参数名称,如 grants.round-quota。Its name.' })
  name: string;

  @IsInt()
  @Field(() => Int, { description: '所见版本号。The version the caller saw.' })
  expectedVersion: number;

  @Field(() => LocalDateScalar, { description: '生效日期,不早于今日。From this day on, today at the earliest.' })
  from: LocalDate;

  @IsNotEmpty()
  @MaxLength(2000)
  @Field(() => String, { description: '取值。The value as text, in the form of the parameter.' })
  value: string;

  @IsUUID()
  @Field(() => ID, { description: '作为依据的集体决定编号。The adopted decision over exactly this change.' })
  decisionId: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' })
  idempotencyKey?: string;
}
