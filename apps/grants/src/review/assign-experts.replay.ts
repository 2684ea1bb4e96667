import { type FactSource, rowsOf } from '@unionhall/database';
import type { ActReplay, ReplayedFacts } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { GrantExpert } from '../expert/expert.entity';
import { candidateFacts } from './candidate-facts';
import { conflictRules } from './conflict.rule';

interface Assigned {
  readonly actId: string;
  readonly at: Date;
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly expertId: string;
}

/**
 * Asks the rules of conflict again over the assignments that were made [CP-6], each on its day, over employments,
 * relations and mergers as they are known now. Of an act that made several, each refused assignment is one answer.
 */
export const replayAssignExperts: ActReplay = {
  act: 'assignExperts',
  subjectType: 'ReviewAssignment',
  parameters: ['common.conflict-years'],
  replay: async (source, { since, until, most }) => {
    const made = await source.statements.query<Assigned[]>(
      `SELECT step.act_id AS actId, step.at, assignment.id AS assignmentId, assignment.application_id AS applicationId, assignment.expert_id AS expertId
         FROM review_assignment_state_change AS step
         JOIN review_assignment AS assignment ON assignment.id = step.subject_id
         JOIN trail_entry AS entry ON entry.act_id = step.act_id AND JSON_VALUE(entry.entry, '$.act') = 'assignExperts'
        WHERE step.from_state IS NULL AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    const days = Map.groupBy(made, ({ at }) => dayInShanghai(at));
    const judged = await Promise.all([...days].map(([today, ofDay]) => judgedOn(source, today, ofDay)));
    return judged.flat();
  },
};

async function judgedOn(source: FactSource, today: ReturnType<typeof dayInShanghai>, made: readonly Assigned[]): Promise<ReplayedFacts[]> {
  const applications = new Map((await rowsOf(source.statements, GrantApplication, 'WHERE id IN (?)', [made.map(({ applicationId }) => applicationId)])).map((row) => [row.id, row]));
  const experts = new Map((await rowsOf(source.statements, GrantExpert, 'WHERE id IN (?)', [made.map(({ expertId }) => expertId)])).map((row) => [row.id, row]));
  const factsOf = await candidateFacts(source, today, [...applications.values()], [...experts.values()]);
  return made.map(({ actId, at, assignmentId, applicationId, expertId }) => {
    const facts = factsOf(applications.get(applicationId)!, experts.get(expertId)!, ['items', assignmentId]);
    return { actId, at, subjectId: assignmentId, refusals: judge(conflictRules, facts).refusals };
  });
}
