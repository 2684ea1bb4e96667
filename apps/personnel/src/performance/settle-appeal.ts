import type { decisionRecorded, EventType } from '@unionhall/contracts';
import type { MoveTransaction } from '@unionhall/database';
import { PERFORMANCE_APPEAL } from './appeal-matter';
import { PerformanceAssessment } from './performance-assessment.entity';
import { performanceAssessmentLife } from './performance-assessment.life';

type RecordedDecision = typeof decisionRecorded extends EventType<infer Payload> ? Payload : never;

/** An appeal the leadership body upheld is concluded anew; of one it dismissed the mark stands. One that is deferred waits for another meeting. */
export async function settleAppeal(tx: MoveTransaction, { subjectType, subjectId, matterId, outcome }: RecordedDecision, at: Date): Promise<void> {
  if (subjectType !== PERFORMANCE_APPEAL || outcome === 'deferred') return;
  const assessment = await tx.manager.findOne(PerformanceAssessment, { where: { id: subjectId }, lock: { mode: 'pessimistic_write' } });
  if (assessment?.state !== 'appealed' || assessment.matterId !== matterId) return;
  await performanceAssessmentLife.move(tx, assessment, outcome === 'adopted' ? 'appealUpheld' : 'appealDismissed', at);
}
