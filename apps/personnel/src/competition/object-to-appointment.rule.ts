import { dayInShanghai, includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import type { AppointmentObjectionState } from './appointment-objection.transitions';
import type { AppointmentProposalState } from './appointment-proposal.transitions';

/** What the rules of objectToAppointment look at. */
export interface ObjectToAppointmentFacts {
  readonly input: { readonly entryId: string; readonly text: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly proposal: { readonly state: AppointmentProposalState; readonly publicityFirst: LocalDate | null; readonly publicityLast: LocalDate | null };
  readonly lines: readonly { readonly entryId: string }[];
  readonly objections: readonly { readonly entryId: string; readonly personId: string; readonly state: AppointmentObjectionState; readonly raisedAt: Date }[];
}

/** CP-4: objections are raised while the list is publicised. */
export const publicityIsRunning = rule<ObjectToAppointmentFacts>('CP-4', 'personnel.publicity-not-running', ({ proposal: { state, publicityFirst: first, publicityLast: last }, today }) =>
  state === 'publicised' && first !== null && includesDay({ first, last }, today) ? ok : refuse({ path: ['proposalId'], facts: { first, last, today }, remedy: 'object-while-publicised' }),
);

/** HOUSE-2: the objection is to a person of this list. */
export const personIsListed = rule<ObjectToAppointmentFacts>('HOUSE-2', 'personnel.person-not-on-list', ({ input, lines }) =>
  lines.some(({ entryId }) => entryId === input.entryId) ? ok : refuse({ path: ['entryId'], facts: {}, remedy: 'choose-from-the-list' }),
);

/** HOUSE-3: a person has one open objection to another. */
export const noObjectionIsOpen = rule<ObjectToAppointmentFacts>('HOUSE-3', 'personnel.appointment-objection-open-already', ({ input, objections, personId }) => {
  const open = objections.find((each) => each.entryId === input.entryId && each.personId === personId && each.state === 'open');
  return open ? refuse({ path: ['entryId'], facts: { raisedOn: dayInShanghai(open.raisedAt) }, remedy: 'wait-for-the-answer' }) : ok;
});

export const objectToAppointmentRules: readonly Rule<ObjectToAppointmentFacts>[] = [publicityIsRunning, personIsListed, noObjectionIsOpen, textIsGiven('text')];
