import { IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType } from 'type-graphql';
import { type AppointmentWonBy, AppointmentWonByEnum } from './appointment.entity';
import { type CultivationKind, CultivationKindEnum } from './cultivation.entity';

@InputType({ description: '在任人员登记。Registration of somebody who is in a post already.' })
export class RegisterIncumbentInput {
  @IsUUID()
  @Field(() => ID, { description: '岗位编号。Id of the post.' })
  postId: string;

  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '任职首日,不晚于今日。First day in the post, today at the latest.' })
  from: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '任职文件名称及文号。The document of the appointment, title and number.' })
  document: string;

  @Field(() => AppointmentWonByEnum, { defaultValue: 'other', description: '任职方式;启用本登记后的竞聘不由此登记。How the post was come by; a competition held since this register was opened is not entered here.' })
  wonBy: AppointmentWonBy;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '任职终止。The end of an appointment.' })
export class EndAppointmentInput {
  @IsUUID()
  @Field(() => ID, { description: '任职编号。Id of the appointment.' })
  appointmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '任职末日。Last day in the post.' })
  until: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '免职文件名称及文号。The document that ends it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '试用期考核。What came of a trial period.' })
export class ConcludeTrialPeriodInput {
  @IsUUID()
  @Field(() => ID, { description: '任职编号。Id of the appointment.' })
  appointmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '是否合格;不合格的任职于当日终止。Whether it is passed; if not, the appointment ends the same day.' })
  passed: boolean;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '考核文件名称及文号。The document that concludes it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '培养锻炼记录。A record of cultivation.' })
export class RecordCultivationInput {
  @IsUUID()
  @Field(() => ID, { description: '任职编号。Id of the appointment that was won by competition.' })
  appointmentId: string;

  @IsNotEmpty()
  @Field(() => CultivationKindEnum, { description: '类别。Kind.' })
  kind: CultivationKind;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '日期,任职期间内。The day, within the time in the post.' })
  on: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(1000)
  @Field(() => String, { description: '内容。What it was.' })
  text: string;

  @MaxLength(64)
  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '证明材料的SHA-256。SHA-256 of its evidence.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
