import { staffRoles } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import { attachEvidenceRules } from './attach-evidence.rule';
import { MatterEvidence } from './matter-evidence.entity';
import { Matter } from './matter.entity';
import { AttachEvidenceInput } from './matter.inputs';

/**
 * Attaches the evidence that a precondition of the decision was met (提交前置程序材料) [GY-2d]. The matter's version
 * stays, because what is to be decided does: two may attach at once.
 */
export const attachEvidence = act({
  name: 'attachEvidence',
  description: '提交决策前置程序材料。Attaches the evidence that a precondition of the decision was met [GY-2d].',
  who: staffRoles,
  input: AttachEvidenceInput,
  object: Matter,
  answers: 'matter',
  gather: async (source, { input: { matterId, expectedVersion }, today }) => ({
    matter: await source.toChange(Matter, matterId, expectedVersion),
    evidence: await source.children(MatterEvidence, 'matterId', matterId),
    preconditions: await parameterReliedOn(source, 'governance.preconditions', today),
  }),
  rules: attachEvidenceRules,
  under: ({ matter }) => matter.powerItemCode,
  write: async (tx, { input: { precondition, title, fileSha256 }, matter, personId, today }) => {
    await insertRow(tx.manager, MatterEvidence, { id: tx.newId(), matterId: matter.id, precondition, title, fileSha256, addedById: personId, addedOn: today });
    return matter;
  },
  about: ({ matterId }) => matterId,
});
