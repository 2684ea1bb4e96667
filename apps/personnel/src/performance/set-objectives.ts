import { act } from '@unionhall/database';
import { Person } from '../person/person.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { Objective, PerformanceAssessment } from './performance-assessment.entity';
import { performanceAssessmentLife } from './performance-assessment.life';
import { PerformanceCycle } from './performance-cycle.entity';
import { SetObjectivesInput } from './performance.inputs';
import { setObjectivesRules } from './set-objectives.rule';

/** Sets the objectives of a professional union worker for a period, with numbers and weights (下达工作目标) [WZ-11, WZ-14]. */
export const setObjectives = act({
  name: 'setObjectives',
  description: '下达个人工作目标,有数量、有权重,权重合计100。Sets the objectives of a professional union worker for a period: numbers, and weights that make 100 [WZ-11, WZ-14].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SetObjectivesInput,
  object: PerformanceAssessment,
  answers: 'assessment',
  gather: async (source, { input: { cycleId, personId } }) => {
    const cycle = await source.toRead(PerformanceCycle, cycleId);
    // Locked for change, not for reading: two who set them at once queue here.
    const person = await source.toChange(Person, personId);
    const memberships = await source.children(StaffMembership, 'personId', personId);
    const assessments = await source.children(PerformanceAssessment, 'personId', personId);
    return { cycle, person, professionalMemberships: memberships.filter(({ status }) => status === 'professional-union-worker'), assessment: assessments.find((each) => each.cycleId === cycleId) ?? null };
  },
  rules: setObjectivesRules,
  write: async (tx, { input: { objectives }, cycle, person, professionalMemberships, now }) => {
    const { staffDepartmentId } = professionalMemberships.findLast(({ from }) => from <= cycle.until)!;
    const pending = { mark: null, grade: null, onRecord: null, concludedById: null, concludedOn: null, appealUntil: null, appealText: null, appealedOn: null, matterId: null };
    const assessment = await performanceAssessmentLife.begin(tx, { id: tx.newId(), cycleId: cycle.id, personId: person.id, staffDepartmentId, ...pending, version: 1 }, 'setObjectives', now);
    await tx.manager.insert(Objective, objectives.map(({ measure, title, target, weight }) => ({ id: tx.newId(), assessmentId: assessment.id, personId: person.id, measure, title: title.trim(), target, weight })));
    return assessment;
  },
});
