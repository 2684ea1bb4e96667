import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision, rule, textIsGiven } from '@unionhall/rulebook';
import { type AppointmentDays, firstFullDay } from '../appointment/holders.rule';
import { publicityIsOver } from '../notice/publicity.rule';
import type { AppointmentObjectionState } from './appointment-objection.transitions';
import { type AppointmentProposalState, appointmentProposalTransitions } from './appointment-proposal.transitions';
import { type CompetitionEntryFacts, entryAllows, handlerDoesNotCompete } from './competition-state.rule';
import { type KinshipFacts, noKinInLine } from './kinship.rule';

/** What the rules of appointPerson look at. */
export interface AppointPersonFacts extends Omit<DecidedMatterFacts, 'input'>, CompetitionEntryFacts, KinshipFacts {
  readonly input: { readonly from: LocalDate; readonly document: string };
  /** The list under way; null when there is none, and then the entry is on none. */
  readonly proposal: { readonly state: AppointmentProposalState; readonly publicityLast: LocalDate | null; readonly decisionId: string | null } | null;
  readonly entries: readonly { readonly personId: string }[];
  readonly objections: readonly { readonly state: AppointmentObjectionState }[];
  readonly post: { readonly name: string; readonly headcount: number };
  /** Every appointment to the post but the one that ends by it. */
  readonly appointments: readonly AppointmentDays[];
  /** The appointment that ends by it; null for a vacant place. */
  readonly incumbent: AppointmentDays | null;
  readonly memberships: readonly AppointmentDays[];
}

/** HOUSE-1: the list is published. */
export const listIsPublished = rule<AppointPersonFacts>('HOUSE-1', 'personnel.appointment-proposal-state', ({ proposal }) => {
  const required: readonly AppointmentProposalState[] = appointmentProposalTransitions.appointPersonLast.from;
  return proposal === null || required.includes(proposal.state) ? ok : refuse({ path: ['entryId'], facts: { state: proposal.state, required }, remedy: 'check-the-state' });
});

/** CP-4: an objection holds the list until it is answered. */
export const objectionsAreAnswered = rule<AppointPersonFacts>('CP-4', 'personnel.appointment-objections-open', ({ objections }) => {
  const count = objections.filter(({ state }) => state === 'open').length;
  return count === 0 ? ok : refuse({ path: ['entryId'], facts: { count }, remedy: 'answer-the-open-objections' });
});

/** HOUSE-5: whoever is appointed begins today or later. */
export const comesFromNowOn = rule<AppointPersonFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from }, today }) =>
  today <= from ? ok : refuse({ path: ['from'], facts: { first: today, last: from }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-5: the incumbent leaves the day before, and not before coming. */
export const incumbentLeavesAfterComing = rule<AppointPersonFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from }, incumbent }) =>
  incumbent === null || incumbent.from < from ? ok : refuse({ path: ['from'], facts: { first: incumbent.from, last: from }, remedy: 'put-the-dates-in-order' }),
);

/** WZ-10: still on the staff on the first day, under whichever status. */
export const winnerIsOnStaff = rule<AppointPersonFacts>('WZ-10', 'personnel.entrant-not-on-staff', ({ input: { from: day }, memberships }) =>
  memberships.some(({ from, until }) => from <= day && (until === null || day <= until)) ? ok : refuse({ path: ['entryId'], facts: { day }, remedy: 'register-on-the-staff-first' }),
);

/** WZ-6: nobody comes on top of the approved headcount of the post. */
export const postHasRoomForWinner = rule<AppointPersonFacts>('WZ-6', 'personnel.post-full', ({ input: { from }, post, appointments }) => {
  const day = firstFullDay(appointments, post.headcount, from);
  return day === undefined ? ok : refuse({ path: ['entryId'], facts: { post: post.name, headcount: post.headcount, day }, remedy: 'end-an-appointment-first' });
});

/** GY-2b, CP-5: a list that was never published has no decision to look at: its state says so. */
const decisionRules: readonly Rule<AppointPersonFacts>[] = restsOnItsDecision.map(({ clause, code, check }) => ({
  clause,
  code,
  check: (facts: AppointPersonFacts) => {
    const decisionId = facts.proposal?.decisionId ?? null;
    return decisionId === null ? ok : check({ ...facts, input: { decisionId } });
  },
}));

export const appointPersonRules: readonly Rule<AppointPersonFacts>[] = [
  listIsPublished,
  entryAllows('appointPerson'),
  handlerDoesNotCompete('entryId'),
  publicityIsOver('entryId', ({ proposal }) => proposal?.publicityLast ?? null),
  objectionsAreAnswered,
  ...decisionRules,
  textIsGiven('document'),
  comesFromNowOn,
  incumbentLeavesAfterComing,
  winnerIsOnStaff,
  postHasRoomForWinner,
  noKinInLine,
];
