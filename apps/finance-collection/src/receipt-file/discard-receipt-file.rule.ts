import type { Rule } from '@unionhall/kernel';
import { fileIsInStateFor, type ReceiptFileStateFacts } from './receipt-file-state.rule';

/** HOUSE-1: only a preview is given up; what is booked is voided. */
export const discardReceiptFileRules: readonly Rule<ReceiptFileStateFacts>[] = [fileIsInStateFor('discardReceiptFile')];
