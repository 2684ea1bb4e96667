import { addDays, type LocalDate } from '@unionhall/kernel';
import { operation } from '@unionhall/testing';
import type { Told } from '../support/journey';
import { FILE_SHA256 } from '../support/meeting';
import type { OnTheWay } from './on-the-way';
import { stationAssistant } from './people';

interface Inquiry extends Told {
  readonly dueOn: LocalDate;
}
interface Overdue {
  readonly kind: string;
  readonly daysOverdue: number;
  readonly inquiry: { readonly id: string } | null;
}

/** X7, something went wrong: an inquiry nobody answers becomes a case, whose responsible persons follow from the register; the outside body's measure is entered and counts in the assessment [GY-5b, GY-5d, GY-6, WZ-14]. */
export function somethingWentWrong(way: OnTheWay): void {
  const { as, personOf } = way;
  let inquiry: Inquiry;
  let inspectionCase: Told;
  const about = () => ({ inquiryId: inquiry.id, allegation: '逾期未答复质询（示例）' });

  it('gives an inquiry its term, and until then to nobody else', async () => {
    inquiry = await way.journey.does<Inquiry>(as('worker'), 'AskInquiry', { powerItem: 'personnel', question: '本次岗位调整的依据是什么（示例）？' });
    way.saysWhy(await way.journey.isRefused(as('inspection-head'), 'OpenInspectionCase', about()), 'GY-5d', 'governance.not-overdue');
  });

  it('shows that it is overdue, and makes it a case', async () => {
    await way.moveTo(addDays(inquiry.dueOn, 1));
    const { governanceOverdue } = await way.journey.reads<{ governanceOverdue: Overdue[] }>(as('inspection-head'), operation('GovernanceOverdue'));
    expect(governanceOverdue.find((each) => each.inquiry?.id === inquiry.id)).toMatchObject({ kind: 'INQUIRY', daysOverdue: 1 });
    inspectionCase = await way.journey.does(as('inspection-head'), 'OpenInspectionCase', about());
    way.saysWhy(await way.journey.isRefused(as('inspector'), 'OpenInspectionCase', about()), 'HOUSE-3', 'governance.case-already-open');
  });

  it('names who held, supervised and inspected; none of them concludes it', async () => {
    const conclusion = { caseId: inspectionCase.id, expectedVersion: inspectionCase.version, outcome: 'BREACH', conclusion: '分管领导未在期限内答复（示例）' };
    way.saysWhy(await way.journey.isRefused(as('inspection-head'), 'ConcludeInspectionCase', conclusion), 'GY-5d', 'governance.accountable-concludes');
    // Who prepared the answer must answer, too, and it is said why.
    await way.journey.does(as('inspector'), 'ConcludeInspectionCase', { ...conclusion, deviations: [{ personId: stationAssistant.personId, deviation: 'ADDED', reason: '具体经办答复（示例）' }] });
  });

  it('enters what the outside body imposes, on who must answer, and nothing of its own', async () => {
    const measure = { caseId: inspectionCase.id, personId: personOf('deputy-personnel'), form: 'FIRST', issuer: 'DISCIPLINE_COMMISSION', documentNumber: '示例〔7〕号', documentSha256: FILE_SHA256, issuedOn: way.today };
    way.saysWhy(await way.journey.isRefused(as('inspector'), 'RecordMeasure', { ...measure, issuer: 'FEDERATION' }), 'GY-6', 'governance.federation-imposes');
    way.saysWhy(await way.journey.isRefused(as('inspector'), 'RecordMeasure', { ...measure, personId: personOf('worker') }), 'GY-6', 'governance.not-accountable');
    await way.journey.does(as('inspector'), 'RecordMeasure', measure);
    await way.journey.does(as('inspector'), 'RecordMeasure', { ...measure, personId: stationAssistant.personId });
  });

  it('makes nobody excellent who is on record; the assessment hears yes or no, and nothing more [WZ-14]', async () => {
    const office = as('officer');
    const cycle = await way.journey.does(office, 'OpenPerformanceCycle', { name: '示例考核周期', from: addDays(way.today, -30), until: way.today });
    const assessment = await way.journey.does<Told & { objectives: { id: string }[] }>(as('head-of-office'), 'SetObjectives', { cycleId: cycle.id, personId: stationAssistant.personId, objectives: [{ measure: 'CONTESTS_HELD', title: '组织技能竞赛（示例）', target: 1, weight: 100 }] });
    await way.journey.does(office, 'RecordObjectiveResult', { objectiveId: assessment.objectives[0]!.id, amount: 1, achievedOn: way.today, source: '竞赛通知（示例）', description: '组织了一场竞赛（示例）', evidenceSha256: FILE_SHA256 });
    const conclude = { assessmentId: assessment.id, expectedVersion: assessment.version };
    way.saysWhy(await way.journey.isRefused(as('head-of-office'), 'ConcludePerformanceAssessment', conclude), 'HOUSE-5', 'personnel.performance-cycle-runs');
    await way.moveTo(addDays(way.today, 1));
    expect(await way.journey.does(as('head-of-office'), 'ConcludePerformanceAssessment', conclude)).toMatchObject({ finalMark: '100.00', grade: 'QUALIFIED', onRecord: true });
  });
}
