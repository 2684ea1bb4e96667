import { parameterOn, rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { GrantRound } from '../round/round.entity';
import { AwardProposalLine } from './award-proposal-line.entity';
import { listIsWithinQuota } from './propose-awards.rule';

interface Proposed {
  readonly actId: string;
  readonly at: Date;
  readonly proposalId: string;
  readonly roundId: string;
}

/** Asks again whether a list would have been within its round’s number [YZ-7], had the round been opened within the number supposed. */
export const replayProposeAwards: ActReplay = {
  act: 'proposeAwards',
  subjectType: 'AwardProposal',
  parameters: ['grants.round-quota'],
  replay: async (source, { since, until, most }) => {
    const proposed = await source.statements.query<Proposed[]>(
      `SELECT step.act_id AS actId, step.at, proposal.id AS proposalId, proposal.round_id AS roundId
         FROM grant_award_proposal_state_change AS step
         JOIN grant_award_proposal AS proposal ON proposal.id = step.subject_id AND proposal.replaces_award_id IS NULL
        WHERE step.from_state IS NULL AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    if (proposed.length === 0) return [];
    const rounds = new Map((await rowsOf(source.statements, GrantRound, 'WHERE id IN (?)', [proposed.map(({ roundId }) => roundId)])).map((round) => [round.id, round]));
    const lines = Map.groupBy(await rowsOf(source.statements, AwardProposalLine, 'WHERE proposal_id IN (?)', [proposed.map(({ proposalId }) => proposalId)]), ({ proposalId }) => proposalId);
    return Promise.all(
      proposed.map(async ({ actId, at, proposalId, roundId }) => {
        const round = rounds.get(roundId)!;
        const inForce = await parameterOn(source, 'grants.round-quota', dayInShanghai(at));
        const { name, year, state, awardAmount } = round;
        const input = { applicationIds: (lines.get(proposalId) ?? []).map(({ applicationId }) => applicationId), reserveApplicationIds: [] };
        // What the rules of the ranking and of the fund say does not hang on a parameter.
        const facts = { input, round: { name, year, state, awardAmount, quota: Math.min(round.quota, inForce) }, ranked: [], available: 0n };
        return { actId, at, subjectId: proposalId, refusals: judge([listIsWithinQuota], facts).refusals };
      }),
    );
  },
};
