import type { LocalDate } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '参数变更。A new value of a parameter from a day on.' })
export class ChangeParameterInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '参数名称,如 grants.round-quota。Its name.' })
  name: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => LocalDateScalar, { description: '生效日期,不早于今日。From this day on, today at the earliest.' })
  from: LocalDate;

  @IsNotEmpty()
  @MaxLength(2000)
  @Field(() => String, { description: '取值。The value as text, in the form of the parameter.' })
  value: string;

  @MaxLength(500)
  @Field(() => String, { description: '变更理由。Why it is changed.' })
  reason: string;

  @IsUUID()
  @Field(() => ID, { description: '作为依据的集体决定编号。The adopted decision over exactly this change.' })
  decisionId: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
