import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** What the lines of each computation come to. */
const MADE = 'SELECT run_id, computation, SUM(amount) AS total, SUM(amount > 0) AS paid, COUNT(*) AS people FROM allowance_line GROUP BY run_id, computation';

/** The lines of a month make its total, and what was asked to be paid is what its lines made, by the year's decision [WZ-13, CP-9]. */
export async function checkAllowances(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const [counted] = await house.rows<{ runs: string }>('personnel', 'SELECT COUNT(*) AS runs FROM allowance_run');
  inspection.look(counted!.runs);
  const uneven = await house.rows<{ id: string }>(
    'personnel',
    `SELECT run.id FROM allowance_run run LEFT JOIN (${MADE}) made ON made.run_id = run.id AND made.computation = run.computation
     WHERE NOT (COALESCE(made.total, 0) <=> run.total AND COALESCE(made.paid, 0) <=> run.paid_count AND COALESCE(made.people - made.paid, 0) <=> run.withheld_count)`,
  );
  for (const { id } of uneven) inspection.report('personnel', 'allowance_run', [id], 'its lines do not come to what it says');
  const unfounded = await house.rows<{ id: string }>(
    'personnel',
    `SELECT request.id FROM allowance_request request LEFT JOIN (${MADE}) made ON made.run_id = request.run_id AND made.computation = request.computation
     LEFT JOIN decision_copy decision ON decision.id = request.decision_id WHERE NOT (made.total <=> request.amount AND decision.outcome <=> 'adopted' AND decision.subject_type <=> 'AllowanceYear')`,
  );
  for (const { id } of unfounded) inspection.report('personnel', 'allowance_request', [id], 'is not what the lines it pays come to, or rests on no adopted decision on the allowances of a year [CP-9]');
}
