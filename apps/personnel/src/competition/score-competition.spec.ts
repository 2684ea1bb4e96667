import { idOf, operation, person } from '@unionhall/testing';
import { acts, entrySeen, panelledCompetition, scoreEntry, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('scoreCompetition', () => {
  it('keeps a score sealed: no table, log or answer shows it, and the member sees that he handed it in', async () => {
    const { entrants, panel } = await panelledCompetition(office, 1, 0);
    const { entryId } = entrants[0]!;
    const { competitionScore, refusals } = await scoreEntry(office, panel[0]!, entryId, '87.65');
    expect(refusals).toEqual([]);
    for (const table of ['competition_score', 'trail_entry', 'outbox', 'idempotency_key']) {
      expect(JSON.stringify(await office.house.sql('personnel', `SELECT * FROM ${table}`))).not.toMatch(/87\.65|\b8765\b/);
    }
    const { me } = await office.house.data<{ me: object }>('personnel', person(panel[0]!, 'expert'), operation('MyCompetitionEntries'));
    expect(me).toMatchObject({ competitionScores: [{ id: (competitionScore as { id: string }).id, sealSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }] });
    expect((await scoreEntry(office, panel[0]!, entryId, '90')).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.scored-already' }]);
    const stranger = await made(office.house, 'registerPerson', { name: '外人' });
    expect((await scoreEntry(office, stranger, entryId, '100.01')).refusals).toMatchObject([{ clause: { id: 'WZ-3' }, code: 'personnel.not-on-the-panel' }, { clause: { id: 'HOUSE-4' }, code: 'personnel.score-malformed' }]);
    await expect(office.house.sql('personnel', 'DELETE FROM competition_score')).rejects.toThrow(/append-only/);
  });

  it('shows a member of the panel whom he is to score, not yet scored first, and no score of anybody [CP-8]', async () => {
    const { entrants, panel } = await panelledCompetition(office, 2, 1);
    const [gone, scored, due] = entrants;
    await surely(office, gone!.caller, 'WithdrawFromCompetition', await entrySeen(office, gone!.entryId));
    await scoreEntry(office, panel[0]!, scored!.entryId, '80');
    const speeches = async (personId: string, role: 'expert' | 'worker' = 'expert') => (await office.house.data<{ me: { speechesToScore: object[] } }>('personnel', person(personId, role), operation('MySpeechesToScore'))).me.speechesToScore;
    expect(await speeches(panel[0]!)).toMatchObject([
      { entryId: due!.entryId, isScored: false, name: '林示例', competitionName: expect.stringContaining('竞聘') as string, post: expect.stringMatching(/^部长/) as string, permissions: [{ act: 'scoreCompetition', needs: ['score'] }] },
      { entryId: scored!.entryId, isScored: true, permissions: [{ allowed: false }] },
    ]);
    expect(await speeches(panel[1]!)).toMatchObject([{ isScored: false }, { isScored: false }]);
    expect(await speeches(scored!.personId, 'worker')).toEqual([]);
    const page = () => office.house.statements(() => speeches(panel[0]!));
    const before = (await page()).length;
    await surely(office, due!.caller, 'WithdrawFromCompetition', await entrySeen(office, due!.entryId));
    expect(await page()).toHaveLength(before);
  });

  it('answers a second click as the first', async () => {
    const { entrants, panel } = await panelledCompetition(office, 1, 0);
    const input = { entryId: entrants[0]!.entryId, score: '90', idempotencyKey: 'the-same' };
    const answers = await Promise.all([1, 2].map(() => acts(office, person(panel[0]!, 'expert'), 'ScoreCompetition', input)));
    expect(answers[1]!['competitionScore']).toEqual(answers[0]!['competitionScore']);
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('ScoreCompetition'), { input: { entryId: idOf(9), score: '90', idempotencyKey: 'k' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
