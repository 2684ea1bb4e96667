import { connectionOf, payloadOf } from '@unionhall/graphql';
import { PayeeAccount } from './payee-account.entity';

export const RegisterPayeeAccountPayload = payloadOf('RegisterPayeeAccount', 'payeeAccount', () => PayeeAccount);
export const PayeeAccountConnection = connectionOf('PayeeAccount', '收款账户', () => PayeeAccount);
