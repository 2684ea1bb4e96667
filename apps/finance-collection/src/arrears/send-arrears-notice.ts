import { act, insertRow, rowsOf } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { ArrearsNotice } from './arrears-notice.entity';
import { SendArrearsNoticeInput } from './arrears.inputs';
import { arrearsOf } from './arrears-of';
import { isAbout, nextStep, sendArrearsNoticeRules } from './send-arrears-notice.rule';

/** Sends a unit in arrears the next notice of the ladder (催缴): reminder, demand, final; it stops when the unit has paid. */
export const sendArrearsNotice = act({
  name: 'sendArrearsNotice',
  description: '向欠缴单位发出下一步催缴通知,缴清即止。Sends a unit in arrears the next notice of the ladder; it stops when the unit has paid.',
  who: ['accountant', 'officer', 'professional-union-worker'],
  input: SendArrearsNoticeInput,
  object: ArrearsNotice,
  answers: 'notice',
  gather: async (source, { input: { employerId }, today }) => {
    // One step of a unit at a time.
    const employer = source.locking ? await source.toChange(Employer, employerId) : await source.toRead(Employer, employerId);
    const arrears = await arrearsOf(source.statements, employerId, today);
    const [latest] = await rowsOf(source.statements, ArrearsNotice, 'WHERE employer_id = ? ORDER BY id DESC LIMIT 1', [employerId]);
    return { employer, arrears, last: latest && isAbout(latest, arrears.oldestPeriod) ? latest : null };
  },
  rules: sendArrearsNoticeRules,
  write: (tx, { input: { employerId, payBy }, arrears: { owed, oldestPeriod }, last, personId, today }) =>
    insertRow(tx.manager, ArrearsNotice, { id: tx.newId(), employerId, step: nextStep(last)!, owed, oldestPeriod: oldestPeriod!, payBy, sentById: personId, sentOn: today, version: 1 }),
});
