import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { tellArrearsCleared, unitsWaitedFor } from '../service-task/arrears-cleared';
import { tellEmployerChanged } from './employer-changed';
import { EmployerMergerStep } from './employer-merger-step.entity';
import { namesOf } from './employer-names';
import { Employer } from './employer.entity';
import { UndoEmployerMergerInput } from './employer.inputs';
import { undoEmployerMergerRules } from './undo-employer-merger.rule';

/** Undoes a merger that was entered by mistake (撤销单位合并): the employer is live again, under its own code and names. */
export const undoEmployerMerger = act({
  name: 'undoEmployerMerger',
  description: '撤销单位合并。Undoes a merger; the employer is live again.',
  who: ['officer', 'department-head', 'accountant'],
  input: UndoEmployerMergerInput,
  object: Employer,
  answers: 'employer',
  published: true,
  gather: async (source, { input: { employerId, expectedVersion } }) => {
    const employer = await source.toChange(Employer, employerId, expectedVersion);
    return { employer, names: await namesOf(source, employerId) };
  },
  rules: undoEmployerMergerRules,
  write: async (tx, { input: { reason }, employer, personId, caller, today, now }) => {
    await insertRow(tx.manager, EmployerMergerStep, { id: tx.newId(), employerId: employer.id, kind: 'undone', otherId: employer.mergedIntoId!, onDay: today, reason, recordedById: personId, actId: tx.actId });
    const parted = await guardedUpdate(tx.manager, Employer, employer, { mergedIntoId: null });
    await tellArrearsCleared(tx, { caller, today, now }, await unitsWaitedFor(tx, { sql: '?, ?', parameters: [employer.id, employer.mergedIntoId] }));
    return parted;
  },
  tell: (employer, { names }) => [tellEmployerChanged(employer, names)],
  about: ({ employerId }) => employerId,
});
