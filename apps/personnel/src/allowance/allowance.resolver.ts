import { Access, PageArguments, pageForParent, pageOf, Permission, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Args, Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.entity';
import { Decision } from '../decision/decision.stub';
import { Matter } from '../matter/matter.stub';
import { PayeeAccount } from '../payee-account/payee-account.stub';
import { PaymentOrder } from '../payment-order/payment-order.stub';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { allowanceReaders } from '../staff-readers';
import { AllowanceLineConnection, AllowanceRunConnection, AllowanceYearConnection } from './allowance.connection';
import { AllowanceLine, AllowanceRequest, AllowanceRun } from './allowance-run.entity';
import { AllowanceRunStateChange } from './allowance-run.life';
import { AllowanceYear } from './allowance-year.entity';
import { lockAllowances } from './lock-allowances';
import { PostAllowance } from './post-allowance.entity';

/** Lines of the computation that stands; those of earlier ones are kept, and shown to nobody as if they counted. */
const STANDS = 'computation = (SELECT run.computation FROM allowance_run run WHERE run.id = allowance_line.run_id)';

@Resolver(() => AllowanceRun)
export class AllowanceRunResolver {
  @Access({ to: allowanceReaders })
  @Query(() => AllowanceRun, { nullable: true, description: '按编号查月度岗位津贴。The allowances of a month by id.' })
  allowanceRun(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AllowanceRun, id);
  }

  @Access({ to: allowanceReaders })
  @Query(() => AllowanceRunConnection, { nullable: true, description: '各月岗位津贴,由新至旧。The post allowances of the months, the latest first.' })
  allowanceRuns(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, AllowanceRun, { where: 'TRUE', parameters: [], orderBy: 'month', descending: true }, page);
  }

  @Access({ to: allowanceReaders })
  @Query(() => AllowanceLineConnection, { nullable: true, description: '某月岗位津贴逐人明细,可导出。The lines of a month, as a list that can be exported [WZ-12, WZ-13].' })
  allowanceLines(@Arg('allowanceRunId', () => ID, { description: '月度岗位津贴编号。Id of the month’s allowances.' }) allowanceRunId: string, @Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageForParent(loaders, AllowanceLine, 'runId', allowanceRunId, { where: STANDS, parameters: [], orderBy: 'id' }, page);
  }

  @FieldResolver(() => AllowanceLineConnection, { nullable: true, description: '逐人明细。What comes of each person, with the reason.' })
  lines(@Args(() => PageArguments) page: PageArguments, @Root() { id }: AllowanceRun, @Ctx() { loaders }: RequestContext) {
    return pageForParent(loaders, AllowanceLine, 'runId', id, { where: STANDS, parameters: [], orderBy: 'id' }, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '核算人。Who computed it.' })
  computedBy(@Root() { computedById }: AllowanceRun, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, computedById);
  }

  @FieldResolver(() => PaymentOrder, { nullable: true, description: '现行付款单,未提请时为空。Its payment order now; null while none is asked for.' })
  paymentOrder(@Root() { paymentOrderId: id }: AllowanceRun) {
    return id && { id };
  }

  @FieldResolver(() => [AllowanceRequest], { description: '历次付款申请,由先至后。Every time it was asked to be paid, oldest first.' })
  requests(@Root() { id }: AllowanceRun, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AllowanceRequest, 'runId', id);
  }

  @FieldResolver(() => [AllowanceRunStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: AllowanceRun, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AllowanceRunStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: AllowanceRun, @Ctx() context: RequestContext) {
    return [context.permission(lockAllowances, { allowanceRunId: id, expectedVersion: version })];
  }
}

@Resolver(() => AllowanceLine)
export class AllowanceLineResolver {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: AllowanceLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => Appointment, { nullable: true, description: '所据任职,无岗位的为空。The appointment it is about; null for who holds no post.' })
  appointment(@Root() { appointmentId }: AllowanceLine, @Ctx() { loaders }: RequestContext) {
    return appointmentId && loaders.byId(Appointment, appointmentId);
  }

  @FieldResolver(() => [Refusal], { description: '不予发放的全部理由,发放的为空。Every reason why it is withheld, each with its clause; none where it is paid [WZ-12, WZ-13].' })
  withheldBecause(@Root() { refusals }: AllowanceLine, @Ctx() { locale }: RequestContext) {
    return tellRefusals(refusals, locale);
  }
}

@Resolver(() => AllowanceRequest)
export class AllowanceRequestResolver {
  @FieldResolver(() => PaymentOrder, { nullable: true, description: '付款单。The payment order.' })
  paymentOrder(@Root() { id }: AllowanceRequest) {
    return { id };
  }

  @FieldResolver(() => PayeeAccount, { nullable: true, description: '集中代发账户。The account for collective payment.' })
  payeeAccount(@Root() { payeeAccountId: id }: AllowanceRequest) {
    return { id };
  }

  @FieldResolver(() => Decision, { nullable: true, description: '所依集体决定。The standing decision it rests on.' })
  decision(@Root() { decisionId: id }: AllowanceRequest) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '申请人。Who asked.' })
  requestedBy(@Root() { requestedById }: AllowanceRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, requestedById);
  }
}

@Resolver(() => AllowanceYear)
export class AllowanceYearResolver {
  @Access({ to: allowanceReaders })
  @Query(() => AllowanceYearConnection, { nullable: true, description: '各年度岗位津贴方案,由新至旧。The post allowances of the years, the latest first.' })
  allowanceYears(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, AllowanceYear, { where: 'TRUE', parameters: [], orderBy: 'year', descending: true }, page);
  }

  @FieldResolver(() => Matter, { nullable: true, description: '提请的议题。The matter it was raised as.' })
  matter(@Root() { matterId: id }: AllowanceYear) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '提请人。Who proposed it.' })
  proposedBy(@Root() { proposedById }: AllowanceYear, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, proposedById);
  }
}

@Resolver(() => PostAllowance)
export class PostAllowanceResolver {
  @FieldResolver(() => Post, { nullable: true, description: '岗位。The post.' })
  post(@Root() { postId }: PostAllowance, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  setBy(@Root() { setById }: PostAllowance, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, setById);
  }
}

@Resolver(() => Post)
export class PostAllowancesResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => [PostAllowance], { nullable: true, description: '岗位自身津贴标准,由先至后。What the post brings to whoever keeps his own allowance in it, oldest first [WZ-13].' })
  allowances(@Root() { id }: Post, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PostAllowance, 'postId', id);
  }
}

@Resolver(() => Person)
export class PersonAllowancesResolver {
  @Access<Person>({ to: allowanceReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => AllowanceLineConnection, { nullable: true, description: '各月岗位津贴及理由,由新至旧;本人可见。The person’s post allowances month by month and why, the latest first [WZ-12, WZ-13].' })
  allowanceLines(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return pageForParent(loaders, AllowanceLine, 'personId', id, { where: STANDS, parameters: [], orderBy: 'month', descending: true }, page);
  }
}
