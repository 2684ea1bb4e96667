import { connectionOf } from '@unionhall/graphql';
import { PerformanceAssessment } from './performance-assessment.entity';
import { PerformanceCycle } from './performance-cycle.entity';

export const PerformanceCycleConnection = connectionOf('PerformanceCycle', '考核周期', () => PerformanceCycle);
export const PerformanceAssessmentConnection = connectionOf('PerformanceAssessment', '个人目标考核', () => PerformanceAssessment);
