import { judge } from '@unionhall/kernel';
import { VISIT_FORM_HEAD } from './visit-form-row.rule';
import { previewVisitFormsRules } from './preview-visit-forms.rule';

const codes = (head: readonly string[]) => judge(previewVisitFormsRules, { file: () => ({ fault: null, head, rows: [{}] }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a table under its head', () => expect(codes(VISIT_FORM_HEAD)).toEqual([]));
it('HOUSE-4: under no other', () => expect(codes(VISIT_FORM_HEAD.toReversed())).toEqual(['HOUSE-4 house.list-head']));
