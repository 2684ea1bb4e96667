import { connectionOf } from '@unionhall/graphql';
import { DuesReceipt } from './dues-receipt.entity';

export const DuesReceiptConnection = connectionOf('DuesReceipt', '入账记录', () => DuesReceipt);
