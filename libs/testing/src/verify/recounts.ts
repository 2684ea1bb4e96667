import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** Something that anybody can work out again from rows: each statement gives the `id` of a row and what is wrong with it. */
const recounts: readonly { readonly department: 'grants' | 'governance' | 'personnel'; readonly table: string; readonly sql: string }[] = [
  {
    department: 'grants',
    table: 'acceptance',
    // More than half decides for passing or failing; everything between is rectified [YZ-8].
    sql: `SELECT acceptance.id, CONCAT('is ', acceptance.state, '; of ', COUNT(opened.id), ' opinions of ', JSON_LENGTH(acceptance.judge_ids), ' judges ', SUM(opened.outcome = 'pass'), ' are for passing, ', SUM(opened.outcome = 'fail'), ' for failing') AS problem
      FROM acceptance LEFT JOIN acceptance_opinion opinion ON opinion.acceptance_id = acceptance.id LEFT JOIN acceptance_opinion_opened opened ON opened.opinion_id = opinion.id
      WHERE acceptance.state <> 'submitted' GROUP BY acceptance.id, acceptance.state, acceptance.judge_ids
      HAVING COUNT(opened.id) <> JSON_LENGTH(acceptance.judge_ids) OR acceptance.state <> CASE WHEN 2 * SUM(opened.outcome = 'pass') > COUNT(opened.id) THEN 'passed' WHEN 2 * SUM(opened.outcome = 'fail') > COUNT(opened.id) THEN 'failed' ELSE 'to-rectify' END`,
  },
  {
    department: 'governance',
    table: 'audit',
    sql: `SELECT audit.id, CONCAT('draws from ', audit.population_size, ' acts; ', COUNT(population.id), ' are kept, ', COUNT(item.id), ' of them under its power items') AS problem FROM audit
      LEFT JOIN audit_population population ON population.audit_id = audit.id LEFT JOIN act_index indexed ON indexed.id = population.id
      LEFT JOIN audited_item item ON item.audit_id = audit.id AND item.power_item = indexed.power_item
      GROUP BY audit.id, audit.population_size HAVING COUNT(population.id) <> audit.population_size OR COUNT(item.id) <> audit.population_size`,
  },
  {
    department: 'governance',
    table: 'audit_sample',
    // The draw: lowest SHA-256 of "<seed>:<root>:<id>" first [GY-5c].
    sql: `SELECT audit.id, CONCAT('its sample of ', audit.sample_size, ' is not the one its seed draws: ', COUNT(sample.id), ' of it are there') AS problem FROM audit
      JOIN (SELECT population.audit_id, population.id, ROW_NUMBER() OVER (PARTITION BY population.audit_id ORDER BY SHA2(CONCAT_WS(':', audit.seed, audit.draw_root, population.id), 256)) AS place
        FROM audit_population population JOIN audit ON audit.id = population.audit_id WHERE audit.seed IS NOT NULL) drawn ON drawn.audit_id = audit.id AND drawn.place <= audit.sample_size
      LEFT JOIN audit_sample sample ON sample.audit_id = audit.id AND sample.indexed_act_id = drawn.id AND sample.place = drawn.place
      GROUP BY audit.id, audit.sample_size HAVING COUNT(sample.id) <> audit.sample_size`,
  },
  {
    department: 'personnel',
    table: 'performance_assessment',
    // Each objective by its weight as far as it is reached, recognitions on top up to their most [WZ-14]; nobody on record is excellent [GY-6].
    sql: `SELECT id, CONCAT('has the mark ', mark, ' and is ', grade, '; its objectives and recognitions come to ', due) AS problem FROM (
      SELECT assessment.id, assessment.mark, assessment.grade, assessment.on_record, cycle.qualified_from * 100 AS qualified, cycle.excellent_from * 100 AS excellent,
        LEAST(10000, FLOOR((reached.points + 50) / 100) + LEAST(COALESCE(recognised.times, 0) * cycle.recognition_points, cycle.recognition_points_most) * 100) AS due
      FROM performance_assessment assessment JOIN performance_cycle cycle ON cycle.id = assessment.cycle_id
      JOIN (SELECT objective.assessment_id, SUM(objective.weight * IF(COALESCE(counted.amount, 0) >= objective.target, 10000, FLOOR((COALESCE(counted.amount, 0) * 20000 + objective.target) / (objective.target * 2)))) AS points
        FROM objective LEFT JOIN (SELECT objective_id, SUM(amount) AS amount FROM objective_result GROUP BY objective_id) counted ON counted.objective_id = objective.id GROUP BY objective.assessment_id) reached ON reached.assessment_id = assessment.id
      LEFT JOIN (SELECT assessment_id, COUNT(*) AS times FROM recognition GROUP BY assessment_id) recognised ON recognised.assessment_id = assessment.id WHERE assessment.state <> 'under-way') marked
      WHERE mark <> due OR grade <> CASE WHEN due < qualified THEN 'unqualified' WHEN due >= excellent AND NOT on_record THEN 'excellent' ELSE 'qualified' END`,
  },
];

/** Conclusions and draws, worked out again. */
export async function checkRecounts(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  for (const { department, table, sql } of recounts) {
    if (!house.has(department, table)) continue;
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>(department, sql)) inspection.report(department, table, [id], problem);
  }
}
