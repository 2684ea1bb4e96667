import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, Money, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsIn, IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PaymentOrderStateEnum } from './payment-order.entity';
import type { PaymentOrderState } from './payment-order.transitions';

@InputType({ description: '付款申请。A request to pay.' })
export class RequestPaymentInput {
  @IsUUID()
  @Field(() => ID, { description: '收款账户编号。The payee account.' })
  payeeAccountId: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '金额。Amount.' })
  amount: bigint;

  @IsUUID()
  @Field(() => ID, { description: '付款科目(银行存款)。The bank account the money leaves.' })
  fromAccountId: string;

  @IsUUID()
  @Field(() => ID, { description: '列支科目。The account the money is spent for.' })
  forAccountId: string;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: '用途。What it pays for.' })
  purpose: string;

  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码。Code of the power item it is paid under [GY-2a].' })
  powerItem: PowerItemCode;

  @IsUUID()
  @Field(() => ID, { description: '据以付款的集体决定;须就此项付款的内容作出,散列值见paymentContent。The decision it rests on, over exactly this payment: `paymentContent` gives the hash of it [CP-9].' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

/** What every act on an existing order names: the order, as the caller saw it. Not a type of the schema by itself. */
@InputType({ description: '付款单。The payment order an act is about.' })
abstract class PaymentOrderInput {
  @IsUUID()
  @Field(() => ID, { description: '付款单编号。The payment order.' })
  paymentOrderId: string;

  @ExpectedVersion()
  expectedVersion: number;
}

@InputType({ description: '指定科目。The accounts of a payment.' })
export class ChargePaymentInput extends PaymentOrderInput {
  @IsUUID()
  @Field(() => ID, { description: '付款科目(银行存款)。The bank account the money leaves.' })
  fromAccountId: string;

  @IsUUID()
  @Field(() => ID, { description: '列支科目。The account the money is spent for.' })
  forAccountId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '付款审批。Authorisation of a payment.' })
export class AuthorisePaymentInput extends PaymentOrderInput {
  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '付款驳回。Rejection of a payment.' })
export class RejectPaymentInput extends PaymentOrderInput {
  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: '驳回理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤销付款申请。Cancellation of a payment by its requester.' })
export class CancelPaymentInput extends PaymentOrderInput {
  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: '撤销理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '执行支付。Execution of a payment.' })
export class ExecutePaymentInput extends PaymentOrderInput {
  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

/** A line of the bank's statement, by which a payment is confirmed or known to have come back. Not a type of the schema by itself. */
@InputType({ description: '银行对账单上的一行。A line of the bank’s statement.' })
abstract class BankLineInput extends PaymentOrderInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '银行回单号。The bank’s reference of the line.' })
  bankReference: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '对账单所列金额。The amount of the line.' })
  bankAmount: bigint;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '对账单文件的SHA-256。SHA-256 of the statement file, hexadecimal.' })
  statementSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '到账确认:与银行对账单核对。Confirmation of a payment by a line of the bank’s statement.' })
export class ConfirmPaymentInput extends BankLineInput {}

@InputType({ description: '退汇登记。A payment the bank sent back.' })
export class ReturnPaymentInput extends BankLineInput {
  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: '退汇原因。Why the bank sent it back.' })
  reason: string;
}

@InputType({ description: '登记收到的退款。Money a payee gave back of a confirmed payment, by a line of the bank’s statement.' })
export class ReceiveRefundInput extends BankLineInput {}

@InputType({ description: '付款单筛选。Which payment orders.' })
export class PaymentOrderFilter {
  @Field(() => PaymentOrderStateEnum, { nullable: true, description: '状态。Their state.' })
  state?: PaymentOrderState | null;

  @MaxLength(50)
  @Field(() => ID, { nullable: true, description: '权力事项编码。Code of their power item.' })
  powerItem?: string | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所付事项编号。Id of what is paid, in the department that asked.' })
  subjectId?: string | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '据以付款的决定编号。The decision they rest on.' })
  decisionId?: string | null;
}

/** The orders a list of payment orders can be asked in; ids follow the time of the request. */
export const PaymentOrderOrder = { NEWEST: 'newest', OLDEST: 'oldest' } as const;
export type PaymentOrderOrder = (typeof PaymentOrderOrder)[keyof typeof PaymentOrderOrder];
registerEnumType(PaymentOrderOrder, {
  name: 'PaymentOrderOrder',
  description: '付款单排序。The order of payment orders.',
  valuesConfig: { NEWEST: { description: '由新至旧。Newest first.' }, OLDEST: { description: '由旧至新。Oldest first.' } },
});
