import { act, insertRow } from '@unionhall/database';
import { knownEmployer } from '../employer/known-employer';
import { registerStudioRules } from './register-studio.rule';
import { Studio } from './studio.entity';
import { RegisterStudioInput } from './studio.inputs';
import { studioTransitions } from './studio.transitions';

/** Registers a model-worker innovation studio (工作室登记); its leader's honour counts once verified. */
export const registerStudio = act({
  name: 'registerStudio',
  description: '登记工作室。Registers a model-worker innovation studio.',
  who: ['officer', 'department-head'],
  input: RegisterStudioInput,
  object: Studio,
  answers: 'studio',
  ask: async (ask, { employerId }, source) => ({ employer: await knownEmployer(ask, source, employerId) }),
  gather: async ({ statements }, { input: { employerId, name } }) => {
    const same = await statements.query<unknown[]>('SELECT 1 FROM studio WHERE employer_id = ? AND name = ?', [employerId, name]);
    return { nameIsTaken: same.length > 0 };
  },
  rules: registerStudioRules,
  write: (tx, { input: { name, employerId, leaderId, leaderHonour, honourDocumentSha256 } }) => {
    const state = studioTransitions.registerStudio.to;
    const document = honourDocumentSha256.toLowerCase();
    return insertRow(tx.manager, Studio, { id: tx.newId(), name, employerId, leaderId, leaderHonour, honourDocumentSha256: document, state, verifiedById: null, version: 1 });
  },
});
