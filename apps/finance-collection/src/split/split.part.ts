import type { DepartmentPart } from '@unionhall/graphql';
import { ReceiptSplit, ReceiptSplitLine } from './receipt-split.entity';
import { splitMonth } from './split-month';
import { DuesReceiptPartsFields, ReceiptSplitLineFields, ReceiptSplitResolver } from './split.resolver';

export const splitPart: DepartmentPart = {
  acts: [splitMonth],
  entities: [ReceiptSplit, ReceiptSplitLine],
  resolvers: [ReceiptSplitResolver, ReceiptSplitLineFields, DuesReceiptPartsFields],
};
