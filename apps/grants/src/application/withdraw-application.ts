import { act } from '@unionhall/database';
import { GrantApplication } from './application.entity';
import { WithdrawApplicationInput } from './application.inputs';
import { moveApplication } from './move-application';
import { applicationToChange } from './own-application';
import { withdrawApplicationRules } from './withdraw-application.rule';

/** Withdraws an application before the ranking (撤回申请). */
export const withdrawApplication = act({
  name: 'withdrawApplication',
  who: ['worker'],
  input: WithdrawApplicationInput,
  object: GrantApplication,
  gather: async (source, { input: { applicationId, expectedVersion }, caller }) => ({
    application: await applicationToChange(source, caller, applicationId, expectedVersion),
  }),
  rules: withdrawApplicationRules,
  write: (tx, { application, now }) => moveApplication(tx, application, 'withdrawApplication', now),
  about: ({ applicationId }) => applicationId,
});
