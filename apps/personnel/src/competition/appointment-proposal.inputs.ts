import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '提出拟任名单。The proposal of a list of appointments.' })
export class ProposeAppointmentsInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘编号。Id of the competition.' })
  competitionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '拟任人员的报名编号。Ids of the entries that are proposed.' })
  entryIds: string[];

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: '未按排名列入的理由,一并提交集体决定。Why it departs from the standing; it goes to the decision.' })
  exceptionReason?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '任前公示。The publicity of a list of appointments.' })
export class PublishAppointmentsInput {
  @IsUUID()
  @Field(() => ID, { description: '名单编号。Id of the list.' })
  proposalId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '集体决定编号。Id of the decision over exactly this list.' })
  decisionId: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '放弃任职。That somebody on a list declines.' })
export class DeclineAppointmentInput {
  @IsUUID()
  @Field(() => ID, { description: '本人的报名编号。Id of one’s own entry.' })
  entryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '放弃的理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '任职。The appointment of a person of a list.' })
export class AppointPersonInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '任职首日,不早于今日。First day in the post, today at the earliest.' })
  from: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '任职文件名称及文号,原任职者亦以此免职。The document of the appointment, title and number; it ends the incumbent’s, too.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
