import { act, insertRow } from '@unionhall/database';
import { belongsFacts } from './belongs-facts';
import { tellEmployerChanged } from './employer-changed';
import { EmployerName } from './employer-name.entity';
import { Employer } from './employer.entity';
import { RegisterEmployerInput } from './employer.inputs';
import { registerEmployerRules } from './register-employer.rule';

/** Registers an employer in the register that union and tax bureau share (单位登记) [BH-8]. */
export const registerEmployer = act({
  name: 'registerEmployer',
  description: '登记单位。Registers an employer in the common register [BH-8].',
  who: ['officer', 'department-head', 'accountant'],
  input: RegisterEmployerInput,
  object: Employer,
  answers: 'employer',
  gather: async (source, { input }) => {
    const [row] = await source.statements.query<{ name: string }[]>('SELECT name FROM employer WHERE credit_code = ?', [input.creditCode]);
    return { registeredFor: row?.name ?? null, ...(await belongsFacts(source, input)) };
  },
  rules: registerEmployerRules,
  write: async (tx, { input: { creditCode, name, kind, tradeUnionId = null, unionFormedIn = null, taxBranchId = null, headcount = null }, today }) => {
    const belongs = { tradeUnionId, unionFormedIn, taxBranchId, headcount };
    const employer = await insertRow(tx.manager, Employer, { id: tx.newId(), name, kind, creditCode, registeredOn: today, mergedIntoId: null, ...belongs, version: 1 });
    await insertRow(tx.manager, EmployerName, { id: tx.newId(), employerId: employer.id, name, fromDay: today });
    return employer;
  },
  tell: (employer) => [tellEmployerChanged(employer, [{ name: employer.name, from: employer.registeredOn }])],
});
