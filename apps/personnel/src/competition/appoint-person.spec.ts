import { idOf, operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, appoint, entrySeen, head, holder, publishedList, rankedCompetition, setHolder } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { does, made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('appointPerson', () => {
  it('appoints to a vacant and a held place, ends the incumbent’s, and tells governance with the last of the list [WZ-10]', async () => {
    await setHolder(office, holder.personId);
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40]], [['80', 30]]), [0, 1]);
    const [forVacant, forHeld] = published.entrants;
    expect((await appoint(office, forHeld!.entryId)).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.publicity-runs' }]);
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, forHeld!.entryId, {}, officer)).refusals).toMatchObject([{ clause: { id: 'CP-5' }, code: 'house.proposer-executes' }]);
    expect(await appoint(office, forHeld!.entryId)).toMatchObject({ refusals: [], appointment: { wonBy: 'COMPETITION', from: '2026-04-01', until: null, trialUntil: '2026-09-30', trialOutcome: null, person: { id: forHeld!.personId } } });
    expect(await office.house.sql('personnel', 'SELECT CAST(until_day AS CHAR) AS untilDay, end_document AS endDocument FROM appointment WHERE id = ?', [published.incumbentAppointmentId])).toEqual([{ untilDay: '2026-03-31', endDocument: '示例任职通知' }]);
    const told = () => office.house.sql<{ payload: object }>('personnel', "SELECT payload FROM outbox WHERE name = 'DecisionCarriedOut' AND subject_id = ?", [published.decisionId]);
    expect(await told()).toEqual([]);
    expect((await appoint(office, forVacant!.entryId)).refusals).toEqual([]);
    expect((await told()).map(({ payload }) => payload)).toMatchObject([{ decisionId: published.decisionId, effect: 'appointed', complete: true, paid: null }]);
    expect(await office.house.sql('personnel', 'SELECT competition.state AS competition, proposal.state AS proposal FROM appointment_proposal proposal JOIN competition ON competition.id = proposal.competition_id WHERE proposal.id = ?', [published.proposal.id])).toEqual([{ competition: 'concluded', proposal: 'appointed' }]);
    const { me } = await office.house.data<{ me: object }>('personnel', forHeld!.caller, operation('MyCompetitionEntries'));
    expect(me).toMatchObject({ competitionEntries: [{ state: 'APPOINTED' }] });
    expect((await appoint(office, forHeld!.entryId)).refusals.map(({ code }) => code)).toContain('personnel.competition-entry-state');
  });

  it('ends no later what the incumbent had ended before', async () => {
    const published = await rankedCompetition(office, [], [['80', 30]]);
    const list = await publishedList(office, published, [0]);
    office.house.now = AFTER_PUBLICITY;
    await does(office.house, 'endAppointment', { appointmentId: published.incumbentAppointmentId, expectedVersion: 1, until: '2026-03-25', document: '示例' });
    expect((await appoint(office, list.entrants[0]!.entryId)).refusals).toEqual([]);
    expect(await office.house.sql('personnel', 'SELECT CAST(until_day AS CHAR) AS untilDay FROM appointment WHERE id = ?', [published.incumbentAppointmentId])).toEqual([{ untilDay: '2026-03-25' }]);
  });

  it('refuses a post that was filled meanwhile [WZ-6], who left the staff [WZ-10], and kin who came into the line [CP-6]', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40]]), [0]);
    const { entryId, personId } = published.entrants[0]!;
    office.house.now = AFTER_PUBLICITY;
    const other = await made(office.house, 'registerPerson', { name: '他示例' });
    await made(office.house, 'registerIncumbent', { postId: published.vacantPostId, personId: other, from: '2026-03-30', document: '示例' });
    await office.house.data('governance', officer, operation('DeclareRelation'), { input: { personId, kind: 'KINSHIP', otherPersonId: published.incumbentId, from: '2026-01-01' } });
    await office.house.settle();
    const [membership] = await office.house.sql<{ id: string }>('personnel', 'SELECT id FROM staff_membership WHERE person_id = ?', [personId]);
    await does(office.house, 'endStaffMembership', { staffMembershipId: membership!.id, expectedVersion: 1, until: '2026-03-31', document: '示例' });
    expect((await appoint(office, entryId, { document: ' ' })).refusals.map(({ clause, code }) => `${clause.id} ${code}`)).toEqual(['HOUSE-4 house.empty', 'WZ-10 personnel.entrant-not-on-staff', 'WZ-6 personnel.post-full', 'CP-6 personnel.kin-in-line']);
  });

  it('appoints once: to one of two who come at once, and the other is told', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40]]), [0]);
    office.house.now = AFTER_PUBLICITY;
    const input = { ...(await entrySeen(office, published.entrants[0]!.entryId)), from: '2026-04-01', document: '示例' };
    const answers = await Promise.all([1, 2].map(() => office.house.send('personnel', head, operation('AppointPerson'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    await expect(office.house.sql('personnel', "UPDATE appointment SET trial_until = NULL WHERE won_by = 'competition' AND entry_id IS NOT NULL")).rejects.toThrow('trial_of_who_won');
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('AppointPerson'), { input: { entryId: idOf(9), expectedVersion: 1, from: '2026-04-01', document: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
