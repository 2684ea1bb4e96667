import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An act that is done for a reason. */
export interface ReasonFacts {
  readonly input: { readonly reason: string };
}

/** HOUSE-4: a reason is given; blanks are none. */
export const reasonIsGiven = rule<ReasonFacts>('HOUSE-4', 'house.empty', ({ input: { reason } }) => (reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'fill-it-in' }) : ok));
