import { notFound } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { AcceptanceJudge, AcceptanceOpinion } from './acceptance-opinion.entity';
import { Acceptance } from './acceptance.entity';
import { SubmitAcceptanceOpinionInput } from './acceptance.inputs';
import { sealOpinion } from './opinion-seal';
import { submitAcceptanceOpinionRules } from './submit-acceptance-opinion.rule';

/** An assigned expert hands in his opinion (提交验收意见); it is sealed until the acceptance is concluded [YZ-8]. */
export const submitAcceptanceOpinion = act({
  name: 'submitAcceptanceOpinion',
  description: '提交验收意见,提交后密封。Hands in an expert’s opinion on an acceptance, which is sealed.',
  who: ['expert'],
  input: SubmitAcceptanceOpinionInput,
  object: AcceptanceOpinion,
  answers: 'opinion',
  gather: async (source, { input: { acceptanceId }, personId }) => {
    const acceptance = await source.toChange(Acceptance, acceptanceId);
    const judges = await source.children(AcceptanceJudge, 'acceptanceId', acceptanceId);
    // An expert judges only for himself; where he was not assigned, the acceptance does not exist for him.
    if (!judges.some((judge) => judge.personId === personId)) throw notFound('Acceptance', acceptanceId);
    const own = (await source.children(AcceptanceOpinion, 'acceptanceId', acceptanceId)).find((opinion) => opinion.personId === personId);
    return { acceptance, submittedOn: own ? dayInShanghai(own.submittedAt) : null };
  },
  rules: submitAcceptanceOpinionRules,
  write: async (tx, { input: { acceptanceId, outcome, comment }, personId, now }) => {
    const sealed = await sealOpinion(tx, { acceptanceId, personId, outcome, comment: comment.trim() });
    return insertRow(tx.manager, AcceptanceOpinion, { id: tx.newId(), acceptanceId, personId, ...sealed, submittedAt: now, version: 1 });
  },
});
