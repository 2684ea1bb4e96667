import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { tellEmployerChanged } from './employer-changed';
import { EmployerName } from './employer-name.entity';
import { namesOf } from './employer-names';
import { Employer } from './employer.entity';
import { RenameEmployerInput } from './employer.inputs';
import { spellingOf } from './name-spelling';
import { renameEmployerRules } from './rename-employer.rule';

/** Gives an employer a new name from a day on and keeps the earlier ones (单位更名). */
export const renameEmployer = act({
  name: 'renameEmployer',
  description: '单位更名。Gives an employer a new name from a day on; earlier names are kept.',
  who: ['officer', 'department-head', 'accountant'],
  input: RenameEmployerInput,
  object: Employer,
  answers: 'employer',
  published: true,
  gather: async (source, { input: { employerId, expectedVersion } }) => {
    const employer = await source.toChange(Employer, employerId, expectedVersion);
    const names = await namesOf(source, employerId);
    return { employer, names, presentNameFrom: names.at(-1)!.from };
  },
  rules: renameEmployerRules,
  write: async (tx, { input: { name, fromDay }, employer }) => {
    await insertRow(tx.manager, EmployerName, { id: tx.newId(), employerId: employer.id, name, fromDay });
    return guardedUpdate(tx.manager, Employer, employer, { name, ...spellingOf(name) });
  },
  tell: (employer, { input: { name, fromDay }, names }) => [tellEmployerChanged(employer, [...names, { name, from: fromDay }])],
  about: ({ employerId }) => employerId,
});
