import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';
import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

interface ChangedLine {
  readonly id: string;
  readonly awardId: string;
  readonly number: number;
  readonly sha256: string;
  readonly category: string | null;
  readonly purpose: string | null;
  readonly after: string | null;
  readonly isDecided: number;
}

/** Every change of an award's budget is the one that was adopted, and the budget is what its last change made it [YZ-9, GY-2b]. */
export async function checkAwardBudgets(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const lines = await house.rows<ChangedLine>(
    'grants',
    `SELECT made.id, made.award_id AS awardId, made.number, made.decision_sha256 AS sha256, line.category, line.purpose, CAST(line.amount_after AS CHAR) AS after,
       decision.outcome <=> 'adopted' AND decision.subject_type <=> 'AwardBudget' AND decision.subject_id <=> made.award_id AND decision.subject_sha256 <=> made.decision_sha256 AS isDecided
     FROM award_budget_change made LEFT JOIN award_budget_change_line line ON line.change_id = made.id LEFT JOIN decision_copy decision ON decision.id = made.decision_id ORDER BY made.award_id, made.number`,
  );
  for (const [id, changed] of Map.groupBy(lines, (line) => line.id)) {
    inspection.look(1);
    const [{ awardId, number, sha256, isDecided }] = changed as [ChangedLine];
    if (!isDecided) inspection.report('grants', 'award_budget_change', [id], 'does not rest on the adopted decision over the budget of its award');
    // What a change leaves nothing to was not in the budget that was decided on.
    const budget = changed
      .filter(({ after }) => after !== null && after !== '0')
      .map(({ category, purpose, after }) => ({ category, purpose, amount: yuanFromFen(BigInt(after!) as Fen) }))
      .toSorted((one, other) => (`${one.category} ${one.purpose}` < `${other.category} ${other.purpose}` ? -1 : 1));
    if (sha256Hex(canonicalJson({ awardId, number, lines: budget })) !== sha256) inspection.report('grants', 'award_budget_change', [id], 'is another budget than the one decided on');
  }
  const drifted = await house.rows<{ id: string; budget: string; said: string }>(
    'grants',
    `SELECT line.id, line.budget, made.amount_after AS said FROM award_budget_line line
     JOIN (SELECT award_id, MAX(number) AS number FROM award_budget_change GROUP BY award_id) last ON last.award_id = line.award_id
     JOIN award_budget_change latest ON latest.award_id = last.award_id AND latest.number = last.number
     JOIN award_budget_change_line made ON made.change_id = latest.id AND made.purpose = line.purpose
     WHERE line.budget <> made.amount_after`,
  );
  for (const { id, budget, said } of drifted) inspection.report('grants', 'award_budget_line', [id], `is ${budget} fen, the last change of the budget says ${said}`);
  const unbalanced = await house.rows<{ id: string; budget: string; planned: string }>(
    'grants',
    `SELECT line.award_id AS id, SUM(line.budget) AS budget, application.budget_total AS planned FROM award_budget_line line JOIN award ON award.id = line.award_id JOIN grant_application application ON application.id = award.application_id
     GROUP BY line.award_id, application.budget_total HAVING SUM(line.budget) <> application.budget_total`,
  );
  for (const { id, budget, planned } of unbalanced) inspection.report('grants', 'award_budget_line', [id], `the lines add up to ${budget} fen, the application planned ${planned}`);
}
