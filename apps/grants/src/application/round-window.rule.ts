import { includesDay, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';

/** What the rules about the round look at. */
export interface RoundWindowFacts {
  readonly today: LocalDate;
  readonly round: { readonly name: string; readonly state: GrantRoundState; readonly windowFirst: LocalDate; readonly windowLast: LocalDate };
}

const notOpen = ({ name, windowFirst, windowLast }: RoundWindowFacts['round']) =>
  refuse({ path: ['roundId'], facts: { round: name, firstDay: windowFirst, lastDay: windowLast }, remedy: 'wait-for-next-round' });

/** YZ-9: a draft may be prepared before the window opens, not for a round that is over. */
export const roundIsAhead = rule<RoundWindowFacts>('YZ-9', 'grants.round-not-open', ({ round, today }) =>
  round.state === 'open' && today <= round.windowLast ? ok : notOpen(round),
);

/** YZ-9: applications are taken while the round is open, from its first day to its last. */
export const roundIsOpen = rule<RoundWindowFacts>('YZ-9', 'grants.round-not-open', ({ round, today }) =>
  round.state === 'open' && includesDay({ first: round.windowFirst, last: round.windowLast }, today) ? ok : notOpen(round),
);
