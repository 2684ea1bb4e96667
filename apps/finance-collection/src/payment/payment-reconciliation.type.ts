import { Access, Money } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { financeReaders } from '../finance-readers';

/** What became of everything a department asked to be paid for one subject; the parts add up to `asked`. */
@Access({ to: financeReaders, services: ['grants', 'personnel'] })
@ObjectType({ description: '某一事项的付款情况,供对账。What was asked, paid and returned for one subject, to reconcile with the department that asked.', simpleResolvers: true })
export class PaymentReconciliation {
  @Field(() => ID, { description: '所付事项编号。Id of what is paid.' })
  subjectId: string;

  @Field(() => Int, { description: '付款单数。How many orders.' })
  orders: number;

  @Field(() => Money, { description: '申请金额合计。All that was ever asked for.' })
  asked: bigint;

  @Field(() => Money, { description: '其中:待审批、待支付。Of it waiting: requested or authorised.' })
  waiting: bigint;

  @Field(() => Money, { description: '其中:已支付、待到账确认。Of it paid and not yet confirmed.' })
  executed: bigint;

  @Field(() => Money, { description: '其中:已到账确认。Of it confirmed by the bank.' })
  confirmed: bigint;

  @Field(() => Money, { description: '其中:已退汇。Of it returned by the bank.' })
  returned: bigint;

  @Field(() => Money, { description: '其中:已驳回、已撤销。Of it rejected or cancelled.' })
  dropped: bigint;
}
