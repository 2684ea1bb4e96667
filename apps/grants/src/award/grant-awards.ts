import { decisionCarriedOut } from '@unionhall/contracts';
import { act, type ActTransaction } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { commitAward } from '../fund/commit-award';
import { fundToChange } from '../fund/fund-to-change';
import { indexTitle } from '../funded-before/index-title';
import type { GrantFund } from '../fund/grant-fund.entity';
import { roundLife } from '../round/round.life';
import { GrantRound } from '../round/round.entity';
import { linesOf } from './award-list';
import { AwardObjection } from './award-objection.entity';
import type { AwardProposalLine } from './award-proposal-line.entity';
import { AwardProposal } from './award-proposal.entity';
import { GrantAwardsInput } from './award-proposal.inputs';
import { grantAwardsRules } from './grant-awards.rule';
import { currentListSha256, decisionFor } from './list-decision';
import { Award } from './award.entity';
import { fallenAwayStates } from './award.transitions';
import { awardLife } from './award.life';
import { awardProposalLife } from './award-proposal.life';

/** Grants the awards of a published list (立项) by its decision, once publicity and objections are through, and commits their money. */
export const grantAwards = act({
  name: 'grantAwards',
  description: '立项。Grants the awards of a published list.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: GrantAwardsInput,
  object: AwardProposal,
  answers: 'proposal',
  published: true,
  // The round of a proposal never changes; known beforehand, it can be locked before its proposal, parents first.
  ask: async (_ask, { proposalId }, source) => ({ roundId: (await source.toRead(AwardProposal, proposalId)).roundId }),
  gather: async (source, { input, asked: { roundId } }) => {
    const round = await source.toChange(GrantRound, roundId);
    const proposal = await source.toChange(AwardProposal, input.proposalId, input.expectedVersion);
    const { decisionId } = proposal;
    const known = decisionId === null ? { decision: null, usedOn: null } : await decisionFor(source, proposal, decisionId);
    const lines = await linesOf(source, proposal.id);
    const objections = await source.children(AwardObjection, 'proposalId', proposal.id);
    const applications = await source.children(GrantApplication, 'roundId', roundId);
    const awards = await source.children(Award, 'roundId', roundId);
    // Asked for only where money is promised: a list of proposals does not ask for each.
    const money = proposal.state === 'publicised' ? await fundToChange(source, round.year) : { fund: null, available: 0n };
    return {
      round,
      proposal,
      lines,
      applications,
      liveAwards: awards.filter(({ state }) => !fallenAwayStates.includes(state)).length,
      ...known,
      ...money,
      decisionId: () => decisionId!,
      listSha256: currentListSha256(proposal, lines, applications),
      openObjections: objections.filter(({ state }) => state === 'open').length,
    };
  },
  rules: grantAwardsRules,
  write: async (tx, { round, proposal, lines, applications, decision, fund, today, now }) => {
    const { id: decisionId, subjectSha256: decisionSha256 } = decision!;
    const by = { roundId: round.id, proposalId: proposal.id, decisionId, decisionSha256, grantedOn: today };
    for (const line of lines) await grantOne(tx, line, applications.find(({ id }) => id === line.applicationId)!, by, fund!, now);
    if (proposal.replacesAwardId === null) await roundLife.move(tx, round, 'grantAwards', now);
    return awardProposalLife.move(tx, proposal, 'grantAwards', now);
  },
  tell: (_proposal, { decision, today }, actId) => [decisionCarriedOut.about(decision!.id, { decisionId: decision!.id, effect: 'granted', actId, on: today, complete: true, paid: null })],
  about: ({ proposalId }) => proposalId,
});

async function grantOne(
  tx: ActTransaction,
  { applicationId, employerId, amount }: AwardProposalLine,
  application: GrantApplication,
  by: { readonly roundId: string; readonly proposalId: string; readonly decisionId: string; readonly decisionSha256: string; readonly grantedOn: GrantRound['windowFirst'] },
  fund: GrantFund,
  at: Date,
): Promise<void> {
  await applicationLife.move(tx, application, 'grantAwards', at);
  const award = await awardLife.begin(tx, { id: tx.newId(), ...by, applicationId, employerId, teamMemberIds: application.teamMemberIds, amount, version: 1 }, 'grantAwards', at);
  await commitAward(tx, fund, award, at);
  await indexTitle(tx, application);
}
