import { act } from '@unionhall/database';
import { knownEmployer } from '../employer/known-employer';
import { GrantApplication } from './application.entity';
import { ConfirmEligibilityInput } from './application.inputs';
import { confirmEligibilityRules } from './confirm-eligibility.rule';
import { examinedApplication, placeOfApplication } from './examined-application';
import { applicationLife } from './application.life';

/** Confirms that a submitted application may be reviewed (资格审核通过): its unit is in the register and live [YZ-3]. */
export const confirmEligibility = act({
  name: 'confirmEligibility',
  description: '资格审核通过。Confirms that an application may be reviewed.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: ConfirmEligibilityInput,
  object: GrantApplication,
  answers: 'application',
  ask: async (ask, { applicationId }, source) => {
    const { roundId, employerId } = await placeOfApplication(source, applicationId);
    return { roundId, employer: await knownEmployer(ask, source, employerId) };
  },
  gather: (source, { input, asked }) => examinedApplication(source, asked.roundId, input),
  rules: confirmEligibilityRules,
  write: (tx, { application, now }) => applicationLife.move(tx, application, 'confirmEligibility', now),
  about: ({ applicationId }) => applicationId,
});
