import { rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { judge } from '@unionhall/kernel';
import { Decision } from '../decision/decision.entity';
import { type CloseVoteFacts, votesReachQuorum } from '../decision/close-vote.rule';
import { parameterInForce } from './parameter-in-force';

/** Asks the quorum of closeVote again over the decisions taken [GY-2b]: a decision keeps how many voted, of how many members. */
export const replayCloseVote: ActReplay = {
  act: 'closeVote',
  subjectType: 'Decision',
  parameters: ['governance.quorum'],
  replay: async (source, { since, until, most }) => {
    const steps = await source.statements.query<{ actId: string; at: Date; decisionId: string }[]>(
      `SELECT step.act_id AS actId, step.at, decision.id AS decisionId FROM agenda_item_state_change step JOIN decision ON decision.agenda_item_id = step.subject_id AND decision.act_id = step.act_id
       WHERE step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const decisions = new Map((await rowsOf(source.statements, Decision, 'WHERE id IN (?)', [steps.map(({ decisionId }) => decisionId)])).map((decision) => [decision.id, decision]));
    return Promise.all(
      steps.map(async ({ actId, at, decisionId }) => {
        const decision = decisions.get(decisionId)!;
        const quorum = await parameterInForce(source, 'governance.quorum', decision.decidedOn);
        return { actId, at, subjectId: decisionId, refusals: judge([votesReachQuorum], { ...votedOn(decision), quorum }).refusals };
      }),
    );
  },
};

/** The facts of a vote as far as the quorum looks at them: how many voted, of how many. */
function votedOn({ members, present, recused }: Decision): Omit<CloseVoteFacts, 'quorum'> {
  const people = Array.from({ length: members }, (_, index) => ({ personId: String(index), present: index < present, isChief: false }));
  const ballots = people.slice(0, present - recused).map(({ personId }) => ({ personId, choice: null }));
  return { item: { state: 'voting' }, meeting: { state: 'open', presidingId: null }, members: people, recusedIds: [], statements: [], ballots, conflicts: [] };
}
