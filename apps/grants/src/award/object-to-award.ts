import { notFound, roles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { linesOf } from './award-list';
import { AwardObjection } from './award-objection.entity';
import { ObjectToAwardInput } from './award-objection.inputs';
import { awardObjectionLife } from './award-objection.life';
import { AwardProposal } from './award-proposal.entity';
import { objectToAwardRules } from './object-to-award.rule';

/** Anybody signed in objects to a project while its list is publicised (提出异议) [CP-4, GY-5b]. */
export const objectToAward = act({
  name: 'objectToAward',
  description: '对公示名单提出异议。Objects to a project of a published list.',
  who: roles,
  input: ObjectToAwardInput,
  object: AwardObjection,
  answers: 'objection',
  gather: async (source, { input: { proposalId } }) => {
    const proposal = await source.toRead(AwardProposal, proposalId);
    // What is not published yet does not exist for the public.
    if (proposal.publicityFirst === null) throw notFound('AwardProposal', proposalId);
    return { proposal, lines: await linesOf(source, proposalId), objections: await source.children(AwardObjection, 'proposalId', proposalId) };
  },
  rules: objectToAwardRules,
  write: (tx, { input: { proposalId, applicationId, text }, personId, now }) =>
    awardObjectionLife.begin(
      tx,
      { id: tx.newId(), proposalId, applicationId, personId, text: text.trim(), raisedAt: now, answer: null, answeredById: null, answeredAt: null, decisionId: null, version: 1 },
      'objectToAward',
      now,
    ),
});
