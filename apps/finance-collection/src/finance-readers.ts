import type { Role } from '@unionhall/contracts';

/** Who reads the ledger, payees and payment orders: those who handle them and those who watch over them [GY-5c, GY-5d]. */
export const financeReaders = [
  'accountant',
  'cashier',
  'officer',
  'department-head',
  'deputy',
  'chief',
  'inspection-head',
  'auditor',
  'inspector',
] as const satisfies readonly Role[];
