import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { panelledBatch, score } from '../test/recruitment';
import { made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('scoreInterview', () => {
  it('keeps a score sealed: no table, log or answer shows it, and the member sees that he handed it in', async () => {
    const { candidates, panel } = await panelledBatch(office, { 甲: '80', 乙: null }, 1);
    const { interviewScore, refusals } = await score(office, panel[0]!, candidates[0]!.candidateId, '87.65');
    expect(refusals).toEqual([]);
    for (const table of ['interview_score', 'trail_entry', 'outbox', 'idempotency_key']) {
      const rows = JSON.stringify(await house.sql('personnel', `SELECT * FROM ${table}`));
      expect(rows).not.toMatch(/87\.65|\b8765\b/);
    }
    const { me } = await house.data<{ me: object }>('personnel', person(panel[0]!, 'expert'), operation('MyTests'));
    expect(me).toMatchObject({ interviewScores: [{ id: interviewScore!.id, sealSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }] });
    expect((await score(office, panel[0]!, candidates[0]!.candidateId, '90')).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.scored-already' }]);
    expect((await score(office, panel[0]!, candidates[1]!.candidateId, '100.01')).refusals).toMatchObject([{ clause: { id: 'WZ-3' }, code: 'personnel.candidate-state' }, { clause: { id: 'HOUSE-4' }, code: 'personnel.score-malformed' }]);
    const stranger = await made(house, 'registerPerson', { name: '外人' });
    expect((await score(office, stranger, candidates[0]!.candidateId, '90')).refusals).toMatchObject([{ clause: { id: 'WZ-3' }, code: 'personnel.not-on-the-panel' }]);
    await expect(house.sql('personnel', 'DELETE FROM interview_score')).rejects.toThrow(/append-only/);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('ScoreInterview'), { input: { candidateId: idOf(3), score: '90', idempotencyKey: 'k' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
