import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type GrantRoundState, grantRoundTransitions } from './round.transitions';

/** What the rules of closeRound look at. */
export interface CloseRoundFacts {
  readonly today: LocalDate;
  readonly round: { readonly name: string; readonly state: GrantRoundState; readonly windowLast: LocalDate };
}

/** YZ-9: only an open round is closed. */
export const roundIsClosable = rule<CloseRoundFacts>('YZ-9', 'grants.round-not-closable', ({ round: { name, state } }) => {
  const from: readonly GrantRoundState[] = grantRoundTransitions.closeRound.from;
  return from.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'check-the-state' });
});

/** YZ-9: the stage of declaration lasts to the end of its last day, as everybody was told. */
export const windowIsOver = rule<CloseRoundFacts>('YZ-9', 'grants.round-window-not-over', ({ today, round: { name, windowLast: lastDay } }) =>
  today > lastDay ? ok : refuse({ path: ['roundId'], facts: { round: name, lastDay, today }, remedy: 'close-after-the-last-day' }),
);

export const closeRoundRules = [roundIsClosable, windowIsOver];
