import { LedgerAccountRow, LedgerTransferRow } from '@unionhall/database';
import type { DepartmentPart } from '@unionhall/graphql';
import { appropriateGrantFund } from './appropriate-grant-fund';
import { GrantAppropriation } from './grant-appropriation.entity';
import { GrantFund } from './grant-fund.entity';
import { GrantAppropriationFields, GrantFundResolver } from './grant-fund.resolver';
import { GrantLedgerAccount } from './grant-ledger-account.entity';

export const fundPart: DepartmentPart = {
  acts: [appropriateGrantFund],
  entities: [GrantFund, GrantAppropriation, LedgerAccountRow, LedgerTransferRow, GrantLedgerAccount],
  resolvers: [GrantFundResolver, GrantAppropriationFields],
};
