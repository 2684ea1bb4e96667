import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { marksFile, numberedBatch, numberOf } from '../test/recruitment';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('commitTestMarks', () => {
  it('enters and locks the marks, joins them to names, and takes who has none for absent', async () => {
    const { batchId, candidates } = await numberedBatch(office, ['甲', '乙']);
    const importId = await made(house, 'previewTestMarks', { batchId, contentBase64: marksFile(`${await numberOf(office, candidates[0]!.candidateId)},88.5`) });
    const both = await Promise.all([1, 2].map(() => house.send('personnel', officer, operation('CommitTestMarks'), { input: { importId, expectedVersion: 1 } })));
    expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await house.sql('personnel', 'SELECT state, written_mark FROM recruitment_candidate WHERE batch_id = ? ORDER BY id', [batchId])).toEqual([{ state: 'tested', written_mark: 8850 }, { state: 'absent', written_mark: null }]);
    expect((await does(house, 'commitTestMarks', { importId, expectedVersion: 2 })).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.recruitment-state' }, { clause: { id: 'HOUSE-3' }, code: 'personnel.marks-committed' }]);
    expect((await does(house, 'previewTestMarks', { batchId, contentBase64: marksFile('1,2') })).refusals).toMatchObject([{ code: 'personnel.recruitment-state' }]);
  });

  it('enters nothing of a file with a row nobody could enter [HOUSE-4]', async () => {
    const { batchId, candidates } = await numberedBatch(office, ['甲']);
    const importId = await made(house, 'previewTestMarks', { batchId, contentBase64: marksFile(`${await numberOf(office, candidates[0]!.candidateId)},88.5`, '000000,60') });
    expect((await does(house, 'commitTestMarks', { importId, expectedVersion: 1 })).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'personnel.marks-rows-refused', message: '有1行不能登记：3。' }]);
    expect(await house.sql('personnel', 'SELECT state FROM recruitment_candidate WHERE batch_id = ?', [batchId])).toEqual([{ state: 'numbered' }]);
  });

  it('keeps who is below the pass mark of the notice from the interview [WZ-3]', async () => {
    const { batchId, candidates } = await numberedBatch(office, ['甲', '乙'], { writtenPassMark: 60 });
    const [on, below] = await Promise.all(candidates.map(({ candidateId }) => numberOf(office, candidateId)));
    const importId = await made(house, 'previewTestMarks', { batchId, contentBase64: marksFile(`${on},60`, `${below},59.99`) });
    await made(house, 'commitTestMarks', { importId, expectedVersion: 1 });
    expect(await house.sql('personnel', 'SELECT state, written_mark FROM recruitment_candidate WHERE batch_id = ? ORDER BY id', [batchId])).toEqual([{ state: 'tested', written_mark: 6000 }, { state: 'below-line', written_mark: 5999 }]);
    const { recruitmentBatch } = await house.data<{ recruitmentBatch: object }>('personnel', officer, operation('RecruitmentBatch'), { id: batchId });
    expect(recruitmentBatch).toMatchObject({ state: 'MARKED', writtenPassMark: 6_000 });
  });

  it('is guarded by the table too', async () => {
    await expect(house.sql('personnel', 'UPDATE recruitment_candidate SET written_mark = 10001')).rejects.toThrow(/written_mark_in_range/);
    await expect(house.sql('personnel', 'UPDATE test_mark_import SET committed_by_id = NULL WHERE committed_on IS NOT NULL')).rejects.toThrow(/marks_committed_by_somebody/);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('CommitTestMarks'), { input: { importId: idOf(3), expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
