import type { DepartmentPart } from '@unionhall/graphql';
import { matchReceipt } from './match-receipt';
import { ReceiptMatch } from './receipt-match.entity';
import { DuesReceiptMatchFields, ReceiptMatchResolver, SuggestedMatchResolver } from './receipt-match.resolver';
import { unmatchReceipt } from './unmatch-receipt';

export const receiptMatchPart: DepartmentPart = {
  acts: [matchReceipt, unmatchReceipt],
  entities: [ReceiptMatch],
  resolvers: [SuggestedMatchResolver, ReceiptMatchResolver, DuesReceiptMatchFields],
};
