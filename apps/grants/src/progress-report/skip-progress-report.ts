import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { Instalment } from '../instalment/instalment.entity';
import { ProgressReport } from './progress-report.entity';
import { SkipProgressReportInput } from './progress-report.inputs';
import { skipProgressReportRules } from './skip-progress-report.rule';

/** The office waives a progress report for a reason the team reads (免报进展报告). */
export const skipProgressReport = act({
  name: 'skipProgressReport',
  description: '免报进展报告,须写明理由。Waives a progress report for a reason.',
  who: ['officer'],
  under: 'innovation-fund',
  input: SkipProgressReportInput,
  object: Instalment,
  answers: 'instalment',
  // The award of an instalment never changes; known beforehand, it can be locked before its instalment, parents first.
  ask: async (_ask, { instalmentId }, source) => ({ awardId: (await source.toRead(Instalment, instalmentId)).awardId }),
  gather: async (source, { input: { instalmentId, expectedVersion }, asked: { awardId } }) => {
    const award = await source.toChange(Award, awardId);
    const instalment = await source.toChange(Instalment, instalmentId, expectedVersion);
    const [report] = await source.children(ProgressReport, 'instalmentId', instalmentId);
    return { award, instalment, application: await source.toRead(GrantApplication, award.applicationId), report: report ?? null };
  },
  rules: skipProgressReportRules,
  write: async (tx, { input: { reason }, instalment, personId, today }) => {
    const { id: instalmentId, awardId } = instalment;
    await insertRow(tx.manager, ProgressReport, { id: tx.newId(), awardId, instalmentId, kind: 'skipped', text: reason.trim(), evidenceSha256: null, enteredById: personId, enteredOn: today, version: 1 });
    return guardedUpdate(tx.manager, Instalment, instalment, {});
  },
  about: ({ instalmentId }) => instalmentId,
});
