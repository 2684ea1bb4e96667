import { IsInt, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

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

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' })
  idempotencyKey?: string;
}

@InputType({ description: '任职终止。The end of an appointment.' })
export class EndAppointmentInput {
  @IsUUID()
  @Field(() => ID, { description: '任职编号。Id of the appointment.' })
  appointmentId: string;

  @IsInt()
  @Field(() => Int, { description: '所见版本号。The version the caller saw.' })
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '任职末日。Last day in the post.' })
  until: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '免职文件名称及文号。The document that ends it, title and number.' })
  document: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' })
  idempotencyKey?: string;
}
