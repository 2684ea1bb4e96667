import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** What the lines of each computation come to. */
const MADE = 'SELECT run_id, computation, SUM(amount) AS total, SUM(amount > 0) AS paid, COUNT(*) AS people FROM allowance_line GROUP BY run_id, computation';

/** The lines of a month make its total, each paid line has its post and contract, and what was asked to be paid is what its lines made, by the year's decision [WZ-4, WZ-13, CP-9]. */
export async function checkAllowances(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const [counted] = await house.rows<{ runs: string }>('personnel', 'SELECT COUNT(*) AS runs FROM allowance_run');
  inspection.look(counted!.runs);
  const uneven = await house.rows<{ id: string }>(
    'personnel',
    `SELECT run.id FROM allowance_run run LEFT JOIN (${MADE}) made ON made.run_id = run.id AND made.computation = run.computation
     WHERE NOT (COALESCE(made.total, 0) <=> run.total AND COALESCE(made.paid, 0) <=> run.paid_count AND COALESCE(made.people - made.paid, 0) <=> run.withheld_count)`,
  );
  for (const { id } of uneven) inspection.report('personnel', 'allowance_run', [id], 'its lines do not come to what it says');
  const unearned = await house.rows<{ id: string }>(
    'personnel',
    `SELECT line.id FROM allowance_line line JOIN allowance_run run ON run.id = line.run_id AND run.computation = line.computation LEFT JOIN appointment won ON won.id = line.appointment_id
     WHERE line.amount > 0 AND (NOT (won.person_id <=> line.person_id AND won.won_by <=> 'competition' AND won.from_day <= CONCAT(line.month, '-01'))
       OR (line.basis = 'professional-allowance' AND NOT EXISTS (SELECT 1 FROM labour_contract contract WHERE contract.person_id = line.person_id AND contract.from_day <= CONCAT(line.month, '-01'))))`,
  );
  for (const { id } of unearned) inspection.report('personnel', 'allowance_line', [id], 'is paid, and no post won by competition or no labour contract is behind it from the first of the month on [WZ-13, WZ-4]');
  const unasked = await house.rows<{ id: string }>(
    'personnel',
    'SELECT run.id FROM allowance_run run LEFT JOIN allowance_request request ON request.id = run.payment_order_id WHERE run.payment_order_id IS NOT NULL AND NOT (request.run_id <=> run.id AND request.computation <=> run.computation)',
  );
  for (const { id } of unasked) inspection.report('personnel', 'allowance_run', [id], 'names an order that nobody asked for');
  const unfounded = await house.rows<{ id: string }>(
    'personnel',
    `SELECT request.id FROM allowance_request request LEFT JOIN (${MADE}) made ON made.run_id = request.run_id AND made.computation = request.computation
     LEFT JOIN decision_copy decision ON decision.id = request.decision_id WHERE NOT (made.total <=> request.amount AND decision.outcome <=> 'adopted' AND decision.subject_type <=> 'AllowanceYear')`,
  );
  for (const { id } of unfounded) inspection.report('personnel', 'allowance_request', [id], 'is not what the lines it pays come to, or rests on no adopted decision on the allowances of a year [CP-9]');
}
