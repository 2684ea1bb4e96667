import { type DomainEvent, matterProposed } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type LocalDate, pointsText } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { PerformanceAssessment } from './performance-assessment.entity';

/** What the decision on an appeal has as its subject. */
export const PERFORMANCE_APPEAL = PerformanceAssessment.name;

/** What an appeal is about: the mark as it was concluded, and what is said against it. */
type Appeal = Pick<PerformanceAssessment, 'id' | 'mark' | 'grade' | 'appealText' | 'appealUntil' | 'personId'>;

/** SHA-256 of an appeal: a decision fits exactly this [GY-2b]. */
export const appealSha256 = ({ id, mark, grade, appealText }: Appeal): string => sha256Hex(canonicalJson({ assessmentId: id, mark, grade, text: appealText }));

/** An appeal as it is put to the leadership body: adopted, the assessment is concluded anew; rejected, the mark stands [WZ-14]. */
export function appealMatter(appeal: Appeal, { matterId, cycle, person, personId, today }: { readonly matterId: string; readonly cycle: string; readonly person: string; readonly personId: string; readonly today: LocalDate }): DomainEvent {
  const lines = [`${person}对${cycle}考核结果提出申诉。`, `成绩：${pointsText(appeal.mark!)}，等次：${enumLabels.PerformanceGrade[appeal.grade!].zh}。`, `申诉内容：${appeal.appealText!}`, '通过的，重新评定；未通过的，维持原结果。'];
  return matterProposed.about(appeal.id, {
    matterId,
    powerItem: 'personnel',
    title: `考核申诉：${person}（${cycle}）`.slice(0, 200),
    subjectType: PERFORMANCE_APPEAL,
    subjectId: appeal.id,
    subjectSha256: appealSha256(appeal),
    content: lines.join('\n'),
    amount: null,
    parties: [{ personId: appeal.personId, employerId: null }],
    proposedById: personId,
    proposedOn: today,
    tasks: [],
  });
}
