import { Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '退还多缴经费。What is given back, of which receipt and to whom.' })
export class RefundDuesInput {
  @IsUUID()
  @Field(() => ID, { description: '所退的缴款(入账记录编号)。The receipt it is of.' })
  receiptId: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '退还金额,元;不超过该笔的基层留成减去已退还的部分。The amount in yuan: no more than the grassroots part of the receipt less what was given back of it.' })
  amount: Fen;

  @IsUUID()
  @Field(() => ID, { description: '收款账户编号,须为缴费单位的账户。The payee account, one of the payer.' })
  payeeAccountId: string;

  @IsUUID()
  @Field(() => ID, { description: '付款科目(银行存款)。The bank account the money leaves.' })
  fromAccountId: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  reason: string;

  @IsUUID()
  @Field(() => ID, { description: '据以付款的集体决定,散列值见duesRefundContent。The decision it rests on, over exactly this refund: `duesRefundContent` gives the hash of it [CP-9].' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
