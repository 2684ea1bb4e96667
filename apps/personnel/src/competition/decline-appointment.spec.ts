import { idOf, operation, person } from '@unionhall/testing';
import { acts, AFTER_PUBLICITY, appoint, competitionSeen, decide, type Entrant, entrySeen, head, holder, object, propose, proposalSeen, PUBLICITY_FIRST, publishedList, rankedCompetition, setHolder, surely, type ToldProposal } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
  await setHolder(office, holder.personId);
});
afterAll(() => office.house.stop());

describe('declineAppointment', () => {
  const decline = async ({ entryId, caller }: Entrant, by = caller) => acts(office, by, 'DeclineAppointment', { ...(await entrySeen(office, entryId)), reason: '个人原因' });
  const states = async (competitionId: string) =>
    (await office.house.sql<{ competition: string; lists: string; entries: string }>(
      'personnel',
      `SELECT state AS competition, (SELECT GROUP_CONCAT(state ORDER BY id) FROM appointment_proposal WHERE competition_id = competition.id) AS lists,
         (SELECT GROUP_CONCAT(state ORDER BY id) FROM competition_entry WHERE competition_id = competition.id) AS entries FROM competition WHERE id = ?`,
      [competitionId],
    ))[0];
  const carriedOut = (decisionId: string) => office.house.sql<{ payload: object }>('personnel', "SELECT payload FROM outbox WHERE name = 'DecisionCarriedOut' AND subject_id = ?", [decisionId]);

  it('takes a list back that nobody has decided on, with its matter; the next in rank needs no exception then', async () => {
    const { competitionId, entrants } = await rankedCompetition(office, [['90', 40], ['80', 30]], [['70', 20]]);
    const [first, second, other] = entrants;
    expect((await decline(first!)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-entry-state' }]);
    const { proposal } = await propose(office, competitionId, [first!.entryId, other!.entryId]);
    await office.house.settle();
    expect((await decline(first!, officer)).refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.entry-of-another' }]);
    expect(await decline(first!)).toMatchObject({ refusals: [], competitionEntry: { state: 'DECLINED', declineReason: '个人原因' } });
    expect(await states(competitionId)).toEqual({ competition: 'ranked', lists: 'withdrawn', entries: 'declined,ranked,ranked' });
    await office.house.settle();
    expect(await office.house.sql('governance', 'SELECT state FROM matter WHERE id = ?', [proposal!.matter.id])).toEqual([{ state: 'withdrawn' }]);
    expect((await propose(office, competitionId, [first!.entryId])).refusals).toMatchObject([{ code: 'personnel.proposed-not-ranked' }]);
    expect((await propose(office, competitionId, [second!.entryId, other!.entryId])).refusals).toEqual([]);
    await expect(office.house.sql('personnel', "UPDATE competition_entry SET decline_reason = NULL WHERE state = 'declined'")).rejects.toThrow('declined_with_reason');
  });

  it('lets the others of a published list into office, and then leaves the place to the next in rank, by another decision [GY-2b]', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40], ['80', 30]], [['70', 20]]), [0, 2]);
    const { competitionId, decisionId } = published;
    const [first, second, other] = published.entrants;
    expect((await decline(first!)).refusals).toEqual([]);
    expect(await states(competitionId)).toEqual({ competition: 'publicised', lists: 'publicised', entries: 'declined,ranked,proposed' });
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, first!.entryId)).refusals.map(({ code }) => code)).toContain('personnel.competition-entry-state');
    expect((await appoint(office, other!.entryId)).refusals).toEqual([]);
    expect(await states(competitionId)).toEqual({ competition: 'ranked', lists: 'appointed', entries: 'declined,ranked,appointed' });
    expect(await carriedOut(decisionId)).toHaveLength(1);
    // The place that is taken is taken; of the other one the next in rank is the first now.
    expect((await propose(office, competitionId, [second!.entryId, other!.entryId])).refusals).toMatchObject([{ code: 'personnel.proposed-not-ranked' }]);
    const { proposal } = await propose(office, competitionId, [second!.entryId]);
    await surely<ToldProposal>(office, head, 'PublishAppointments', { ...(await proposalSeen(office, proposal!.id)), decisionId: await decide(office, proposal!) });
    office.house.now = new Date('2026-04-10T02:00:00Z');
    expect((await appoint(office, second!.entryId, { from: '2026-04-10' })).refusals).toEqual([]);
    expect(await states(competitionId)).toEqual({ competition: 'concluded', lists: 'appointed,appointed', entries: 'declined,appointed,appointed' });
  });

  it('ends the list where everybody else of it is in office, and tells governance', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40]], [['70', 20]]), [0, 1]);
    const [first, other] = published.entrants;
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, other!.entryId)).refusals).toEqual([]);
    expect((await decline(first!)).refusals).toEqual([]);
    expect(await states(published.competitionId)).toEqual({ competition: 'concluded', lists: 'appointed', entries: 'declined,appointed' });
    expect((await carriedOut(published.decisionId)).map(({ payload }) => payload)).toMatchObject([{ effect: 'appointed', complete: true, on: '2026-03-31' }]);
  });

  it('stays declined where an objection to another takes the list back [CP-4]', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40]], [['70', 20]]), [0, 1]);
    const [first, other] = published.entrants;
    expect((await decline(first!)).refusals).toEqual([]);
    office.house.now = PUBLICITY_FIRST;
    const { objection } = await object(office, published, other!.entryId);
    const upheld = { objectionId: objection!.id, expectedVersion: objection!.version, upheld: true, answer: '经核实' };
    expect((await acts(office, holder, 'AnswerAppointmentObjection', upheld)).refusals).toEqual([]);
    expect(await states(published.competitionId)).toEqual({ competition: 'ranked', lists: 'withdrawn', entries: 'declined,ranked' });
  });

  it('leaves as many places as were declined, no more [WZ-10]', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40], ['85', 35], ['80', 30], ['75', 25]], [], { vacantPlaces: 2 }), [0, 1]);
    const [first, second, third, fourth] = published.entrants;
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, second!.entryId)).refusals).toEqual([]);
    expect((await decline(first!)).refusals).toEqual([]);
    expect((await propose(office, published.competitionId, [third!.entryId, fourth!.entryId])).refusals).toMatchObject([{ clause: { id: 'WZ-10' }, code: 'personnel.proposed-beyond-places' }]);
    expect((await propose(office, published.competitionId, [third!.entryId])).refusals).toEqual([]);
  });

  it('leaves a competition nobody is left in to be cancelled, once [WZ-7]', async () => {
    const { competitionId, entrants } = await publishedList(office, await rankedCompetition(office, [['90', 40]]), [0]);
    const input = { ...(await entrySeen(office, entrants[0]!.entryId)), reason: '个人原因' };
    const answers = await Promise.all([1, 2].map(() => office.house.send('personnel', entrants[0]!.caller, operation('DeclineAppointment'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await states(competitionId)).toEqual({ competition: 'ranked', lists: 'withdrawn', entries: 'declined' });
    expect(await acts(office, officer, 'CancelCompetition', { ...(await competitionSeen(office, competitionId)), reason: '无人任职' })).toMatchObject({ refusals: [], competition: { state: 'CANCELLED' } });
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('DeclineAppointment'), { input: { entryId: idOf(9), expectedVersion: 1, reason: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
