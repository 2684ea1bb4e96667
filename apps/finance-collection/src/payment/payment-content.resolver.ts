import { HouseError, notFound, powerItemCodes } from '@unionhall/contracts';
import { Access, Money, type RequestContext } from '@unionhall/graphql';
import { yuanFromFen } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PayeeAccount } from '../payee/payee-account.entity';
import { type PaymentContent, paymentContentSha256 } from './payment-content';
import { PaymentContentToDecide } from './payment-content.type';
import { paymentReconciliation } from './payment-reconciliation.queries';
import { PaymentReconciliation } from './payment-reconciliation.type';

/** The reads around a payment: what is to be decided before it, and what came of it. */
@Resolver()
export class PaymentContentResolver {
  @Access({ to: financeReaders })
  @Query(() => PaymentContentToDecide, { nullable: true, description: '拟付款项的内容及其散列值:先就此提请集体决定,再申请付款。What a matter about a payment must be raised over, before the payment is requested [CP-9].' })
  async paymentContent(
    @Arg('powerItem', () => ID, { description: '权力事项编码。Code of the power item.' }) powerItem: string,
    @Arg('payeeAccountId', () => ID, { description: '收款账户编号。The payee account.' }) payeeAccountId: string,
    @Arg('amount', () => Money, { description: '金额。Amount.' }) amount: bigint,
    @Arg('purpose', () => String, { description: '用途。What it pays for.' }) purpose: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaymentContentToDecide> {
    const item = powerItemCodes.find((code) => code === powerItem);
    if (!item) throw new HouseError('BAD_USER_INPUT', { argument: 'powerItem' });
    const payee = await loaders.byId(PayeeAccount, payeeAccountId);
    if (!payee) throw notFound('PayeeAccount', payeeAccountId);
    return contentToDecide({ powerItem: item, payeeAccountId, amount, purpose }, payee);
  }

  @Access({ to: financeReaders, services: ['grants', 'personnel'] })
  @Query(() => [PaymentReconciliation], { nullable: true, description: '各事项的付款情况,按所给编号的次序答复。What was asked, paid and returned for each subject, in their order.' })
  paymentReconciliation(
    @Arg('subjectIds', () => [ID], { description: '所付事项编号,至多100个。Ids of what is paid, at most 100.' }) subjectIds: string[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaymentReconciliation[]> {
    if (subjectIds.length > 100) throw new HouseError('BAD_USER_INPUT', { argument: 'subjectIds' });
    return paymentReconciliation(loaders.statements, subjectIds);
  }
}

/** A payment's content and its hash, as the meeting reads it. */
export function contentToDecide(content: PaymentContent, { holderName, bank, accountNumberMasked }: PayeeAccount): PaymentContentToDecide {
  const { powerItem, amount, purpose } = content;
  return {
    sha256: paymentContentSha256(content),
    lines: [`权力事项：${enumLabels.PowerItem[powerItem].zh}`, `收款人：${holderName}，${bank}，${accountNumberMasked}`, `金额：${yuanFromFen(amount)}元`, `用途：${purpose}`],
  };
}
