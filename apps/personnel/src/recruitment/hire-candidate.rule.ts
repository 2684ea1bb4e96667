import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AppointmentDays, firstFullDay } from '../appointment/holders.rule';
import { type KinshipFacts, noKinInLine } from '../competition/kinship.rule';
import { publicityIsOver } from '../notice/publicity.rule';
import { departmentHasRoom, type EstablishmentFacts, hasNoOtherStatus, professionalEstablishmentHasRoom, retiresAfterBeginning, type StatusFacts } from '../staff-membership/register-staff-member.rule';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

/** What the rules of hireCandidate look at. */
export interface HireCandidateFacts extends EstablishmentFacts, StatusFacts, KinshipFacts {
  readonly today: LocalDate;
  readonly candidate: { readonly state: RecruitmentCandidateState };
  readonly list: { readonly publicityLast: LocalDate; readonly validUntil: LocalDate } | null;
  /** How many objections to the candidate are not answered yet. */
  readonly openObjections: number;
  readonly post: { readonly name: string; readonly headcount: number };
  /** Every appointment to the post, past and present. */
  readonly appointments: readonly AppointmentDays[];
}

/** HOUSE-1: whoever is on the list within the places is hired. */
export const candidateIsEligible = rule<HireCandidateFacts>('HOUSE-1', 'personnel.candidate-state', ({ candidate: { state } }) => {
  const { from } = recruitmentCandidateTransitions.hireCandidate;
  return (from as readonly RecruitmentCandidateState[]).includes(state) ? ok : refuse({ path: ['candidateId'], facts: { state, required: [...from] }, remedy: 'check-the-state' });
});

/** CP-4: an objection holds whom it is about until it is answered. */
export const noObjectionHoldsHim = rule<HireCandidateFacts>('CP-4', 'personnel.held-by-objection', ({ openObjections: count }) =>
  count === 0 ? ok : refuse({ path: ['candidateId'], facts: { count }, remedy: 'have-the-objections-answered' }),
);

/** HOUSE-5: nor after the list has ended. */
export const listIsValid = rule<HireCandidateFacts>('HOUSE-5', 'personnel.list-expired', ({ list, today }) =>
  list === null || today <= list.validUntil ? ok : refuse({ path: ['candidateId'], facts: { last: list.validUntil, today }, remedy: 'open-another-recruitment' }),
);

/** HOUSE-5: whoever is hired begins today or later. */
export const beginsFromNowOn = rule<HireCandidateFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from }, today }) =>
  today <= from ? ok : refuse({ path: ['from'], facts: { first: today, last: from }, remedy: 'put-the-dates-in-order' }),
);

/** WZ-6: nobody comes on top of the approved headcount of the post. */
export const postHasRoomForHire = rule<HireCandidateFacts>('WZ-6', 'personnel.post-full', ({ input: { from }, post, appointments }) => {
  const day = firstFullDay(appointments, post.headcount, from);
  return day === undefined ? ok : refuse({ path: ['candidateId'], facts: { post: post.name, headcount: post.headcount, day }, remedy: 'end-an-appointment-first' });
});

export const hireCandidateRules: readonly Rule<HireCandidateFacts>[] = [
  candidateIsEligible,
  publicityIsOver('candidateId', ({ list }) => list?.publicityLast ?? null),
  noObjectionHoldsHim,
  listIsValid,
  beginsFromNowOn,
  hasNoOtherStatus,
  retiresAfterBeginning,
  professionalEstablishmentHasRoom,
  departmentHasRoom,
  postHasRoomForHire,
  noKinInLine,
];
