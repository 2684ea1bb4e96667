import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { agreeToApplication } from './agree-to-application';
import { GrantApplication } from './application.entity';
import { GrantApplicationOrder } from './application.enums';
import {
  AgreeToApplicationInput,
  DraftApplicationInput,
  GrantApplicationFilter,
  ReviseApplicationInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
} from './application.inputs';
import {
  AgreeToApplicationPayload,
  DraftApplicationPayload,
  GrantApplicationConnection,
  ReviseApplicationPayload,
  SubmitApplicationPayload,
  WithdrawApplicationPayload,
} from './application.payloads';
import { applicationsPage } from './application.queries';
import { draftApplication } from './draft-application';
import { reviseApplication } from './revise-application';
import { submitApplication } from './submit-application';
import { withdrawApplication } from './withdraw-application';

@Resolver()
export class GrantApplicationResolver {
  @Access({ to: 'signed-in' })
  @Query(() => GrantApplication, { nullable: true, description: '按编号查申请。An application by id, for its team and the office.' })
  grantApplication(@Arg('id', () => ID, { description: '申请编号。Id of the application.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => GrantApplicationConnection, { nullable: true, description: '申请列表,只含本人可见的。The applications the caller may see.' })
  grantApplications(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => GrantApplicationFilter, { defaultValue: {}, description: '筛选。Which applications.' }) filter: GrantApplicationFilter,
    @Arg('orderBy', () => GrantApplicationOrder, { defaultValue: GrantApplicationOrder.DRAFTED, description: '排序。The order.' }) orderBy: GrantApplicationOrder,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return applicationsPage(loaders, caller, filter, orderBy, { first, after });
  }

  @ActMutation(draftApplication, DraftApplicationPayload, '起草申请。Begins an application.')
  draftApplication(
    @Arg('input', () => DraftApplicationInput) input: DraftApplicationInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(draftApplication, 'application', input, { dryRun });
  }

  @ActMutation(reviseApplication, ReviseApplicationPayload, '修改申请。Changes a draft or returned application.')
  reviseApplication(
    @Arg('input', () => ReviseApplicationInput) input: ReviseApplicationInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(reviseApplication, 'application', input, { dryRun });
  }

  @ActMutation(agreeToApplication, AgreeToApplicationPayload, '同意参加申请。A team member agrees to the application as it stands.')
  agreeToApplication(
    @Arg('input', () => AgreeToApplicationInput) input: AgreeToApplicationInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(agreeToApplication, 'application', input, { dryRun });
  }

  @ActMutation(submitApplication, SubmitApplicationPayload, '报送申请。Submits an application.')
  submitApplication(
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(submitApplication, 'application', input, { dryRun });
  }

  @ActMutation(withdrawApplication, WithdrawApplicationPayload, '撤回申请。Withdraws an application before the ranking.')
  withdrawApplication(
    @Arg('input', () => WithdrawApplicationInput) input: WithdrawApplicationInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(withdrawApplication, 'application', input, { dryRun });
  }
}
