import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, sides } from '../test/register-house';
import { assign, recorded, startSurveyHouse, type SurveyHouse, type ToldVisit, visits } from '../test/survey-house';
import { VISIT_FORM_HEAD } from './visit-form-row.rule';

interface FormsAnswer extends Answered {
  readonly visitFormImport: { readonly id: string; readonly version: number; readonly rows: readonly { readonly verdict: string; readonly refusals: readonly { readonly code: string }[] }[] } | null;
}

let survey: SurveyHouse;
let assigned: ToldVisit[];
let codes: string[];
beforeAll(async () => {
  survey = await startSurveyHouse();
  assigned = await assign(survey, 0, 1);
  codes = (await survey.house.sql<{ code: string }>('finance-collection', 'SELECT credit_code AS code FROM employer WHERE id IN (?) ORDER BY FIELD(id, ?)', [survey.employers.map(({ id }) => id), survey.employers.map(({ id }) => id)])).map(({ code }) => code);
});
afterAll(() => survey.house.stop());

const form = (number: number, changes: Partial<Record<number, string>> = {}) => [codes[number]!, '2026-03-10', '否', '', '', '12', 'a'.repeat(64), '工会法', '税法'].map((cell, index) => changes[index] ?? cell).join(',');
const preview = (lines: readonly string[], caller = sides.unionWorker) =>
  act<FormsAnswer>(survey.house, caller, 'PreviewVisitForms', { contentBase64: Buffer.from(`${[VISIT_FORM_HEAD.join(','), ...lines].join('\r\n')}\r\n`).toString('base64') });
const commit = ({ id, version }: { id: string; version: number }, caller = sides.unionWorker) => act<FormsAnswer>(survey.house, caller, 'CommitVisitForms', { importId: id, expectedVersion: version });
const rowsOf = ({ visitFormImport }: FormsAnswer) => visitFormImport!.rows.map(({ verdict, refusals }) => [verdict, ...refusals.map(({ code }) => code.replace('finance-collection.', ''))].join(' '));

it('commitVisitForms records what the team found without a connection, all or nothing, once', async () => {
  expect(rowsOf(await preview([form(0), form(0), form(2), form(1, { 8: ' ' })]))).toEqual(['RECORDED', 'REFUSED list-row-repeated', 'REFUSED visit-not-assigned', 'REFUSED content-of-one-side']);
  expect(rowsOf(await preview([form(0)], sides.otherTaxOfficer))).toEqual(['REFUSED visit-of-another-team']);
  const ticket = (await preview([form(0), form(1, { 2: '是', 3: '没有的工会', 4: '2026-02' })])).visitFormImport!;
  expect(codesOf(await commit(ticket))).toEqual(['HOUSE-4 house.list-rows-refused']);
  const right = (await preview([form(0), form(1)])).visitFormImport!;
  const answers = await Promise.all([1, 2].map(() => commit(right).catch((error: Error) => error)));
  expect(answers.filter((answer) => !(answer instanceof Error) && answer.visitFormImport)).toHaveLength(1);
  expect((await visits(survey)).map(({ state }) => state)).toEqual(['RECORDED', 'RECORDED']);
  expect(codesOf(await commit({ ...right, version: 2 }))).toEqual(['HOUSE-3 house.list-entered']);
  // The register waits for the review.
  expect(await survey.house.sql('finance-collection', 'SELECT headcount, version FROM employer WHERE id = ?', [assigned[0]!.employer.id])).toEqual([{ headcount: 10, version: 1 }]);
});

it('is refused when a visit was recorded since, and is for both sides', async () => {
  const [visit] = await assign(survey, 2);
  const ticket = (await preview([form(2)])).visitFormImport!;
  await recorded(survey, visit!);
  expect(codesOf(await commit(ticket))).toEqual(['HOUSE-3 house.list-outdated']);
  const found = await survey.house.data<{ visitFormImport: { committedOn: string | null } }>('finance-collection', sides.taxOfficer, operation('VisitFormImportById'), { id: ticket.id });
  expect(found.visitFormImport.committedOn).toBeNull();
  expect(await errorsOf(survey.house, sides.worker, 'CommitVisitForms', { importId: ticket.id, expectedVersion: 1 })).toEqual(['FORBIDDEN']);
});
