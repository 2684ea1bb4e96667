import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a meeting. */
export type MeetingState = keyof (typeof enumLabels)['MeetingState'];

/** The life of a meeting, by act; a row from no state is a beginning. */
export const meetingTransitions = {
  callMeeting: { from: [], to: 'called' },
  openMeeting: { from: ['called'], to: 'open' },
  closeMeeting: { from: ['open'], to: 'closed' },
  signMinutes: { from: ['closed', 'signed'], to: 'signed' },
} as const satisfies TransitionTable<MeetingState>;
