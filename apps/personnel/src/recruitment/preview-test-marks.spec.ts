import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { marksFile, numberedBatch, numberOf } from '../test/recruitment';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let batchId: string;
let numbers: string[];
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  const numbered = await numberedBatch(office, ['甲', '乙']);
  ({ batchId } = numbered);
  numbers = await Promise.all(numbered.candidates.map(({ candidateId }) => numberOf(office, candidateId)));
});
afterAll(() => house.stop());

const preview = (contentBase64: string) => does(house, 'previewTestMarks', { batchId, contentBase64 });

describe('previewTestMarks', () => {
  it('looks at each row, by number alone, and enters nothing', async () => {
    const { testMarkImport } = await preview(marksFile(`${numbers[0]},88.5`, `${numbers[1]},101`, '000000,60', `${numbers[0]},90`));
    expect(testMarkImport).toMatchObject({ rows: [{ line: 2, number: numbers[0], mark: '88.5', problem: null }, { problem: 'MARK_MALFORMED' }, { problem: 'UNKNOWN_NUMBER' }, { problem: 'NUMBER_TWICE' }] });
    expect(await house.sql('personnel', 'SELECT 1 FROM recruitment_candidate WHERE written_mark IS NOT NULL')).toEqual([]);
  });

  it('refuses what is no table, another head and no rows [HOUSE-4]', async () => {
    expect((await preview(Buffer.from('考号,"成绩').toString('base64'))).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'house.list-unreadable' }]);
    expect((await preview(Buffer.from('姓名,成绩\n甲,90').toString('base64'))).refusals).toMatchObject([{ code: 'house.list-head', message: '文件首行应为表头：考号、成绩。' }]);
    expect((await preview(marksFile())).refusals).toMatchObject([{ code: 'house.empty' }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('PreviewTestMarks'), { input: { batchId, contentBase64: marksFile() } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
