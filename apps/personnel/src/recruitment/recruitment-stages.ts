import type { Loaders } from '@unionhall/database';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';
import type { RecruitmentStage } from './recruitment-stage.type';

/** How long candidates of a recruitment stood in each state, from the steps of their lives. One statement for a page of recruitments. */
export function recruitmentStages(loaders: Loaders, batchId: string, today: LocalDate): Promise<RecruitmentStage[]> {
  return loaders
    .batch(`recruitment stages until ${today}`, async (batchIds) => {
      const steps = await loaders.statements.query<{ batchId: string; state: RecruitmentCandidateState; since: Date; until: Date | null }[]>(
        `SELECT candidate.batch_id AS batchId, step.to_state AS state, step.at AS since, LEAD(step.at) OVER (PARTITION BY step.subject_id ORDER BY step.id) AS until
         FROM recruitment_candidate_state_change step JOIN recruitment_candidate candidate ON candidate.id = step.subject_id WHERE candidate.batch_id IN (?)`,
        [batchIds],
      );
      const byBatch = Map.groupBy(steps, (step) => step.batchId);
      return batchIds.map((id) => stagesOf(byBatch.get(id) ?? [], today));
    })
    .load(batchId);
}

function stagesOf(steps: readonly { state: RecruitmentCandidateState; since: Date; until: Date | null }[], today: LocalDate): RecruitmentStage[] {
  return STATES.flatMap((state) => {
    const own = steps.filter((step) => step.state === state);
    if (own.length === 0) return [];
    const days = own.map(({ since, until }) => daysBetween(dayInShanghai(since), until ? dayInShanghai(until) : today));
    const sum = days.reduce((total, each) => total + each, 0);
    return [{ state, candidates: own.length, waiting: own.filter(({ until }) => until === null).length, averageDays: Math.round(sum / own.length), longestDays: Math.max(...days) }];
  });
}

/** Every state of a candidate, in the order of a life. */
const STATES = Object.keys(enumLabels.RecruitmentCandidateState) as RecruitmentCandidateState[];

const DAY = 86_400_000;

function daysBetween(first: LocalDate, last: LocalDate): number {
  return (Date.parse(last) - Date.parse(first)) / DAY;
}
