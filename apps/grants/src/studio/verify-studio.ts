import { act, guardedUpdate } from '@unionhall/database';
import { Studio } from './studio.entity';
import { VerifyStudioInput } from './studio.inputs';
import { studioTransitions } from './studio.transitions';
import { verifyStudioRules } from './verify-studio.rule';

/** Verifies a studio by its leader's honour document (凭证书核验). */
export const verifyStudio = act({
  name: 'verifyStudio',
  description: '核验工作室。Verifies a studio by its leader’s honour document.',
  who: ['officer', 'department-head'],
  input: VerifyStudioInput,
  object: Studio,
  answers: 'studio',
  gather: async (source, { input: { studioId, expectedVersion } }) => ({ studio: await source.toChange(Studio, studioId, expectedVersion) }),
  rules: verifyStudioRules,
  write: (tx, { studio, personId }) => guardedUpdate(tx.manager, Studio, studio, { state: studioTransitions.verifyStudio.to, verifiedById: personId }),
  about: ({ studioId }) => studioId,
});
