import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type MeetingState, meetingTransitions } from '../meeting/meeting.transitions';

/** What the rules of signMinutes look at. */
export interface SignMinutesFacts {
  readonly personId: string;
  readonly input: { readonly remark?: string | null };
  readonly meeting: { readonly state: MeetingState; readonly presidingId: string | null };
  /** The versions signed so far. */
  readonly signed: readonly object[];
}

/** HOUSE-1: minutes are signed once the meeting is closed. */
export const meetingIsOver = rule<SignMinutesFacts>('HOUSE-1', 'governance.meeting-not-over', ({ meeting: { state } }) => {
  const from: readonly MeetingState[] = meetingTransitions.signMinutes.from;
  return from.includes(state) ? ok : refuse({ path: ['meetingId'], facts: { state }, remedy: 'close-the-meeting-first' });
});

/** GY-2a: whoever presided answers for the minutes. */
export const signerPresided = rule<SignMinutesFacts>('GY-2a', 'governance.not-presiding', ({ personId, meeting: { presidingId } }) =>
  personId === presidingId ? ok : refuse({ path: ['meetingId'], facts: {}, remedy: 'let-the-presiding-member-sign' }),
);

/** HOUSE-4: a later version says what it puts right; the first stays. */
export const correctionIsExplained = rule<SignMinutesFacts>('HOUSE-4', 'governance.correction-unexplained', ({ input, signed }) =>
  signed.length === 0 || input.remark?.trim() ? ok : refuse({ path: ['remark'], facts: { version: signed.length }, remedy: 'explain-the-correction' }),
);

export const signMinutesRules = [meetingIsOver, signerPresided, correctionIsExplained];
