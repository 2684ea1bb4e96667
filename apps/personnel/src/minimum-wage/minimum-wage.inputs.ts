import { LocalDateScalar, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '当地最低工资标准。The minimum wage of a place from a day on.' })
export class SetMinimumWageInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '适用地区。The place it holds in.' })
  place: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  from: LocalDate;

  @IsNotEmpty()
  @Field(() => Money, { description: '每月最低工资。A month’s minimum wage in yuan.' })
  amount: Fen;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '公布文件名称及文号。The document that published it, title and number.' })
  document: string;

  @MaxLength(64)
  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '公布文件的SHA-256。SHA-256 of that document.' })
  documentSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
