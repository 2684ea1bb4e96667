import { addDays, lastWorkingDayAfter, type LocalDate, localDate } from '@unionhall/kernel';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import { decide, FILE_SHA256 } from '../support/meeting';
import { Competing, CONDITION } from './competing';
import type { OnTheWay } from './on-the-way';
import { type Extra, incumbent, kinOfHead, professionals, rivalCadre } from './people';

const DOCUMENT = '示例通知';
/** The first of a whole month after the publicity, while the round of the demonstration still takes applications. */
const TAKES_OFFICE = localDate('2026-04-01');

/** X2, a cadre is appointed: open competition for a held post, gate of integrity, speech and vote, collective decision, publicity, appointment, and the allowance of the first whole month [WZ-1, WZ-10, GY-2b, CP-4, WZ-13]. */
export function cadreIsAppointed(way: OnTheWay): void {
  const { as, personOf, on } = way;
  let postId: string;
  let heldBy: Told;
  let decisionId: string;
  const competing = new Competing(way);
  const { entries } = competing;
  const [winner, second] = professionals as readonly [Extra, Extra];
  const everybody = [winner, second, rivalCadre, kinOfHead];
  const head = () => as('head-of-office');

  it('has a post with an incumbent, and staff of two statuses who want it', async () => {
    for (const { personId, name } of [...everybody, incumbent]) await way.journey.does(as('officer'), 'RegisterPerson', { id: personId, name });
    const { establishments } = await way.journey.reads<{ establishments: { id: string; status: string }[] }>(as('officer'), operation('Establishments'));
    const { staffDepartments } = await way.journey.reads<{ staffDepartments: { edges: { node: { id: string; name: string } }[] } }>(as('officer'), '{ staffDepartments(first: 10) { edges { node { id name } } } }');
    const staffDepartmentId = staffDepartments.edges.find(({ node }) => node.name === '办公室')!.node.id;
    for (const { personId, claims } of everybody) {
      const status = claims.roles?.includes('professional-union-worker') ? 'PROFESSIONAL_UNION_WORKER' : 'CIVIL_SERVANT';
      await way.journey.does(as('officer'), 'RegisterStaffMember', { personId, establishmentId: establishments.find((each) => each.status === status)!.id, staffDepartmentId, from: '2020-01-01', document: DOCUMENT });
    }
    postId = (await way.journey.does(as('officer'), 'CreatePost', { staffDepartmentId, name: '宣传部长（示例）', kind: 'MIDDLE', headcount: 1 })).id;
    heldBy = await way.journey.does(as('officer'), 'RegisterIncumbent', { postId, personId: incumbent.personId, from: '2020-01-01', wonBy: 'OTHER', document: DOCUMENT });
  });

  it('opens the post to everybody on the staff, and bars nobody by rank [WZ-1, WZ-10]', async () => {
    const notice = { ...competing.notice('中层岗位公开竞聘（示例）', { postId, incumbentAppointmentId: heldBy.id }), trialMonths: 6 };
    way.saysWhy(await way.journey.isRefused(as('officer'), 'OpenCompetition', { ...notice, conditions: [CONDITION, { kind: 'RANK', text: '正科级' }] }), 'WZ-1', 'personnel.condition-is-a-bar');
    await competing.open(notice);
    for (const person of everybody) await competing.enter(person);
    way.saysWhy(await way.journey.isRefused(as('secretary'), 'EnterCompetition', { placeId: competing.competition.places[0]!.id, materialsSha256: FILE_SHA256 }), 'WZ-10', 'personnel.entrant-not-on-staff');
  });

  it('judges integrity before ability [WZ-1]', async () => {
    await way.moveTo(addDays(way.today, 1));
    way.saysWhy(await way.journey.isRefused(as('officer'), 'SeatCompetitionPanel', { ...(await competing.seen()), personIds: competing.panel() }), 'WZ-1', 'personnel.entries-not-through-the-gate');
    await competing.clear();
  });

  it('scores speeches under seal, counts the vote, and ranks', async () => {
    await competing.score(new Map([[winner.personId, '88'], [second.personId, '80'], [rivalCadre.personId, '70'], [kinOfHead.personId, '95']]));
    way.saysWhy(await way.journey.isRefused(as('officer'), 'RankCompetition', await competing.seen()), 'WZ-7', 'personnel.vote-not-held');
    const ranked = await competing.rank();
    expect(ranked.places[0]!.standing.map(({ entryId }) => entryId)).toEqual([kinOfHead, winner, second, rivalCadre].map(({ personId }) => entries.get(personId)));
  });

  it('proposes no kin of who serves in the same line [CP-6], and the next for that reason', async () => {
    await way.journey.does(kinOfHead.claims, 'DeclareRelation', { personId: kinOfHead.personId, kind: 'KINSHIP', otherPersonId: personOf('head-of-office'), from: way.today });
    await eventually(async () => {
      const { refusals } = await way.journey.tries(as('officer'), 'ProposeAppointments', await competing.proposing(kinOfHead));
      return refusals.some(({ code }) => code === 'personnel.kin-in-line') ? true : null;
    });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'ProposeAppointments', await competing.proposing(winner)), 'WZ-7', 'personnel.proposed-out-of-order');
    await competing.propose(winner, { exceptionReason: '第一名须任职回避（示例）' });
  });

  it('decides in session, and publishes what was decided [GY-2b, GY-2d, CP-4]', async () => {
    decisionId = await decide(on(competing.proposal.matter.id));
    await eventually(async () => {
      const { refusals } = await way.journey.tries(as('officer'), 'PublishAppointments', await competing.publishing(decisionId));
      return refusals.some(({ code }) => code === 'house.proposer-executes') ? true : null;
    });
    await way.journey.does(head(), 'PublishAppointments', await competing.publishing(decisionId));
    const published = await competing.proposalNow();
    expect(published.publicityLast).toBe(lastWorkingDayAfter(way.today, 5));
    const { appointmentLists } = await way.journey.reads<{ appointmentLists: { edges: { node: { lines: { name: string; post: string }[] } }[] } }>(null, operation('AppointmentLists'));
    expect(appointmentLists.edges[0]!.node.lines).toMatchObject([{ name: winner.name, post: '宣传部长（示例）' }]);
  });

  it('appoints when the publicity is over, and the incumbent leaves by it [WZ-10]', async () => {
    const appointing = () => competing.appointing(winner, TAKES_OFFICE, DOCUMENT);
    way.saysWhy(await way.journey.isRefused(head(), 'AppointPerson', await appointing()), 'CP-4', 'personnel.publicity-runs');
    await way.moveTo(addDays((await competing.proposalNow()).publicityLast!, 1));
    way.saysWhy(await way.journey.isRefused(as('officer'), 'AppointPerson', await appointing()), 'CP-5', 'house.proposer-executes');
    const appointment = await way.journey.does<{ wonBy: string; trialUntil: LocalDate }>(head(), 'AppointPerson', await appointing());
    expect(appointment).toMatchObject({ wonBy: 'COMPETITION', trialUntil: '2026-09-30' });
    const { post } = await way.journey.reads<{ post: { appointments: { person: { id: string } }[] } }>(as('officer'), 'query ($id: ID!, $day: LocalDate) { post(id: $id) { appointments(asOf: $day) { person { id } } } }', { id: postId, day: TAKES_OFFICE });
    expect(post.appointments).toEqual([{ person: { id: winner.personId } }]);
    // The task of the decision is done by the act that did it.
    const done = await eventually(async () => {
      const { decision } = await way.journey.reads<{ decision: { tasks: { effect: string; state: string }[] } }>(as('officer'), 'query ($id: ID!) { decision(id: $id) { tasks { effect state } } }', { id: decisionId });
      return decision.tasks.every(({ state }) => state === 'DONE') ? decision.tasks : null;
    });
    expect(done).toEqual([{ effect: 'APPOINTED', state: 'DONE' }]);
    const { me } = await way.journey.reads<{ me: { competitionEntries: { state: string }[] } }>(winner.claims, operation('MyCompetitionEntries'));
    expect(me.competitionEntries).toMatchObject([{ state: 'APPOINTED' }]);
  });

  it('brings the allowance of the first whole month [WZ-13]', async () => {
    await way.journey.does(as('officer'), 'SetMinimumWage', { place: '示例市', from: '2026-01-01', amount: '1950.00', document: DOCUMENT, documentSha256: FILE_SHA256 });
    await way.journey.does(as('officer'), 'SignLabourContract', { personId: winner.personId, place: '示例市', signedOn: way.today, from: way.today, until: '2028-12-31', wage: '3900.00', document: DOCUMENT });
    await way.moveTo(TAKES_OFFICE);
    const run = await way.journey.does(as('officer'), 'RunAllowances', { month: '2026-04' });
    const { allowanceRun } = await way.journey.reads<{ allowanceRun: { lines: { edges: { node: { person: { id: string }; amount: string; appointment: { wonBy: string } | null } }[] } } }>(as('officer'), operation('AllowanceRun'), { id: run.id });
    expect(allowanceRun.lines.edges.map(({ node }) => node).find(({ person }) => person.id === winner.personId)).toMatchObject({ amount: '600.00', appointment: { wonBy: 'COMPETITION' } });
  });
}
