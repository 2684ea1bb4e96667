import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsInt, IsNotEmpty, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '核定部门编制。The places of an establishment a department gets.' })
export class SetEstablishmentInput {
  @IsUUID()
  @Field(() => ID, { description: '编制编号。Id of the establishment.' })
  establishmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '机关部门的编号。Id of the department of the office.' })
  staffDepartmentId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  from: LocalDate;

  @IsInt()
  @Min(0)
  @Max(1_000)
  @Field(() => Int, { description: '名额,可为0。How many places, 0 for none.' })
  places: number;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '核定文件名称及文号。The document that sets it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
