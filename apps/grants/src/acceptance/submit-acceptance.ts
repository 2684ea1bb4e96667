import { act } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { awardInReach } from '../award/award-in-reach';
import { awardLife } from '../award/award.life';
import { Instalment } from '../instalment/instalment.entity';
import { Acceptance } from './acceptance.entity';
import { SubmitAcceptanceInput } from './acceptance.inputs';
import { acceptanceLife } from './acceptance.life';
import { submitAcceptanceRules } from './submit-acceptance.rule';

/** Puts a project to acceptance with its real effect (提请验收); after rectification, once more [YZ-8]. */
export const submitAcceptance = act({
  name: 'submitAcceptance',
  description: '提请验收。Puts a project to acceptance, by its real effect.',
  who: ['worker', 'officer'],
  input: SubmitAcceptanceInput,
  object: Acceptance,
  answers: 'acceptance',
  gather: async (source, { input: { awardId, expectedVersion }, caller }) => {
    const award = await awardInReach(source, caller, awardId, expectedVersion);
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      instalments: await source.children(Instalment, 'awardId', awardId),
      earlier: await source.children(Acceptance, 'awardId', awardId),
    };
  },
  rules: submitAcceptanceRules,
  write: async (tx, { input: { effect, evidenceSha256 }, award, earlier, personId, today, now }) => {
    await awardLife.move(tx, award, 'submitAcceptance', now);
    const { id: awardId, teamMemberIds } = award;
    const submitted = { id: tx.newId(), awardId, teamMemberIds, judgeIds: [], attempt: earlier.length + 1, effect: effect.trim(), evidenceSha256, submittedById: personId, submittedOn: today };
    return acceptanceLife.begin(tx, { ...submitted, finding: null, rectifyUntil: null, concludedById: null, concludedOn: null, version: 1 }, 'submitAcceptance', now);
  },
  about: ({ awardId }) => awardId,
});
