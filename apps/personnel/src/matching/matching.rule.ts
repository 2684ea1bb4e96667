import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type PostMatchingState, postMatchingTransitions } from './post-matching.transitions';

/** A two-way selection an act is about. */
export interface PostMatchingFacts {
  readonly matching: { readonly name: string; readonly state: PostMatchingState; readonly ranksUntil: LocalDate };
  readonly today: LocalDate;
}

/** HOUSE-1: both sides rank, and are matched, while it is open. */
export const matchingIsOpen: Rule<PostMatchingFacts> = rule<PostMatchingFacts>('HOUSE-1', 'personnel.matching-state', ({ matching: { name, state } }) => {
  const { from } = postMatchingTransitions.runMatching;
  return (from as readonly PostMatchingState[]).includes(state) ? ok : refuse({ path: ['matchingId'], facts: { matching: name, state, required: [...from] }, remedy: 'check-the-state' });
});

/** HOUSE-5: both sides rank until the last day. */
export const rankingIsOn: Rule<PostMatchingFacts> = rule<PostMatchingFacts>('HOUSE-5', 'personnel.ranking-is-over', ({ matching: { ranksUntil: last }, today }) =>
  today <= last ? ok : refuse({ path: ['matchingId'], facts: { last, today }, remedy: 'check-the-state' }),
);

/** HOUSE-3: nothing is ranked twice in one ranking. */
export const eachIsRankedOnce = <Name extends string>(name: Name): Rule<{ readonly input: Readonly<Record<Name, readonly string[]>> }> =>
  rule<{ readonly input: Readonly<Record<Name, readonly string[]>> }>('HOUSE-3', 'personnel.ranked-twice', ({ input }) => {
    const ids = input[name].filter((id, index) => input[name].indexOf(id) !== index);
    return ids.length === 0 ? ok : refuse({ path: [name], facts: { ids }, remedy: 'rank-each-once' });
  });
