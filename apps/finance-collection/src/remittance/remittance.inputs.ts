import { MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '经费上缴。The upward parts that are to be remitted.' })
export class RemitDuesInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '截止入账月份:此月及以前入账、已分成而未上缴的都在内。The last month of booking: all that was split up to it and is not remitted.' })
  upTo: Month;

  @IsUUID()
  @Field(() => ID, { description: '收款账户编号(上级工会)。The payee account of the union above.' })
  payeeAccountId: string;

  @IsUUID()
  @Field(() => ID, { description: '付款科目(银行存款)。The bank account the money leaves.' })
  fromAccountId: string;

  @IsUUID()
  @Field(() => ID, { description: '据以付款的集体决定,散列值见duesRemittanceContent。The decision it rests on, over exactly this remittance: `duesRemittanceContent` gives the hash of it [CP-9].' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
