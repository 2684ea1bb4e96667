import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { SeatFacts } from './seat-member.rule';

/** What the rules of unseatMember look at. */
export interface UnseatMemberFacts {
  readonly input: { readonly vacatedOn: LocalDate };
  readonly seat: SeatFacts;
}

/** HOUSE-1: a seat ends once. */
export const seatIsOpen = rule<UnseatMemberFacts>('HOUSE-1', 'governance.seat-already-ended', ({ seat }) =>
  seat.vacatedOn === null ? ok : refuse({ path: ['seatId'], facts: { seat: seat.kind, vacatedOn: seat.vacatedOn }, remedy: 'check-the-state' }),
);

/** HOUSE-5: nobody leaves a seat before taking it. */
export const endsAfterItBegan = rule<UnseatMemberFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { vacatedOn }, seat }) =>
  seat.from <= vacatedOn ? ok : refuse({ path: ['vacatedOn'], facts: { first: seat.from, last: vacatedOn }, remedy: 'put-the-dates-in-order' }),
);

export const unseatMemberRules = [seatIsOpen, endsAfterItBegan];
