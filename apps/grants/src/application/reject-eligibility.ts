import { act } from '@unionhall/database';
import { GrantApplication } from './application.entity';
import { RejectEligibilityInput } from './application.inputs';
import { examinedApplication, placeOfApplication } from './examined-application';
import { applicationLife } from './application.life';
import { rejectEligibilityRules } from './reject-eligibility.rule';

/** Finds that a submitted application may not be reviewed (资格审核不通过), with the reason and the clause it rests on. */
export const rejectEligibility = act({
  name: 'rejectEligibility',
  description: '资格审核不通过。Finds that an application may not be reviewed.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: RejectEligibilityInput,
  object: GrantApplication,
  answers: 'application',
  ask: (_ask, { applicationId }, source) => placeOfApplication(source, applicationId),
  gather: (source, { input, asked }) => examinedApplication(source, asked.roundId, input),
  rules: rejectEligibilityRules,
  write: (tx, { input: { reason, clauseId }, application, now }) => applicationLife.move(tx, application, 'rejectEligibility', now, {}, { reason, clauseId }),
  about: ({ applicationId }) => applicationId,
});
