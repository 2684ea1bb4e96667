import type { DepartmentPart } from '@unionhall/graphql';
import { appealPerformanceAssessment } from './appeal-performance-assessment';
import { concludePerformanceAssessment } from './conclude-performance-assessment';
import { openPerformanceCycle } from './open-performance-cycle';
import { Objective, ObjectiveResult, PerformanceAssessment, Recognition } from './performance-assessment.entity';
import { performanceAssessmentLife } from './performance-assessment.life';
import { PerformanceCycle } from './performance-cycle.entity';
import { ObjectiveResolver, ObjectiveResultResolver, PerformanceAssessmentResolver, PerformanceCycleResolver, PersonAssessmentsResolver, RecognitionResolver, ResultsOfDepartmentResolver } from './performance.resolver';
import { recordObjectiveResult } from './record-objective-result';
import { recordRecognition } from './record-recognition';
import { setObjectives } from './set-objectives';

export const performancePart: DepartmentPart = {
  acts: [openPerformanceCycle, setObjectives, recordObjectiveResult, recordRecognition, concludePerformanceAssessment, appealPerformanceAssessment],
  entities: [PerformanceCycle, PerformanceAssessment, Objective, ObjectiveResult, Recognition],
  lives: [performanceAssessmentLife],
  resolvers: [PerformanceCycleResolver, ResultsOfDepartmentResolver, PerformanceAssessmentResolver, ObjectiveResolver, ObjectiveResultResolver, RecognitionResolver, PersonAssessmentsResolver],
};
