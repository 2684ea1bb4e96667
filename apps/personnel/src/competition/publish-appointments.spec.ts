import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { acts, AFTER_PUBLICITY, decide, head, propose, proposalSeen, publishedList, rankedCompetition, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('publishAppointments', () => {
  it('publishes by the decision over exactly this list, by somebody who had no part in it, for everybody to read', async () => {
    const ranked = await rankedCompetition(office, [['90', 40]]);
    const { proposal } = await propose(office, ranked.competitionId, [ranked.entrants[0]!.entryId]);
    const publish = async (decisionId: string, caller = head) => acts(office, caller, 'PublishAppointments', { ...(await proposalSeen(office, proposal!.id)), decisionId });
    const other = await decide(office, proposal!, { subjectSha256: 'cd'.repeat(32) });
    expect((await publish(other)).refusals).toMatchObject([{ clause: { id: 'GY-2b' }, code: 'house.matter-not-as-decided' }]);
    expect((await publish(idOf(99))).refusals).toMatchObject([{ clause: { id: 'GY-2b' }, code: 'house.decision-not-told' }]);
    const decisionId = await decide(office, proposal!);
    expect((await publish(decisionId, officer)).refusals).toMatchObject([{ clause: { id: 'CP-5' }, code: 'house.proposer-executes' }]);
    expect(await publish(decisionId)).toMatchObject({ refusals: [], proposal: { state: 'PUBLICISED', publicityFirst: '2026-03-24', publicityLast: '2026-03-30' } });
    expect((await publish(decisionId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.appointment-proposal-state' }]);
    const lists = async () => (await office.house.data<{ appointmentLists: { edges: { node: object }[] } }>('personnel', publicCaller, operation('AppointmentLists'))).appointmentLists.edges.map(({ node }) => node);
    expect(await lists()).toMatchObject([{ id: proposal!.id, state: 'PUBLICISED', openObjections: 0, lines: [{ name: '林示例', post: expect.stringContaining('副部长') as string }] }]);
    // Once it is over, everybody reads the surname alone.
    office.house.now = AFTER_PUBLICITY;
    await surely(office, head, 'AppointPerson', { entryId: ranked.entrants[0]!.entryId, expectedVersion: 5, from: '2026-04-01', document: '示例' });
    expect(await lists()).toMatchObject([{ state: 'APPOINTED', lines: [{ name: '林某' }] }]);
  });

  it('shows nobody a list that is not published', async () => {
    const ranked = await rankedCompetition(office, [['90', 40]]);
    const { proposal } = await propose(office, ranked.competitionId, [ranked.entrants[0]!.entryId]);
    const { appointmentLists } = await office.house.data<{ appointmentLists: { edges: { node: { id: string } }[] } }>('personnel', publicCaller, operation('AppointmentLists'));
    expect(appointmentLists.edges.map(({ node }) => node.id)).not.toContain(proposal!.id);
    expect((await office.house.send('personnel', ranked.entrants[0]!.caller, operation('AppointmentProposal'), { id: proposal!.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('costs as many statements for a page of lists as for one', async () => {
    const read = (first: number) => office.house.statements(() => office.house.data('personnel', publicCaller, operation('AppointmentLists'), { first }));
    await publishedList(office, await rankedCompetition(office, [['90', 40]], [['80', 30]]), [0, 1]);
    await read(1);
    expect(await read(20)).toHaveLength((await read(1)).length);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('PublishAppointments'), { input: { proposalId: idOf(9), expectedVersion: 1, decisionId: idOf(9) } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
