import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '收款账户登记。Registration of a payee account.' })
export class RegisterPayeeAccountInput {
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '户名。Name of the account holder.' })
  holderName: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '开户银行。The bank and branch.' })
  bank: string;

  @MaxLength(32)
  @Field(() => String, { description: '银行账号,加密保存。Account number, digits only; kept encrypted [CP-8].' })
  accountNumber: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所属单位;与所属个人二者填一。The employer it belongs to; this or `personId`.' })
  employerId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所属个人;与所属单位二者填一。The person it belongs to; this or `employerId`.' })
  personId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
