import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rule about a reason looks at. */
export interface ReasonFacts {
  readonly input: { readonly reason: string };
}

/** HOUSE-4: whoever ends or turns down something says why; blanks are no reason. */
export const reasonIsGiven = rule<ReasonFacts>('HOUSE-4', 'house.empty', ({ input: { reason } }) => (reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'fill-it-in' }) : ok));
