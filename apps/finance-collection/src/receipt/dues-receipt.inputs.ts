import { MonthScalar } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '入账记录筛选。Which receipts.' })
export class DuesReceiptFilter {
  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '文件编号:只取此文件的,未入账的也在内。Those of this file, also before it is booked; otherwise only what is booked counts.' })
  receiptFileId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '单位编号。Those of this employer.' })
  employerId?: string | null;

  @IsOptional()
  @MaxLength(18)
  @Field(() => String, { nullable: true, description: '统一社会信用代码。Those under this credit code.' })
  creditCode?: string | null;

  @IsOptional()
  @Field(() => MonthScalar, { nullable: true, description: '所属期。Those for this month.' })
  period?: Month | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: '只取缴费单位未登记且尚未全部匹配的。Only those whose payer was not in the register and which are not wholly matched.' })
  unmatched?: boolean | null;
}
