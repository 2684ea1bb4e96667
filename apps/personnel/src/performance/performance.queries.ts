import type { FactSource, Loaders } from '@unionhall/database';
import { ObjectiveResult } from './performance-assessment.entity';
import type { ResultsOfDepartment } from './results-of-department.type';

/** What counts for an objective, oldest first. */
export const resultsOfObjective = (source: Pick<FactSource, 'children'>, objectiveId: string): Promise<ObjectiveResult[]> => source.children(ObjectiveResult, 'objectiveId', objectiveId);

type Row = Omit<ResultsOfDepartment, 'target' | 'done' | 'people'> & { readonly cycleId: string; readonly target: string; readonly done: string; readonly people: string };

/** What the departments of the office were to reach in a period and did, count by count; one statement for a page of periods. */
export function resultsByDepartment(loaders: Loaders, cycleId: string): Promise<ResultsOfDepartment[]> {
  return loaders
    .batch('results by department', async (cycleIds) => {
      const rows = await loaders.statements.query<Row[]>(
        `SELECT assessment.cycle_id AS cycleId, assessment.staff_department_id AS staffDepartmentId, objective.measure, SUM(objective.target) AS target, COALESCE(SUM(counted.done), 0) AS done, COUNT(DISTINCT assessment.person_id) AS people
         FROM performance_assessment assessment JOIN objective ON objective.assessment_id = assessment.id
         LEFT JOIN (SELECT objective_id, SUM(amount) AS done FROM objective_result GROUP BY objective_id) counted ON counted.objective_id = objective.id
         WHERE assessment.cycle_id IN (?) GROUP BY assessment.cycle_id, assessment.staff_department_id, objective.measure ORDER BY assessment.staff_department_id, objective.measure`,
        [cycleIds],
      );
      return cycleIds.map((id) => rows.filter((row) => row.cycleId === id).map((row) => ({ ...row, target: Number(row.target), done: Number(row.done), people: Number(row.people) })));
    })
    .load(cycleId);
}
