import { act } from '@unionhall/database';
import { GrantRound } from '../round/round.entity';
import { GrantApplication } from './application.entity';
import { WithdrawApplicationInput } from './application.inputs';
import { applicationLife } from './application.life';
import { applicationToChange } from './own-application';
import { withdrawApplicationRules } from './withdraw-application.rule';

/** Withdraws an application before the ranking (撤回申请). */
export const withdrawApplication = act({
  name: 'withdrawApplication',
  description: '撤回申请。Withdraws an application before the ranking.',
  who: ['worker'],
  input: WithdrawApplicationInput,
  object: GrantApplication,
  answers: 'application',
  // The round of an application never changes; known beforehand, it can be locked before its application, parents first.
  ask: async (_ask, { applicationId }, source) => ({ roundId: (await source.toRead(GrantApplication, applicationId)).roundId }),
  gather: async (source, { input: { applicationId, expectedVersion }, caller, asked: { roundId } }) => ({
    round: await source.toRead(GrantRound, roundId),
    application: await applicationToChange(source, caller, applicationId, expectedVersion),
  }),
  rules: withdrawApplicationRules,
  write: (tx, { application, now }) => applicationLife.move(tx, application, 'withdrawApplication', now),
  about: ({ applicationId }) => applicationId,
});
