import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { RecordMidTermCheckInput } from './contract.inputs';
import { MidTermCheck } from './mid-term-check.entity';
import { recordMidTermCheckRules } from './record-mid-term-check.rule';

/** Enters a mid-term check (登记中期检查): one that is passed frees the instalment that waits for it [CP-7]. */
export const recordMidTermCheck = act({
  name: 'recordMidTermCheck',
  description: '登记中期检查。Enters a mid-term check of an award’s project.',
  who: ['officer'],
  under: 'innovation-fund',
  input: RecordMidTermCheckInput,
  object: Award,
  answers: 'award',
  gather: async (source, { input: { awardId, expectedVersion } }) => {
    const award = await source.toChange(Award, awardId, expectedVersion);
    const checks = await source.children(MidTermCheck, 'awardId', awardId);
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      passed: checks.find(({ outcome }) => outcome === 'passed') ?? null,
    };
  },
  rules: recordMidTermCheckRules,
  write: async (tx, { input: { outcome, finding, evidenceSha256 }, award, personId, today }) => {
    await insertRow(tx.manager, MidTermCheck, { id: tx.newId(), awardId: award.id, outcome, finding, evidenceSha256, checkedById: personId, checkedOn: today });
    return guardedUpdate(tx.manager, Award, award, {});
  },
  about: ({ awardId }) => awardId,
});
