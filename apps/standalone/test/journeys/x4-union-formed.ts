import { addDays, type LocalDate } from '@unionhall/kernel';
import type { PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import { attach, matterOf, onItem, openMeeting, place, states, vote } from '../support/meeting';
import type { OnTheWay } from './on-the-way';
import { stationAssistant, surveyor } from './people';
import { bookReceipt, byHand, monthsAgo, parkUnit, type ParkUnit, type StationTask, taskDone, taskTakenOn } from './station-task';

interface Held {
  readonly amount: string;
  readonly sha256: string;
  readonly lines: readonly string[];
}

/** Who sits since X3, the chief last. */
const BODY: readonly PersonaName[] = ['deputy-personnel', 'deputy-funds', 'deputy-finance'];

/** X4, a union is formed: the station helps, a visit is reviewed, the union is formed; from the next period the unit pays dues, the task is done and confirmed, what was held of its preparation fund is released, and the objective of whoever brought it about is counted [BH-5, CP-3, DX-3, DX-4, WZ-11]. */
export function unionIsFormed(way: OnTheWay): void {
  const { as } = way;
  let unit: ParkUnit;
  let task: StationTask;
  let decisionId: string;
  let assessment: Told;
  const held = async (): Promise<Held> => (await way.journey.reads<{ preparationFundHeld: Held }>(as('accountant'), operation('PreparationFundHeld'), { employerId: unit.id })).preparationFundHeld;
  const visitOf = async (employerId: string, filter: object = {}): Promise<Told> =>
    (await way.journey.reads<{ surveyVisits: { edges: { node: Told }[] } }>(as('officer'), operation('SurveyVisits'), { filter: { employerId, ...filter } })).surveyVisits.edges[0]!.node;
  const release = () => ({ employerId: unit.id, decisionId });

  it('is asked of the station, whose help is not done before there is a union', async () => {
    unit = await parkUnit(way);
    task = await taskTakenOn(way, as('head-of-office'), unit, 'PARK_UNION_ORGANISING');
    way.saysWhy(await way.journey.isRefused(as('officer'), 'CompleteServiceTask', byHand(task)), 'DX-4', 'workstations.union-not-formed');
  });

  it('is an objective of whoever is to bring it about [WZ-14]', async () => {
    const cycle = await way.journey.does(as('head-of-office'), 'OpenPerformanceCycle', { name: '建会考核周期（示例）', from: way.today, until: addDays(way.today, 60) });
    const objectives = [{ measure: 'UNIONS_FORMED', title: '新建工会（示例）', target: 1, weight: 50 }, { measure: 'MEMBERS_JOINED', title: '发展会员（示例）', target: 100, weight: 50 }];
    assessment = await way.journey.does(as('head-of-office'), 'SetObjectives', { cycleId: cycle.id, personId: stationAssistant.personId, objectives });
  });

  it('is visited first, and the visits reviewed by another [BH-5, CP-5]', async () => {
    const visit = await visitOf(unit.id);
    const finding = { visitedOn: way.today, hasUnion: false, headcount: 185, rosterSha256: 'ab'.repeat(32), unionContent: '工会法（示例）', taxContent: '税法（示例）' };
    const found = await way.journey.does(as('officer'), 'RecordVisit', { visitId: visit.id, expectedVersion: visit.version, ...finding });
    const review = { visitId: visit.id, expectedVersion: found.version, note: '属实（示例）' };
    way.saysWhy(await way.journey.isRefused(as('officer'), 'ReviewVisit', review), 'CP-5', 'finance-collection.recorder-reviews');
    await way.journey.does(as('head-of-office'), 'ReviewVisit', review);
    // The assistant comes again, with a team of his own.
    await way.journey.does(as('officer'), 'RegisterPerson', { id: surveyor.personId, name: surveyor.name });
    const members = [{ personId: stationAssistant.personId, side: 'UNION' }, { personId: surveyor.personId, side: 'TAX' }];
    const team = await way.journey.does(as('officer'), 'FormSurveyTeam', { name: '园区小组（示例）', year: Number(way.today.slice(0, 4)), members });
    await way.journey.does(as('officer'), 'AssignVisits', { teamId: team.id, employerIds: [unit.id], dueOn: addDays(way.today, 10) });
    const again = await visitOf(unit.id, { teamId: team.id });
    const second = await way.journey.does(stationAssistant.claims, 'RecordVisit', { visitId: again.id, expectedVersion: again.version, ...finding });
    await way.journey.does(as('head-of-office'), 'ReviewVisit', { visitId: again.id, expectedVersion: second.version, note: '属实（示例）' });
  });

  it('paid the preparation fund until then, and pays dues from the next period [CP-3]', async () => {
    await bookReceipt(way, unit, { period: monthsAgo(way, 0), category: '建会筹备金', amount: '200.00' });
    await way.journey.does(as('accountant'), 'SplitMonth', { bookedIn: way.today.slice(0, 7) });
    const { version } = await parkUnit(way);
    await way.journey.does(as('officer'), 'FormUnion', { employerId: unit.id, expectedVersion: version, name: '滨河示例纺织有限公司工会', parentId: unit.tradeUnion.id, formedOn: way.today, members: 150, reason: '示例批复' });
    await way.moveTo(addDays(`${monthsAgo(way, 0)}-28` as LocalDate, 5));
    const { items } = await way.journey.does<{ items: { assessment: { category: string; amount: string } }[] }>(as('accountant'), 'AssessDuesMonth', { period: monthsAgo(way, 0), items: [{ employerId: unit.id, payroll: '925000.00' }] });
    expect(items).toMatchObject([{ assessment: { category: 'DUES', amount: '18500.00' } }]);
  });

  it('closes the task of the station by itself, which somebody else still confirms [DX-4]', async () => {
    const done = await taskDone(way, task.id);
    expect(done).toMatchObject({ completedBy: { id: way.personOf('officer') }, evidenceEventId: expect.any(String) as unknown });
    expect(done.result).toContain('滨河示例纺织有限公司工会');
    const { sha256, lines } = await held();
    const { id: matterId } = await way.journey.does(as('officer'), 'RaiseMatter', { powerItem: 'collection-payments', title: '建会筹备金返还（示例）', subjectType: 'PreparationFundRelease', subjectId: unit.id, subjectSha256: sha256, content: lines.join('\n'), parties: [] });
    const on = way.on(matterId);
    await matterOf(on);
    await attach(on, ['RESEARCH', 'CONSULTATION', 'APPRAISAL']);
    const item = await place(on, await openMeeting(on));
    await onItem(on, 'StartAgendaItem', item);
    for (const member of BODY) await states(on, member, item);
    decisionId = await vote(on, item, BODY);
    await eventually(async () => {
      const { refusals } = await way.journey.tries(as('accountant'), 'ReleasePreparationFund', release());
      return refusals.length === 1 && refusals[0]!.code === 'finance-collection.union-task-unconfirmed' ? true : null;
    });
    const confirm = { taskId: task.id, expectedVersion: done.version, confirmation: '回访单位（示例）', score: 5 };
    way.saysWhy(await way.journey.isRefused(as('officer'), 'ConfirmServiceTask', confirm), 'DX-4', 'workstations.confirmed-by-who-did-it');
    await way.journey.does(as('head-of-office'), 'ConfirmServiceTask', confirm);
  });

  it('counts for whoever visited the unit last, by the union’s own event [WZ-11]', async () => {
    const counted = await eventually(async () => {
      const { performanceAssessment } = await way.journey.reads<{ performanceAssessment: { objectives: { measure: string; done: number }[] } }>(as('head-of-office'), operation('PerformanceAssessment'), { id: assessment.id });
      return performanceAssessment.objectives.some(({ done }) => done > 0) ? performanceAssessment.objectives : null;
    });
    expect(counted.map(({ measure, done }) => [measure, done])).toEqual(expect.arrayContaining([['UNIONS_FORMED', 1], ['MEMBERS_JOINED', 150]]));
  });

  it('is given what was held of its preparation fund, to the fen and once [CP-3]', async () => {
    const { amount } = await held();
    const released = await eventually(async () => {
      const payload = await way.journey.tries(as('accountant'), 'ReleasePreparationFund', release());
      return payload.refusals.length === 0 ? (payload['release'] as { amount: string; tradeUnion: { name: string } }) : null;
    });
    expect([amount, released]).toMatchObject(['120.00', { amount, tradeUnion: { name: '滨河示例纺织有限公司工会' } }]);
    expect((await held()).amount).toBe('0.00');
  });
}
