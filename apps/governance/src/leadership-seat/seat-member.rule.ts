import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type HoldingPeriod, overlap } from './holding-period.rule';

/** A seat as rules see it. */
export interface SeatFacts extends HoldingPeriod {
  readonly personId: string;
  readonly kind: string;
}

/** What the rules of seatMember look at. */
export interface SeatMemberFacts {
  readonly input: { readonly personId: string; readonly kind: string; readonly from: LocalDate };
  readonly asked: { readonly holdsLeadershipPost: boolean };
  readonly seats: readonly SeatFacts[];
}

/** HOUSE-2: a seat follows a leadership post that personnel has in its register. */
export const postIsHeld = rule<SeatMemberFacts>('HOUSE-2', 'governance.post-not-held', ({ input: { kind }, asked }) =>
  asked.holdsLeadershipPost ? ok : refuse({ path: ['personId'], facts: { seat: kind }, remedy: 'appoint-to-the-post-first' }),
);

/**
 * GY-2b: one chief at a time. Whoever acts as chief counts as the chief, so nobody acts while there is one, and
 * nobody becomes chief until the acting ends (our reading).
 */
export const thereIsOneChief = rule<SeatMemberFacts>('GY-2b', 'governance.chief-already-seated', (facts) => {
  const seated = seatInTheWay(facts, 'chief');
  return seated ? refuse({ path: ['kind'], facts: { since: seated.from }, remedy: 'unseat-the-holder-first' }) : ok;
});

/** GY-2b: one inspection head attends. */
export const thereIsOneInspectionHead = rule<SeatMemberFacts>('GY-2b', 'governance.inspection-head-already-seated', (facts) => {
  const seated = seatInTheWay(facts, 'inspection-head');
  return seated ? refuse({ path: ['kind'], facts: { since: seated.from }, remedy: 'unseat-the-holder-first' }) : ok;
});

/** GY-2b: a member has one seat and one vote. A deputy may become chief: the act itself ends what does not go together. */
export const personHasNoOtherSeat = rule<SeatMemberFacts>('GY-2b', 'governance.already-seated', ({ input, seats }) => {
  const other = seats.find((seat) => seat.personId === input.personId && overlap(seat, openFrom(input)) && !(input.kind === 'chief' && seat.kind === 'deputy'));
  // A second chief's or inspection head's seat is told by the rules above.
  if (!other || (other.kind === input.kind && input.kind !== 'deputy')) return ok;
  return refuse({ path: ['personId'], facts: { seat: other.kind, since: other.from }, remedy: 'end-the-present-seat' });
});

export const seatMemberRules = [postIsHeld, thereIsOneChief, thereIsOneInspectionHead, personHasNoOtherSeat];

function seatInTheWay({ input, seats }: SeatMemberFacts, kind: string): SeatFacts | undefined {
  return input.kind === kind ? seats.find((seat) => seat.kind === kind && overlap(seat, openFrom(input))) : undefined;
}

const openFrom = ({ from }: { readonly from: LocalDate }): HoldingPeriod => ({ from, vacatedOn: null });
