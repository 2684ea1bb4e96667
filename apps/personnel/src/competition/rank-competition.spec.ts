import { idOf, operation, person } from '@unionhall/testing';
import { acts, competitionSeen, count, panelledCompetition, rankedCompetition, scoreEntry, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('rankCompetition', () => {
  it('waits for the vote and every score, then ranks each place by the weights of the notice', async () => {
    const panelled = await panelledCompetition(office, 2, 1);
    const rank = async () => acts(office, officer, 'RankCompetition', await competitionSeen(office, panelled.competitionId));
    expect((await rank()).refusals.map(({ code }) => code)).toEqual(['personnel.vote-not-held', 'personnel.interview-scores-missing']);
    const scores = [['80', '90'], ['90', '91'], ['70', '70']];
    for (const [index, { entryId }] of panelled.entrants.entries()) for (const [member, panelist] of panelled.panel.entries()) await scoreEntry(office, panelist, entryId, scores[index]![member]!);
    await surely(office, officer, 'HoldDemocraticVote', count(panelled, [40, 20, 30]));
    const [first, second, alone] = panelled.entrants;
    expect(await rank()).toMatchObject({
      refusals: [],
      competition: {
        state: 'RANKED',
        places: [
          { standing: [{ rank: 1, entryId: first!.entryId, speech: 8_500, vote: 10_000, composite: 9_100 }, { rank: 2, entryId: second!.entryId, speech: 9_050, vote: 5_000, composite: 7_430 }] },
          { standing: [{ rank: 1, entryId: alone!.entryId, composite: 7_200 }] },
        ],
      },
    });
    // Whoever competes adds his own up again, and reads the panel’s scores of nobody else.
    const { me } = await office.house.data<{ me: object }>('personnel', second!.caller, operation('MyCompetitionEntries'));
    expect(me).toMatchObject({ competitionEntries: [{ state: 'RANKED', standing: { rank: 2, panelScores: [9_000, 9_100], vote: 5_000 } }] });
    const { errors } = await office.house.send('personnel', second!.caller, 'query ($id: ID!) { competition(id: $id) { places { standing { panelScores } } } }', { id: panelled.competitionId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }]);
    await expect(office.house.sql('personnel', 'UPDATE competition_standing SET rank_in_place = 1')).rejects.toThrow(/append-only/);
    expect((await rank()).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-state' }]);
  });

  it('counts who withdrew for nothing', async () => {
    const panelled = await panelledCompetition(office, 2, 0);
    for (const { entryId } of panelled.entrants) for (const panelist of panelled.panel) await scoreEntry(office, panelist, entryId, '80');
    await surely(office, officer, 'HoldDemocraticVote', count(panelled, [40, 20]));
    const [best, other] = panelled.entrants;
    await surely(office, best!.caller, 'WithdrawFromCompetition', { entryId: best!.entryId, expectedVersion: 3 });
    expect(await acts(office, officer, 'RankCompetition', await competitionSeen(office, panelled.competitionId))).toMatchObject({ refusals: [], competition: { places: [{ standing: [{ rank: 1, entryId: other!.entryId }] }, { standing: [] }] } });
  });

  it('opens no score that was tampered with [HOUSE-4]', async () => {
    const panelled = await panelledCompetition(office, 1, 0, 1);
    await scoreEntry(office, panelled.panel[0]!, panelled.entrants[0]!.entryId, '80');
    await surely(office, officer, 'HoldDemocraticVote', count(panelled, [40]));
    await office.house.sql('personnel', 'DROP TRIGGER competition_score_no_update');
    await office.house.sql('personnel', `UPDATE competition_score SET seal_sha256 = REPEAT('0', 64) WHERE candidate_id = ?`, [panelled.entrants[0]!.entryId]);
    expect((await acts(office, officer, 'RankCompetition', await competitionSeen(office, panelled.competitionId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'personnel.interview-seal-broken' }]);
  });

  it('tells whoever saw an older version', async () => {
    const { competitionId } = await rankedCompetition(office, [['80', 30]]);
    const { errors } = await office.house.send('personnel', officer, operation('RankCompetition'), { input: { competitionId, expectedVersion: 2 } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('RankCompetition'), { input: { competitionId: idOf(9), expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
