import { ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { ConfirmEligibilityInput, RejectEligibilityInput, ReturnApplicationInput } from './application.inputs';
import { ConfirmEligibilityPayload, RejectEligibilityPayload, ReturnApplicationPayload } from './application.payloads';
import { confirmEligibility } from './confirm-eligibility';
import { rejectEligibility } from './reject-eligibility';
import { returnApplication } from './return-application';

/** What the office does with a submitted application before the review. */
@Resolver()
export class EligibilityResolver {
  @ActMutation(returnApplication, ReturnApplicationPayload, '退回补正。Returns a submitted application for correction.')
  returnApplication(@Arg('input', () => ReturnApplicationInput) input: ReturnApplicationInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(returnApplication, 'application', input, { dryRun });
  }

  @ActMutation(confirmEligibility, ConfirmEligibilityPayload, '资格审核通过。Confirms that an application may be reviewed.')
  confirmEligibility(@Arg('input', () => ConfirmEligibilityInput) input: ConfirmEligibilityInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(confirmEligibility, 'application', input, { dryRun });
  }

  @ActMutation(rejectEligibility, RejectEligibilityPayload, '资格审核不通过。Finds that an application may not be reviewed.')
  rejectEligibility(@Arg('input', () => RejectEligibilityInput) input: RejectEligibilityInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(rejectEligibility, 'application', input, { dryRun });
  }
}
