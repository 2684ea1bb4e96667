import type { LocalDate } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type LeadershipSeatKind, LeadershipSeatKindEnum } from './leadership-seat.entity';

@InputType({ description: '领导班子任职。A person takes a seat of the leadership body.' })
export class SeatMemberInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。The person; personnel confirms the leadership post.' })
  personId: string;

  @Field(() => LeadershipSeatKindEnum, { description: '席位。The seat.' })
  kind: LeadershipSeatKind;

  @Field(() => Boolean, { defaultValue: false, description: '是否主持工作(未正式任职)。Whether the person only acts in it.' })
  acting: boolean;

  @Field(() => LocalDateScalar, { description: '任职起始日期。First day.' })
  from: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '领导班子离任。A person leaves a seat of the leadership body.' })
export class UnseatMemberInput {
  @IsUUID()
  @Field(() => ID, { description: '席位编号。The seat.' })
  seatId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => LocalDateScalar, { description: '离任日期,自该日起不再任职。The day from which the person no longer sits.' })
  vacatedOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '提前返岗。A deputy returns from leave before its day.' })
export class ReturnFromLeaveInput {
  @IsUUID()
  @Field(() => ID, { description: '该副职的席位编号。The deputy’s seat.' })
  seatId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => LocalDateScalar, { description: '返岗日期,自该日起由本人办理。The day from which he acts again himself.' })
  on: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
