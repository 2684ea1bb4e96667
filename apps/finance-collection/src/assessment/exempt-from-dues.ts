import { act, insertRow, rowsOf } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { tellArrearsCleared, unitsWaitedFor } from '../service-task/arrears-cleared';
import { ExemptFromDuesInput } from './assessment.inputs';
import { DuesExemption } from './dues-exemption.entity';
import { exemptFromDuesRules } from './exempt-from-dues.rule';

/** Frees a unit of dues for some months, by a document (经费减免); what was assessed of these months is owed no more. */
export const exemptFromDues = act({
  name: 'exemptFromDues',
  description: '凭文件免除单位若干月份的应缴经费,已核定的不再应缴。Frees a unit of dues for some months, by a document; what was assessed of them is owed no more.',
  who: ['officer', 'department-head'],
  input: ExemptFromDuesInput,
  object: DuesExemption,
  answers: 'exemption',
  gather: async (source, { input: { employerId, firstPeriod, lastPeriod } }) => {
    // One exemption of a unit at a time, so that two do not overlap.
    const employer = source.locking ? await source.toChange(Employer, employerId) : await source.toRead(Employer, employerId);
    const [overlapping] = await rowsOf(source.statements, DuesExemption, 'WHERE employer_id = ? AND first_period <= ? AND last_period >= ? LIMIT 1', [employerId, lastPeriod, firstPeriod]);
    return { employer, overlapping: overlapping ?? null };
  },
  rules: exemptFromDuesRules,
  write: async (tx, { input: { employerId, firstPeriod, lastPeriod, document, documentSha256, reason }, personId, caller, today, now }) => {
    const exemption = await insertRow(tx.manager, DuesExemption, { id: tx.newId(), employerId, firstPeriod, lastPeriod, document, documentSha256, reason, exemptedById: personId, exemptedOn: today, version: 1 });
    await tx.manager.query('UPDATE dues_assessment SET exemption_id = ?, version = version + 1 WHERE employer_id = ? AND period BETWEEN ? AND ?', [exemption.id, employerId, firstPeriod, lastPeriod]);
    await tellArrearsCleared(tx, { caller, today, now }, await unitsWaitedFor(tx, { sql: '?', parameters: [employerId] }));
    return exemption;
  },
});
