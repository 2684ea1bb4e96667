import { openCaseOrMeasure } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { lastWorkingDayAfter } from '@unionhall/kernel';
import { concludePerformanceAssessmentRules } from './conclude-performance-assessment.rule';
import { finalMark, gradeOf } from './final-mark.rule';
import { Objective, PerformanceAssessment, Recognition } from './performance-assessment.entity';
import { performanceAssessmentLife } from './performance-assessment.life';
import { PerformanceCycle } from './performance-cycle.entity';
import { ConcludePerformanceAssessmentInput } from './performance.inputs';
import { resultsOfObjective } from './performance.queries';

/** Makes the final mark by the formula of the period, and the grade (评定目标考核); nobody writes it by hand [WZ-14]. */
export const concludePerformanceAssessment = act({
  name: 'concludePerformanceAssessment',
  description: '评定目标考核:按公式计算最终成绩和等次,不得手工填写;向治理部门只问有无未结案件或措施。Makes the final mark and grade by the formula of the period; governance is asked yes or no for an open case or a measure [WZ-14, GY-6].',
  who: ['department-head', 'deputy'],
  under: 'personnel',
  input: ConcludePerformanceAssessmentInput,
  object: PerformanceAssessment,
  answers: 'assessment',
  ask: async (ask, { assessmentId }, source) => ask(openCaseOrMeasure, (await source.toRead(PerformanceAssessment, assessmentId)).personId),
  gather: async (source, { input: { assessmentId, expectedVersion }, today }) => {
    // Locked for change: what still comes in for it queues here.
    const assessment = await source.toChange(PerformanceAssessment, assessmentId, expectedVersion);
    const cycle = await source.toRead(PerformanceCycle, assessment.cycleId);
    const objectives = await source.children(Objective, 'assessmentId', assessmentId);
    return {
      assessment,
      cycle,
      objectives: await Promise.all(objectives.map(async ({ id, target, weight }) => ({ target, weight, done: (await resultsOfObjective(source, id)).reduce((sum, { amount }) => sum + amount, 0) }))),
      recognitions: await source.children(Recognition, 'assessmentId', assessmentId),
      appealUntil: lastWorkingDayAfter(today, cycle.appealDays),
    };
  },
  rules: concludePerformanceAssessmentRules,
  write: (tx, { assessment, cycle, objectives, recognitions, appealUntil, asked: { onRecord }, personId: concludedById, today: concludedOn, now }) => {
    const mark = finalMark(objectives, recognitions.length, cycle);
    const concluded = { mark, grade: gradeOf(mark, onRecord, cycle), onRecord, concludedById, concludedOn, appealUntil, appealText: null, appealedOn: null, matterId: null };
    return performanceAssessmentLife.move(tx, assessment, 'concludePerformanceAssessment', now, concluded);
  },
  about: ({ assessmentId }) => assessmentId,
});
