import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an inquiry. */
export type InquiryState = keyof (typeof enumLabels)['InquiryState'];

/** The life of an inquiry, by act; a row from no state is a beginning. An answer that does not satisfy begins another inquiry. */
export const inquiryTransitions = {
  askInquiry: { from: [], to: 'asked' },
  askInquiryAnew: { from: [], to: 'asked' },
  answerInquiry: { from: ['asked'], to: 'answered' },
  appraiseAnswer: { from: ['answered'], to: 'appraised' },
} as const satisfies TransitionTable<InquiryState>;
