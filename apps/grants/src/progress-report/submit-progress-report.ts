import { act, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { awardInReach } from '../award/award-in-reach';
import { Instalment } from '../instalment/instalment.entity';
import { ProgressReportDraft } from './progress-report-draft.entity';
import { ProgressReport } from './progress-report.entity';
import { SubmitProgressReportInput } from './progress-report.inputs';
import { submitProgressReportRules } from './submit-progress-report.rule';

/** A member of the team reports how the project goes (报送进展报告); without a report no later instalment is asked for [CP-7]. */
export const submitProgressReport = act({
  name: 'submitProgressReport',
  description: '报送进展报告;缺报的,不得申请后续拨付。Reports on the progress of a project; no later instalment is asked for without it.',
  who: ['worker'],
  input: SubmitProgressReportInput,
  object: ProgressReport,
  answers: 'report',
  // The award of an instalment never changes; known beforehand, it can be locked before its instalment, parents first.
  ask: async (_ask, { instalmentId }, source) => ({ awardId: (await source.toRead(Instalment, instalmentId)).awardId }),
  gather: async (source, { input: { instalmentId }, caller, asked: { awardId } }) => {
    const award = await awardInReach(source, caller, awardId);
    return { award, application: await source.toRead(GrantApplication, award.applicationId), instalment: await source.toRead(Instalment, instalmentId) };
  },
  rules: submitProgressReportRules,
  write: async (tx, { input: { instalmentId, text, evidenceSha256 }, award, personId, today }) => {
    // What was saved on the way is handed in with it.
    await tx.manager.delete(ProgressReportDraft, { instalmentId });
    return insertRow(tx.manager, ProgressReport, { id: tx.newId(), awardId: award.id, instalmentId, kind: 'submitted', text: text.trim(), evidenceSha256, enteredById: personId, enteredOn: today, version: 1 });
  },
});
