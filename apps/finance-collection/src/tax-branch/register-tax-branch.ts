import { act, insertRow } from '@unionhall/database';
import { registerTaxBranchRules } from './register-tax-branch.rule';
import { TaxBranch } from './tax-branch.entity';
import { RegisterTaxBranchInput } from './tax-branch.inputs';

/** Registers a branch of the tax bureau (基层分局登记). */
export const registerTaxBranch = act({
  name: 'registerTaxBranch',
  description: '登记基层分局。Registers a branch of the tax bureau.',
  who: ['officer', 'department-head', 'accountant'],
  input: RegisterTaxBranchInput,
  object: TaxBranch,
  answers: 'taxBranch',
  published: true,
  gather: async ({ statements }, { input: { code } }) => {
    const [row] = await statements.query<{ name: string }[]>('SELECT name FROM tax_branch WHERE code = ?', [code]);
    return { codeUsedBy: row?.name ?? null };
  },
  rules: registerTaxBranchRules,
  write: (tx, { input: { code, name, place } }) => insertRow(tx.manager, TaxBranch, { id: tx.newId(), code, name, place, version: 1 }),
});
