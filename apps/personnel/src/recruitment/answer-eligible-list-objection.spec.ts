import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { answerObjection, candidateSeen, lineOf, listedBatch, objectTo } from '../test/recruitment';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
const head = person(idOf(85), 'department-head');
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

const states = async (batchId: string) => (await house.sql<{ state: string }>('personnel', 'SELECT state FROM recruitment_candidate WHERE batch_id = ? ORDER BY id', [batchId])).map(({ state }) => state);
const hire = async (candidateId: string) => does(house, 'hireCandidate', { ...(await candidateSeen(office, candidateId)), from: '2026-04-10', document: '录用通知' });

/** A list of one with two in reserve, and an objection to the person of that place. */
async function objected(place: number) {
  const listed = await listedBatch(office, { 甲: '90', 乙: '80', 丙: '70' }, ['80', '80', '80']);
  const { candidateId } = listed.candidates[place - 1]!;
  const { objection } = await objectTo(office, await lineOf(office, candidateId), person(idOf(81), 'worker'));
  return { ...listed, candidateId, objectionId: objection!.id };
}

describe('answerEligibleListObjection', () => {
  it('holds the person until it is answered, and lets him be hired once it is rejected [CP-4]', async () => {
    const { candidateId, objectionId, panel } = await objected(1);
    house.now = new Date('2026-04-03T02:00:00Z');
    expect((await hire(candidateId)).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.held-by-objection', message: '该人员有1件异议尚未答复，暂缓录用。' }]);
    expect((await answerObjection(office, objectionId, false, { ...officer, roles: ['department-head'] })).refusals).toMatchObject([{ clause: { id: 'CP-5' }, code: 'personnel.publisher-answers-objection' }]);
    expect((await answerObjection(office, objectionId, false, person(panel[0]!, 'department-head'))).refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'personnel.party-answers-objection' }]);
    expect(await answerObjection(office, objectionId, false, head)).toMatchObject({ refusals: [], objection: { state: 'REJECTED', answer: '经核实' } });
    expect((await answerObjection(office, objectionId, true, head)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.list-objection-answered' }]);
    expect((await hire(candidateId)).refusals).toEqual([]);
  });

  it('strikes the person off once it is upheld, the first in reserve moves up; of two answers at once one counts', async () => {
    const { batchId, candidateId, objectionId } = await objected(1);
    const input = { objectionId, expectedVersion: 1, upheld: true, answer: '经核实' };
    const both = await Promise.all([1, 2].map(() => house.send('personnel', head, operation('AnswerEligibleListObjection'), { input })));
    expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await states(batchId)).toEqual(['struck', 'eligible', 'reserve']);
    house.now = new Date('2026-04-03T02:00:00Z');
    expect((await hire(candidateId)).refusals).toMatchObject([{ code: 'personnel.candidate-state' }]);
  });

  it('moves nobody up for who was in reserve, nor for who declined meanwhile', async () => {
    const reserve = await objected(2);
    await answerObjection(office, reserve.objectionId, true, head);
    expect(await states(reserve.batchId)).toEqual(['eligible', 'struck', 'reserve']);
    const declined = await objected(1);
    await does(house, 'recordDeclinedOffer', { ...(await candidateSeen(office, declined.candidateId)), document: '本人放弃声明' });
    expect((await answerObjection(office, declined.objectionId, true, head)).refusals).toEqual([]);
    expect(await states(declined.batchId)).toEqual(['declined', 'eligible', 'reserve']);
  });

  it.each([
    ['an officer', officer, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('AnswerEligibleListObjection'), { input: { objectionId: idOf(3), expectedVersion: 1, upheld: false, answer: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
