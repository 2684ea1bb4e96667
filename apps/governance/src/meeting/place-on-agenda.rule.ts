import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { matterTransitions, type MatterState } from '../matter/matter.transitions';
import { missingPreconditions } from '../matter/missing-preconditions.rule';
import type { MeetingState } from './meeting.transitions';

/** What the rules of placeOnAgenda look at. */
export interface PlaceOnAgendaFacts {
  readonly input: { readonly meetingId: string };
  readonly matter: { readonly title: string; readonly state: MatterState };
  /** What must be proven, as in force today. */
  readonly preconditions: readonly string[];
  readonly evidence: readonly { readonly precondition: string }[];
  /** Null only while no meeting is named yet. */
  readonly meeting: { readonly title: string; readonly state: MeetingState } | null;
}

/** HOUSE-1: a matter goes on one agenda, and not once it is decided or withdrawn. */
export const matterIsRaised = rule<PlaceOnAgendaFacts>('HOUSE-1', 'governance.matter-not-raised', ({ matter: { title, state } }) => {
  const from: readonly MatterState[] = matterTransitions.placeOnAgenda.from;
  return from.includes(state) ? ok : refuse({ path: ['matterId'], facts: { title, state }, remedy: 'check-the-state' });
});

/** GY-2d: no decision without research, consultation and appraisal; each missing one is named. */
export const preconditionsAreProven = rule<PlaceOnAgendaFacts>('GY-2d', 'governance.precondition-unproven', ({ matter: { title }, preconditions, evidence }) =>
  missingPreconditions(preconditions, evidence).map((precondition) => refuse({ path: ['matterId'], facts: { title, precondition }, remedy: 'attach-the-proof' })),
);

/** HOUSE-1: an agenda grows until its meeting ends. */
export const meetingTakesMatters = rule<PlaceOnAgendaFacts>('HOUSE-1', 'governance.meeting-takes-no-matters', ({ input: { meetingId }, meeting }) => {
  if (!meetingId || !meeting || meeting.state === 'called' || meeting.state === 'open') return ok;
  return refuse({ path: ['meetingId'], facts: { meeting: meeting.title, state: meeting.state }, remedy: 'choose-another-meeting' });
});

export const placeOnAgendaRules = [matterIsRaised, preconditionsAreProven, meetingTakesMatters];
