import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The states of a file of the tax bureau, as the rulebook labels them. */
export type ReceiptFileState = keyof (typeof enumLabels)['ReceiptFileState'];

/** The whole life of a file: looked at first, then booked as a whole, and taken back as a whole. */
export const receiptFileTransitions = {
  previewReceiptFile: { from: [], to: 'reading' },
  // Done in the background, when the file is read.
  finishReading: { from: ['reading'], to: 'previewed' },
  refuseFile: { from: ['reading'], to: 'refused' },
  discardReceiptFile: { from: ['previewed'], to: 'discarded' },
  commitReceiptFile: { from: ['previewed'], to: 'booked' },
  voidReceiptFile: { from: ['booked'], to: 'voided' },
} as const satisfies TransitionTable<ReceiptFileState>;

/** What moves a file. */
export type ReceiptFileAct = keyof typeof receiptFileTransitions;
