import { connectionOf } from '@unionhall/graphql';
import { ReceiptMatch } from './receipt-match.entity';

export const ReceiptMatchConnection = connectionOf('ReceiptMatch', '入账匹配', () => ReceiptMatch);
