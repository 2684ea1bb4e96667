import { act } from '@unionhall/database';
import { parksNamed } from '../park/parks-named';
import { belongsFacts } from './belongs-facts';
import { tellEmployerChanged } from './employer-changed';
import { Employer } from './employer.entity';
import { RegisterEmployerInput } from './employer.inputs';
import { enterEmployers } from './enter-employer';
import { registerEmployerRules } from './register-employer.rule';

/** Registers an employer in the register that union and tax bureau share (单位登记) [BH-8]. */
export const registerEmployer = act({
  name: 'registerEmployer',
  description: '登记单位。Registers an employer in the common register [BH-8].',
  who: ['officer', 'department-head', 'accountant'],
  input: RegisterEmployerInput,
  object: Employer,
  answers: 'employer',
  published: true,
  ask: (ask, { parkId }) => parksNamed(ask, [parkId ?? '']),
  gather: async (source, { input, asked: parks }) => {
    const [row] = await source.statements.query<{ name: string }[]>('SELECT name FROM employer WHERE credit_code = ?', [input.creditCode]);
    const belongs = { tradeUnionId: input.tradeUnionId ?? null, unionFormedIn: input.unionFormedIn ?? null, taxBranchId: input.taxBranchId ?? null };
    return { registeredFor: row?.name ?? null, parkIsRegistered: !input.parkId || parks.has(input.parkId), belongs, ...(await belongsFacts(source, belongs)) };
  },
  rules: registerEmployerRules,
  write: async (tx, { input: { creditCode, name, kind, parkId = null, headcount = null }, belongs, personId, today }) => {
    const [employer] = await enterEmployers(tx, [{ creditCode, name, kind, ...belongs, parkId, headcount }], { recordedById: personId, fromDay: today, reason: '登记' });
    return employer!;
  },
  tell: (employer) => [tellEmployerChanged(employer, [{ name: employer.name, from: employer.registeredOn }])],
});
