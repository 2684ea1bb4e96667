import { connectionOf } from '@unionhall/graphql';
import { LedgerAccount } from './ledger-account.entity';

export const LedgerAccountConnection = connectionOf('LedgerAccount', '会计科目', () => LedgerAccount);
