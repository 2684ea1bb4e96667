import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { CollectionTargetState } from './collection-target.transitions';

/** What a rule knows of the target an act changes. */
export interface TargetFacts {
  readonly target: { readonly year: number; readonly number: number; readonly state: CollectionTargetState };
}

/** BH-7: what was adopted stays as it was published; another target of the year takes its place. */
export const targetIsDraft = rule<TargetFacts>('BH-7', 'finance-collection.target-not-draft', ({ target: { year, number, state } }) =>
  state === 'draft' ? ok : refuse({ path: ['targetId'], facts: { year, number, state }, remedy: 'set-another-target' }),
);
