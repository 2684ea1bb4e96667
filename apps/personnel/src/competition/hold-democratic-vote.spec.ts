import { idOf, operation, person } from '@unionhall/testing';
import { acts, count, panelledCompetition } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('holdDemocraticVote', () => {
  it('enters the count once; nobody writes it by hand afterwards', async () => {
    const panelled = await panelledCompetition(office, 2, 0);
    const { refusals, democraticVote } = await acts(office, officer, 'HoldDemocraticVote', count(panelled, [30, 12]));
    expect(refusals).toEqual([]);
    expect(democraticVote).toMatchObject({ electors: 40, ballots: 40, counts: [{ inFavour: 30, against: 10, abstained: 0, person: { name: '林示例' } }, { inFavour: 12 }], enteredBy: { name: '石示例' } });
    expect((await acts(office, officer, 'HoldDemocraticVote', count(panelled, [40, 0]))).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.vote-held' }]);
    for (const table of ['democratic_vote', 'democratic_vote_count']) await expect(office.house.sql('personnel', `DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
    await expect(office.house.sql('personnel', 'INSERT INTO democratic_vote SELECT UUID(), competition_id, held_on, electors, ballots, document_sha256, entered_by_id, version FROM democratic_vote')).rejects.toThrow('once_a_competition');
  });

  it('refuses a count that leaves somebody out or does not add up', async () => {
    const panelled = await panelledCompetition(office, 2, 0);
    const [first] = count(panelled, [30, 12]).counts;
    expect((await acts(office, officer, 'HoldDemocraticVote', count(panelled, [30, 12], { counts: [{ ...first, abstained: 1 }], ballots: 41 }))).refusals.map(({ clause, code }) => `${clause.id} ${code}`)).toEqual([
      'HOUSE-4 personnel.more-ballots-than-electors',
      'WZ-7 personnel.vote-not-each-counted',
    ]);
    expect((await acts(office, officer, 'HoldDemocraticVote', count(panelled, [30, 12], { ballots: 39 }))).refusals).toMatchObject([{ code: 'personnel.vote-does-not-add-up' }, { code: 'personnel.vote-does-not-add-up' }]);
  });

  it('lets one of two counts that come at once', async () => {
    const panelled = await panelledCompetition(office, 1, 0);
    const answers = await Promise.all([[30], [10]].map((inFavour) => acts(office, officer, 'HoldDemocraticVote', count(panelled, inFavour))));
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['personnel.vote-held']);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('HoldDemocraticVote'), { input: { competitionId: idOf(9), heldOn: '2026-03-23', electors: 1, ballots: 1, counts: [], documentSha256: 'ab'.repeat(32), idempotencyKey: 'k' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
