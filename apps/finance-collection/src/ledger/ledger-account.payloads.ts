import { connectionOf, payloadOf } from '@unionhall/graphql';
import { LedgerAccount } from './ledger-account.entity';

export const OpenLedgerAccountPayload = payloadOf('OpenLedgerAccount', 'ledgerAccount', () => LedgerAccount);
export const LedgerAccountConnection = connectionOf('LedgerAccount', '会计科目', () => LedgerAccount);
