import { ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { authorisePayment } from './authorise-payment';
import { cancelPayment } from './cancel-payment';
import { chargePayment } from './charge-payment';
import { confirmPayment } from './confirm-payment';
import { executePayment } from './execute-payment';
import {
  AuthorisePaymentInput,
  CancelPaymentInput,
  ChargePaymentInput,
  ConfirmPaymentInput,
  ExecutePaymentInput,
  RejectPaymentInput,
  RequestPaymentInput,
  ReturnPaymentInput,
} from './payment-order.inputs';
import {
  AuthorisePaymentPayload,
  CancelPaymentPayload,
  ChargePaymentPayload,
  ConfirmPaymentPayload,
  ExecutePaymentPayload,
  RejectPaymentPayload,
  RequestPaymentPayload,
  ReturnPaymentPayload,
} from './payment-order.payloads';
import { rejectPayment } from './reject-payment';
import { requestPayment } from './request-payment';
import { returnPayment } from './return-payment';

/** The acts on payment orders. */
@Resolver()
export class PaymentActsResolver {
  @ActMutation(requestPayment, RequestPaymentPayload, '申请付款,须有集体决定。Asks for a payment under a power item and a decision over it [CP-9].')
  requestPayment(
    @Arg('input', () => RequestPaymentInput) input: RequestPaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(requestPayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(chargePayment, ChargePaymentPayload, '指定付款科目和列支科目。Names the bank account a payment leaves and the account it is spent for.')
  chargePayment(
    @Arg('input', () => ChargePaymentInput) input: ChargePaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(chargePayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(authorisePayment, AuthorisePaymentPayload, '审批付款,限现任分管领导。Authorises a payment; only the holder of its power item now.')
  authorisePayment(
    @Arg('input', () => AuthorisePaymentInput) input: AuthorisePaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(authorisePayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(rejectPayment, RejectPaymentPayload, '驳回付款。Rejects a payment before it is executed; the holder, with the reason.')
  rejectPayment(
    @Arg('input', () => RejectPaymentInput) input: RejectPaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(rejectPayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(cancelPayment, CancelPaymentPayload, '撤销付款申请。Takes a payment back before it is executed; the requester.')
  cancelPayment(
    @Arg('input', () => CancelPaymentInput) input: CancelPaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(cancelPayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(executePayment, ExecutePaymentPayload, '执行支付并记账。Pays an authorised order out and posts the ledger; a third person.')
  executePayment(
    @Arg('input', () => ExecutePaymentInput) input: ExecutePaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(executePayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(confirmPayment, ConfirmPaymentPayload, '到账确认。Confirms a payment by a line of the bank’s statement; not who executed it.')
  confirmPayment(
    @Arg('input', () => ConfirmPaymentInput) input: ConfirmPaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(confirmPayment, 'paymentOrder', input, { dryRun });
  }

  @ActMutation(returnPayment, ReturnPaymentPayload, '退汇登记并冲账。Enters that the bank sent a payment back and reverses the ledger.')
  returnPayment(
    @Arg('input', () => ReturnPaymentInput) input: ReturnPaymentInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(returnPayment, 'paymentOrder', input, { dryRun });
  }
}
