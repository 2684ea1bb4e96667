import { listFileRules } from '@unionhall/rulebook';
import { VISIT_FORM_HEAD } from './visit-form-row.rule';

/** HOUSE-4: visit forms are a table under their head. */
export const previewVisitFormsRules = listFileRules(VISIT_FORM_HEAD);
