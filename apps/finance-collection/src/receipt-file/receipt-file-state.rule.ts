import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReceiptFileAct, type ReceiptFileState, receiptFileTransitions } from './receipt-file.transitions';

/** A file as the rules of the acts on it see it. */
export interface ReceiptFileStateFacts {
  readonly file: { readonly state: ReceiptFileState };
}

/** HOUSE-1: an act on a file is done in its states only. */
export const fileIsInStateFor = (act: ReceiptFileAct) =>
  rule<ReceiptFileStateFacts>('HOUSE-1', 'finance-collection.receipt-file-state', ({ file: { state } }) =>
    (receiptFileTransitions[act].from as readonly string[]).includes(state) ? ok : refuse({ path: ['receiptFileId'], facts: { state }, remedy: 'check-the-state' }),
  );
