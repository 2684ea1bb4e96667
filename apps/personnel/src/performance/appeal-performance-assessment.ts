import { act } from '@unionhall/database';
import { Person } from '../person/person.entity';
import { appealMatter } from './appeal-matter';
import { appealPerformanceAssessmentRules } from './appeal-performance-assessment.rule';
import { PerformanceAssessment } from './performance-assessment.entity';
import { performanceAssessmentLife } from './performance-assessment.life';
import { PerformanceCycle } from './performance-cycle.entity';
import { AppealPerformanceAssessmentInput } from './performance.inputs';

/** Whoever was assessed appeals against the mark (考核申诉); the leadership body decides [WZ-14, GY-2b]. */
export const appealPerformanceAssessment = act({
  name: 'appealPerformanceAssessment',
  description: '考核申诉:被考核人在申诉期限内提出,由领导班子会议决定重新评定或维持。Whoever was assessed appeals within the days of appeal; the leadership body decides [WZ-14, GY-2b].',
  who: ['professional-union-worker'],
  input: AppealPerformanceAssessmentInput,
  object: PerformanceAssessment,
  answers: 'assessment',
  gather: async (source, { input: { assessmentId, expectedVersion } }) => {
    const assessment = await source.toChange(PerformanceAssessment, assessmentId, expectedVersion);
    return { assessment, cycle: await source.toRead(PerformanceCycle, assessment.cycleId), person: await source.toRead(Person, assessment.personId) };
  },
  rules: appealPerformanceAssessmentRules,
  write: (tx, { input: { text }, assessment, today: appealedOn, now }) => performanceAssessmentLife.move(tx, assessment, 'appealPerformanceAssessment', now, { appealText: text.trim(), appealedOn, matterId: tx.newId() }),
  tell: (assessment, { cycle, person, personId, today }) => [appealMatter(assessment, { matterId: assessment.matterId!, cycle: cycle.name, person: person.name, personId, today })],
  about: ({ assessmentId }) => assessmentId,
});
