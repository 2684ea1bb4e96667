import { act } from '@unionhall/database';
import { GrantApplication } from './application.entity';
import { ReturnApplicationInput } from './application.inputs';
import { examinedApplication, placeOfApplication } from './examined-application';
import { applicationLife } from './application.life';
import { returnApplicationRules } from './return-application.rule';

/** Returns a submitted application for correction, with the reason (退回补正). */
export const returnApplication = act({
  name: 'returnApplication',
  description: '退回补正。Returns a submitted application for correction.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: ReturnApplicationInput,
  object: GrantApplication,
  answers: 'application',
  ask: (_ask, { applicationId }, source) => placeOfApplication(source, applicationId),
  gather: (source, { input, asked }) => examinedApplication(source, asked.roundId, input),
  rules: returnApplicationRules,
  write: (tx, { input: { reason }, application, now }) => applicationLife.move(tx, application, 'returnApplication', now, {}, { reason }),
  about: ({ applicationId }) => applicationId,
});
