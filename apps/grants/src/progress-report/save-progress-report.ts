import { staleVersion } from '@unionhall/contracts';
import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { awardInReach } from '../award/award-in-reach';
import { Instalment } from '../instalment/instalment.entity';
import { ProgressReportDraft } from './progress-report-draft.entity';
import { SaveProgressReportInput } from './progress-report.inputs';
import { saveProgressReportRules } from './save-progress-report.rule';

/** A member of the team saves a progress report unfinished (暂存进展报告); submitProgressReport hands it in. */
export const saveProgressReport = act({
  name: 'saveProgressReport',
  description: '暂存进展报告,不报送。Saves a progress report without handing it in.',
  who: ['worker'],
  input: SaveProgressReportInput,
  object: ProgressReportDraft,
  answers: 'draft',
  // The award of an instalment never changes; known beforehand, it can be locked before its instalment, parents first.
  ask: async (_ask, { instalmentId }, source) => ({ awardId: (await source.toRead(Instalment, instalmentId)).awardId }),
  gather: async (source, { input, caller, asked: { awardId } }) => {
    const award = await awardInReach(source, caller, awardId);
    const [draft] = await source.children(ProgressReportDraft, 'instalmentId', input.instalmentId);
    // Whoever saw none, or an older one, would write over what another member saved.
    if ('text' in input && (input.expectedVersion ?? 0) !== (draft?.version ?? 0)) throw staleVersion('ProgressReportDraft', input.instalmentId, input.expectedVersion ?? 0, draft?.version ?? 0);
    return { award, draft: draft ?? null, application: await source.toRead(GrantApplication, award.applicationId), instalment: await source.toRead(Instalment, input.instalmentId) };
  },
  rules: saveProgressReportRules,
  write: (tx, { input: { instalmentId, text, evidenceSha256 = null }, award: { teamMemberIds }, draft, personId, now }) => {
    const saved = { text, evidenceSha256, savedById: personId, savedAt: now };
    return draft ? guardedUpdate(tx.manager, ProgressReportDraft, draft, saved) : insertRow(tx.manager, ProgressReportDraft, { id: tx.newId(), instalmentId, teamMemberIds, ...saved, version: 1 });
  },
});
