import { idOf, operation, person } from '@unionhall/testing';
import { bringDecision, competitionSeen, decide, holder, propose, rankedCompetition, setHolder } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('proposeAppointments', () => {
  it('puts the first of each place to the leadership body, as a matter over exactly this list', async () => {
    await setHolder(office, holder.personId);
    const { competitionId, entrants } = await rankedCompetition(office, [['80', 30], ['90', 40]], [['70', 20]]);
    const [second, first, other] = entrants;
    const { refusals, proposal } = await propose(office, competitionId, [other!.entryId, first!.entryId]);
    expect(refusals).toEqual([]);
    expect(proposal).toMatchObject({ state: 'PROPOSED', lines: [{ entry: { id: first!.entryId, state: 'PROPOSED' } }, { entry: { id: other!.entryId } }] });
    await office.house.settle();
    const { matter } = await office.house.data<{ matter: object }>('governance', person(idOf(6), 'meeting-secretary'), 'query ($id: ID!) { matter(id: $id) { state title subjectSha256 content parties { person { id } } tasks { title effect } } }', { id: proposal!.matter.id });
    expect(matter).toMatchObject({
      subjectSha256: proposal!.contentSha256,
      content: expect.stringMatching(/^1\. 林示例任副部长\d+（竞聘第1名）\n2\. 林示例任部长\d+（竞聘第1名，原任职者的任职同时终止）\n试用期6个月$/) as string,
      parties: [{ person: { id: first!.personId } }, { person: { id: other!.personId } }],
      tasks: [{ title: '公示并任职', effect: 'APPOINTED' }],
    });
    // Proposing anew takes the earlier list and its matter back.
    const { proposal: anew } = await propose(office, competitionId, [first!.entryId]);
    await office.house.settle();
    const { matter: earlier } = await office.house.data<{ matter: object }>('governance', person(idOf(6), 'meeting-secretary'), 'query ($id: ID!) { matter(id: $id) { state } }', { id: proposal!.matter.id });
    expect(earlier).toEqual({ state: 'WITHDRAWN' });
    expect(anew!.contentSha256).not.toBe(proposal!.contentSha256);
    expect(await office.house.sql('personnel', 'SELECT state FROM competition_entry WHERE id IN (?) ORDER BY id', [[other!.entryId, second!.entryId]])).toEqual([{ state: 'ranked' }, { state: 'ranked' }]);
  });

  it('follows the standing, or says why not [WZ-7], and keeps to the places [WZ-10]', async () => {
    const { competitionId, entrants } = await rankedCompetition(office, [['90', 40], ['80', 30]]);
    const [first, second] = entrants;
    expect((await propose(office, competitionId, [second!.entryId])).refusals).toMatchObject([{ clause: { id: 'WZ-7' }, code: 'personnel.proposed-out-of-order' }]);
    expect((await propose(office, competitionId, [first!.entryId, second!.entryId, idOf(99)])).refusals.map(({ code }) => code)).toEqual(['personnel.proposed-not-ranked', 'personnel.proposed-beyond-places']);
    expect(await propose(office, competitionId, [second!.entryId], { exceptionReason: '第一名本人放弃' })).toMatchObject({ refusals: [], proposal: { exceptionReason: '第一名本人放弃' } });
  });

  it('refuses kin in the line of supervision, above and below [CP-6]', async () => {
    const { competitionId, entrants, incumbentId } = await rankedCompetition(office, [['90', 40]], [['80', 30]]);
    const [below, above] = entrants;
    const relate = (personId: string, otherPersonId: string) => office.house.data('governance', officer, operation('DeclareRelation'), { input: { personId, kind: 'KINSHIP', otherPersonId, from: '2026-01-01' } });
    await relate(incumbentId, below!.personId);
    const chief = await made(office.house, 'registerPerson', { name: '主席示例' });
    const postId = await made(office.house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '主席', kind: 'LEADERSHIP', headcount: 1 });
    await made(office.house, 'registerIncumbent', { postId, personId: chief, from: '2020-01-01', document: '示例' });
    await relate(above!.personId, chief);
    await office.house.settle();
    expect((await propose(office, competitionId, [below!.entryId, above!.entryId])).refusals).toMatchObject([
      { clause: { id: 'CP-6' }, code: 'personnel.kin-in-line', path: ['entryIds', '0'], message: expect.stringContaining('部长') as string },
      { clause: { id: 'CP-6' }, code: 'personnel.kin-in-line', path: ['entryIds', '1'], message: expect.stringContaining('主席') as string },
    ]);
  });

  it('takes a list back whose matter is rejected, not one that is deferred', async () => {
    const { competitionId, entrants } = await rankedCompetition(office, [['90', 40]]);
    const { proposal } = await propose(office, competitionId, [entrants[0]!.entryId]);
    const states = () => office.house.sql('personnel', 'SELECT competition.state AS competition, proposal.state AS proposal, entry.state AS entry FROM appointment_proposal proposal JOIN competition ON competition.id = proposal.competition_id JOIN competition_entry entry ON entry.competition_id = competition.id WHERE proposal.id = ?', [proposal!.id]);
    await decide(office, proposal!, { outcome: 'deferred' });
    await bringDecision(office, { subjectType: 'PowerCharge', subjectId: proposal!.id, subjectSha256: proposal!.contentSha256, outcome: 'rejected' });
    expect(await states()).toEqual([{ competition: 'proposed', proposal: 'proposed', entry: 'proposed' }]);
    await decide(office, proposal!, { outcome: 'rejected' });
    expect(await states()).toEqual([{ competition: 'ranked', proposal: 'withdrawn', entry: 'ranked' }]);
    await decide(office, proposal!, { outcome: 'rejected' });
    expect((await propose(office, competitionId, [entrants[0]!.entryId])).refusals).toEqual([]);
  });

  it('lets one of two who come at once', async () => {
    const { competitionId, entrants } = await rankedCompetition(office, [['90', 40]]);
    const input = { ...(await competitionSeen(office, competitionId)), entryIds: [entrants[0]!.entryId] };
    const answers = await Promise.all([1, 2].map(() => office.house.send('personnel', officer, operation('ProposeAppointments'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('ProposeAppointments'), { input: { competitionId: idOf(9), expectedVersion: 1, entryIds: [] } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
