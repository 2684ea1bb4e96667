import { act, guardedUpdate } from '@unionhall/database';
import { eitherSide } from '../both-sides';
import { recordFinding } from '../survey/record-finding';
import { commitVisitFormsRules } from './commit-visit-forms.rule';
import { judgedForms } from './judged-forms';
import { VisitFormImport } from './visit-form.entity';
import { CommitVisitFormsInput } from './visit-form.inputs';

/** Enters visit forms that were looked at (登记走访表), by the ticket of their preview, all or nothing; the register does not change before each was reviewed [BH-5]. */
export const commitVisitForms = act({
  name: 'commitVisitForms',
  description: '登记已预览的走访表,全部登记或全部不登记;复核之前名册不变。Enters visit forms that were previewed, all or nothing; the register does not change before each is reviewed [BH-5].',
  who: eitherSide,
  input: CommitVisitFormsInput,
  object: VisitFormImport,
  answers: 'visitFormImport',
  gather: async (source, { input: { importId, expectedVersion }, personId, today }) => {
    const list = await source.toChange(VisitFormImport, importId, expectedVersion);
    const judged = await judgedForms(source, list.rows, { personId, today });
    return { list, judged, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  rules: commitVisitFormsRules,
  write: async (tx, { list, judged, personId, today, now }) => {
    for (const { found } of judged) await recordFinding(tx, found!, personId, now);
    return guardedUpdate(tx.manager, VisitFormImport, list, { committedById: personId, committedOn: today });
  },
  about: ({ importId }) => importId,
});
