import { ok, refuse } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import { type AttendanceCapacity, listIsOpen, type ListFacts } from './attendance.rule';
import { inspectionHeadOn, membersOn } from './leadership-body.rule';

/** What the rules of inviteObserver look at. */
export interface InviteObserverFacts extends ListFacts, NamedPersonsFacts {
  readonly input: { readonly personId: string };
}

/** HOUSE-3: a person is listed once, and a member of the leadership body needs no invitation. */
export const personIsNotListed = rule<InviteObserverFacts>('HOUSE-3', 'governance.already-listed', (facts) => {
  const capacity = facts.list.find(({ personId }) => personId === facts.input.personId)?.capacity ?? capacityBySeat(facts, facts.input.personId);
  return capacity ? refuse({ path: ['personId'], facts: { meeting: facts.meeting.title, capacity }, remedy: 'record-the-attendance' }) : ok;
});

export const inviteObserverRules = [listIsOpen, personsAreRegistered, personIsNotListed];

/** As what a person is there by a seat on the day of the meeting; null without one [GY-2b]. */
export function capacityBySeat({ seats, meeting: { heldOn } }: Pick<ListFacts, 'seats' | 'meeting'>, personId: string): AttendanceCapacity | null {
  if (membersOn(seats, heldOn).includes(personId)) return 'member';
  return inspectionHeadOn(seats, heldOn) === personId ? 'attending' : null;
}
