import { LedgerTransferRow } from '@unionhall/database';
import type { DepartmentPart } from '@unionhall/graphql';
import { LedgerAccount } from './ledger-account.entity';
import { LedgerAccountResolver } from './ledger-account.resolver';
import { openLedgerAccount } from './open-ledger-account';

export const ledgerPart: DepartmentPart = {
  acts: [openLedgerAccount],
  entities: [LedgerAccount, LedgerTransferRow],
  resolvers: [LedgerAccountResolver],
};
