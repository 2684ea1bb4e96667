import { connectionOf } from '@unionhall/graphql';
import { PayeeAccount } from './payee-account.entity';

export const PayeeAccountConnection = connectionOf('PayeeAccount', '收款账户', () => PayeeAccount);
