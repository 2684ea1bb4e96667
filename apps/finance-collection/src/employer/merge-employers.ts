import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { tellArrearsCleared, unitsWaitedFor } from '../service-task/arrears-cleared';
import { tellEmployerChanged } from './employer-changed';
import { EmployerMergerStep } from './employer-merger-step.entity';
import { namesOf } from './employer-names';
import { Employer } from './employer.entity';
import { MergeEmployersInput } from './employer.inputs';
import { mergeEmployersRules } from './merge-employers.rule';

/** Merges one employer into another (单位合并): its successor takes its place from then on, and it can be undone [CP-6]. */
export const mergeEmployers = act({
  name: 'mergeEmployers',
  description: '单位合并,可撤销。Merges one employer into another; it can be undone.',
  who: ['officer', 'department-head', 'accountant'],
  input: MergeEmployersInput,
  object: Employer,
  answers: 'employer',
  published: true,
  gather: async (source, { input: { employerId, expectedVersion, mergedIntoId } }) => {
    const employer = await source.toChange(Employer, employerId, expectedVersion);
    const other = await source.find(Employer, mergedIntoId);
    const steps = await source.children(EmployerMergerStep, 'employerId', employerId);
    return { employer, other, lastStepOn: steps.at(-1)?.onDay ?? null, names: await namesOf(source, employerId) };
  },
  rules: mergeEmployersRules,
  write: async (tx, { input: { mergedIntoId, onDay, reason }, employer, personId, caller, today, now }) => {
    await insertRow(tx.manager, EmployerMergerStep, { id: tx.newId(), employerId: employer.id, kind: 'merged', otherId: mergedIntoId, onDay, reason, recordedById: personId, actId: tx.actId });
    const merged = await guardedUpdate(tx.manager, Employer, employer, { mergedIntoId });
    await tellArrearsCleared(tx, { caller, today, now }, await unitsWaitedFor(tx, { sql: '?', parameters: [mergedIntoId] }));
    return merged;
  },
  tell: (employer, { names }) => [tellEmployerChanged(employer, names)],
  about: ({ employerId }) => employerId,
});
