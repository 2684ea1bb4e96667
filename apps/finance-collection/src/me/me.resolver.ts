import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { duesAccountOf } from '../assessment/dues-account.queries';
import { DuesAccount } from '../assessment/dues-account.type';
import { bothSides } from '../both-sides';
import { ConferenceTask } from '../conference/joint-conference.entity';
import { financeReaders } from '../finance-readers';
import { PaymentOrderConnection } from '../payment/payment-order.connection';
import { paymentsWaiting } from '../payment/payments-waiting';
import { SurveyVisit } from '../survey/survey.entity';
import { conferenceTasksWaiting, surveyVisitsWaiting } from './joint-work-waiting';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @Access({ to: financeReaders })
  @FieldResolver(() => PaymentOrderConnection, { nullable: true, description: '待本人办理的付款单:会计指定科目、分管领导审批、出纳支付、会计核对。Payments that wait for the caller: to name their accounts or confirm as an accountant, to authorise as the holder, to execute as a cashier.' })
  paymentsWaiting(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return paymentsWaiting(context, page);
  }

  @Access({ to: ['employer-representative'] })
  @FieldResolver(() => DuesAccount, { nullable: true, description: '本单位的经费账户:逐月应缴、已缴、欠缴。The account of the unit the caller represents: owed, paid and in arrears, month by month.' })
  duesAccount(@Ctx() { loaders, caller: { employerId } }: RequestContext) {
    return employerId && duesAccountOf(loaders.statements, employerId);
  }

  @Access({ to: bothSides })
  @FieldResolver(() => [ConferenceTask], { nullable: true, description: '待本人完成的联席会议任务,期限近的在前。Tasks of joint conferences the caller has yet to do, the most urgent first [BH-2].' })
  conferenceTasksWaiting(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return conferenceTasksWaiting(loaders, id);
  }

  @Access({ to: bothSides })
  @FieldResolver(() => [SurveyVisit], { nullable: true, description: '待本人所在小组走访、待本人复核的单位,期限近的在前。Visits the caller’s team has yet to make, and those that wait for a review the caller may do [BH-5, CP-5].' })
  surveyVisitsWaiting(@Root() { id }: Me, @Ctx() { loaders, caller }: RequestContext) {
    return surveyVisitsWaiting(loaders, caller, id);
  }
}
