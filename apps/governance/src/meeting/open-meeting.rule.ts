import { ok, refuse } from '@unionhall/kernel';
import { type Fraction, rule } from '@unionhall/rulebook';
import { type ListFacts, meetingIsToday, membersWhoLeft } from './attendance.rule';
import { chiefOn, membersOn } from './leadership-body.rule';
import { type MeetingState, meetingTransitions } from './meeting.transitions';
import { isQuorum, quorumOf } from './quorum.rule';

/** What the rules of openMeeting look at. */
export interface OpenMeetingFacts extends ListFacts {
  /** The deputy named to preside where the chief is absent. */
  readonly input: { readonly presidingId?: string | null };
  /** The share of the members that must be exceeded. */
  readonly quorum: Fraction;
}

/** HOUSE-1: a meeting opens once. */
export const meetingIsCalled = rule<OpenMeetingFacts>('HOUSE-1', 'governance.meeting-not-called', ({ meeting: { title: meeting, state } }) => {
  const from: readonly MeetingState[] = meetingTransitions.openMeeting.from;
  return from.includes(state) ? ok : refuse({ path: ['meetingId'], facts: { meeting, state }, remedy: 'check-the-state' });
});

/** GY-2b: nobody is counted, or votes, as a member who no longer is one. */
export const presentMembersSit = rule<OpenMeetingFacts>('GY-2b', 'governance.member-left-the-body', (facts) => {
  const { length: count } = membersWhoLeft(facts);
  return count === 0 ? ok : refuse({ path: ['meetingId'], facts: { heldOn: facts.meeting.heldOn, count }, remedy: 'record-as-absent' });
});

/** GY-2b: more than the share of all who sit that day, listed or not, is present. */
export const quorumIsPresent = rule<OpenMeetingFacts>('GY-2b', 'governance.no-quorum', (facts) => {
  const { quorum, seats, meeting } = facts;
  const members = membersOn(seats, meeting.heldOn).length;
  const present = presentMembers(facts).length;
  if (isQuorum(present, members, quorum)) return ok;
  const needed = quorumOf(members, quorum);
  return refuse({ path: ['meetingId'], facts: { present, members, quorum: `${quorum.numerator}/${quorum.denominator}`, needed }, remedy: 'wait-for-the-members' });
});

/** GY-2c: whoever presides speaks last where the chief is absent, so it must be clear who that is. */
export const somebodyPresides = rule<OpenMeetingFacts>('GY-2c', 'governance.nobody-presides', (facts) => {
  if (presentChief(facts)) return ok;
  const deputies = presentMembers(facts);
  const { presidingId } = facts.input;
  return presidingId && deputies.includes(presidingId) ? ok : refuse({ path: ['presidingId'], facts: { deputies: deputies.length }, remedy: 'name-a-present-deputy' });
});

/** GY-2c: the chief who is present presides: nobody else is made the last to speak. */
export const chiefIsNotPassedOver = rule<OpenMeetingFacts>('GY-2c', 'governance.chief-presides', (facts) => {
  const chief = presentChief(facts);
  if (!chief || !facts.input.presidingId || facts.input.presidingId === chief.personId) return ok;
  return refuse({ path: ['presidingId'], facts: { since: chief.from }, remedy: 'leave-the-chair-to-the-chief' });
});

export const openMeetingRules = [meetingIsCalled, meetingIsToday, presentMembersSit, quorumIsPresent, somebodyPresides, chiefIsNotPassedOver];

/** Who presides: the chief, acting or not, who is present; else the deputy named [GY-2c]. Null when nobody may. */
export function presidingOf(facts: OpenMeetingFacts): string | null {
  return presentChief(facts)?.personId ?? facts.input.presidingId ?? null;
}

/** The members present: who sits that day and is recorded as there. */
function presentMembers({ list, seats, meeting: { heldOn } }: Pick<OpenMeetingFacts, 'list' | 'seats' | 'meeting'>): string[] {
  const there = new Set(list.filter(({ capacity, present }) => capacity === 'member' && present).map(({ personId }) => personId));
  return membersOn(seats, heldOn).filter((personId) => there.has(personId));
}

function presentChief(facts: OpenMeetingFacts) {
  const chief = chiefOn(facts.seats, facts.meeting.heldOn);
  return chief && presentMembers(facts).includes(chief.personId) ? chief : null;
}
