import { act } from '@unionhall/database';
import { lastWorkingDayAfter, type LocalDate } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { roundLife } from '../round/round.life';
import { GrantRound } from '../round/round.entity';
import { linesOf } from './award-list';
import { AwardProposal } from './award-proposal.entity';
import { PublishAwardListInput } from './award-proposal.inputs';
import { currentListSha256, decisionFor } from './list-decision';
import { awardProposalLife } from './award-proposal.life';
import { publishAwardListRules } from './publish-award-list.rule';

/** Publishes a list of awards (公示拟立项名单) by the adopted decision over exactly this list [GY-2b, CP-4]. */
export const publishAwardList = act({
  name: 'publishAwardList',
  description: '公示拟立项名单。Publishes a list that was decided on.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: PublishAwardListInput,
  object: AwardProposal,
  answers: 'proposal',
  published: true,
  // The round of a proposal never changes; known beforehand, it can be locked before its proposal, parents first.
  ask: async (_ask, { proposalId }, source) => ({ roundId: (await source.toRead(AwardProposal, proposalId)).roundId }),
  gather: async (source, { input, today, asked: { roundId } }) => {
    const round = await source.toChange(GrantRound, roundId);
    const proposal = await source.toChange(AwardProposal, input.proposalId, input.expectedVersion);
    // `in`, because a form that is not filled in yet shall still hear of the state.
    const known = 'decisionId' in input ? await decisionFor(source, proposal, input.decisionId) : { decision: null, usedOn: null };
    const listSha256 = currentListSha256(proposal, await linesOf(source, proposal.id), await source.children(GrantApplication, 'roundId', roundId));
    return { round, proposal, ...known, decisionId: () => input.decisionId, listSha256, publicity: publicityFrom(today, round) };
  },
  rules: publishAwardListRules,
  write: async (tx, { input: { decisionId }, round, proposal, publicity, now }) => {
    if (proposal.replacesAwardId === null) await roundLife.move(tx, round, 'publishAwardList', now);
    const { first: publicityFirst, last: publicityLast } = publicity!;
    return awardProposalLife.move(tx, proposal, 'publishAwardList', now, { decisionId, publicityFirst, publicityLast });
  },
  about: ({ proposalId }) => proposalId,
});

/** The publicity begins with the next working day [CP-4]. */
function publicityFrom(today: LocalDate, { publicityWorkingDays }: GrantRound) {
  const first = lastWorkingDayAfter(today, 1);
  const last = lastWorkingDayAfter(today, publicityWorkingDays);
  return first && last ? { first, last } : null;
}
