import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';
import { VISIT_FORM_HEAD } from './visit-form-row.rule';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const input = (...lines: readonly string[]) => ({ contentBase64: Buffer.from(`${lines.join('\n')}\n`).toString('base64') });

it('previewVisitForms refuses what is no such table, says of each row what it comes to, and is for both sides', async () => {
  expect(codesOf(await act(registers.house, sides.taxOfficer, 'PreviewVisitForms', input('单位', 'x')))).toEqual(['HOUSE-4 house.list-head']);
  const answer = await act<Answered & { visitFormImport: { rows: { refusals: { code: string }[] }[] } }>(registers.house, sides.taxOfficer, 'PreviewVisitForms', input(VISIT_FORM_HEAD.join(','), 'x,2026-03-10,否,,,1,,a,b'));
  expect(answer.visitFormImport.rows.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([['finance-collection.visit-cell-malformed', 'finance-collection.visit-not-assigned']]);
  expect(await errorsOf(registers.house, sides.worker, 'PreviewVisitForms', input('x'))).toEqual(['FORBIDDEN']);
});
