import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AgendaItemState, liveAgendaItemStates } from '../agenda-item/agenda-item.transitions';
import { type MeetingState, meetingTransitions } from './meeting.transitions';

/** What the rules of closeMeeting look at. */
export interface CloseMeetingFacts {
  readonly meeting: { readonly state: MeetingState };
  readonly items: readonly { readonly position: number; readonly state: AgendaItemState }[];
}

/** HOUSE-1: a meeting is closed once, while it is in session. */
export const meetingIsOpen = rule<CloseMeetingFacts>('HOUSE-1', 'governance.meeting-not-closable', ({ meeting: { state } }) => {
  const from: readonly MeetingState[] = meetingTransitions.closeMeeting.from;
  return from.includes(state) ? ok : refuse({ path: ['meetingId'], facts: { state }, remedy: 'check-the-state' });
});

/** GY-2b: each item ends with a decision or is put off; none is left hanging. */
export const itemsAreFinished = rule<CloseMeetingFacts>('GY-2b', 'governance.items-unfinished', ({ items }) => {
  const positions = items.filter(({ state }) => liveAgendaItemStates.includes(state)).map(({ position }) => String(position));
  return positions.length === 0 ? ok : refuse({ path: ['meetingId'], facts: { positions }, remedy: 'finish-every-item' });
});

export const closeMeetingRules = [meetingIsOpen, itemsAreFinished];
