import type { DepartmentPart } from '@unionhall/graphql';
import { DuesReceipt } from './dues-receipt.entity';
import { DuesReceiptResolver } from './dues-receipt.resolver';

export const receiptPart: DepartmentPart = {
  entities: [DuesReceipt],
  resolvers: [DuesReceiptResolver],
};
