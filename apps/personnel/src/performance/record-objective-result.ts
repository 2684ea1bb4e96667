import { act, insertRow, rowsOf } from '@unionhall/database';
import { Objective, ObjectiveResult, PerformanceAssessment } from './performance-assessment.entity';
import { PerformanceCycle } from './performance-cycle.entity';
import { RecordObjectiveResultInput } from './performance.inputs';
import { recordObjectiveResultRules } from './record-objective-result.rule';

/** Records something that counts for an objective, with its evidence; a source counts once (登记目标完成情况) [WZ-11]. */
export const recordObjectiveResult = act({
  name: 'recordObjectiveResult',
  description: '登记目标完成情况,附佐证,同一来源只计一次;新建工会和发展会员由登记自动计入。Records something that counts for an objective, with its evidence; a source counts once. Unions formed and members who joined come in by themselves [WZ-11].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RecordObjectiveResultInput,
  object: ObjectiveResult,
  answers: 'objectiveResult',
  gather: async (source, { input: { objectiveId, source: from } }) => {
    const objective = await source.toRead(Objective, objectiveId);
    const assessment = await source.toRead(PerformanceAssessment, objective.assessmentId);
    const [counted] = await rowsOf(source.statements, ObjectiveResult, 'WHERE measure = ? AND source = ?', [objective.measure, from.trim()]);
    return { objective, assessment, cycle: await source.toRead(PerformanceCycle, assessment.cycleId), counted: counted ?? null };
  },
  rules: recordObjectiveResultRules,
  write: (tx, { input: { source, amount, achievedOn, description, evidenceSha256 }, objective, personId: recordedById }) =>
    insertRow(tx.manager, ObjectiveResult, {
      id: tx.newId(),
      objectiveId: objective.id,
      personId: objective.personId,
      measure: objective.measure,
      source: source.trim(),
      amount,
      achievedOn,
      description: description.trim(),
      evidenceSha256,
      recordedById,
      actId: tx.actId,
      version: 1,
    }),
});
