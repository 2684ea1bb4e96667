import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';

/** What the rules of openMatching look at. */
export interface OpenMatchingFacts extends NamedPersonsFacts {
  readonly input: { readonly name: string; readonly ranksUntil: LocalDate; readonly postIds: readonly string[]; readonly personIds: readonly string[] };
  readonly today: LocalDate;
  readonly nameIsTaken: boolean;
  /** The posts named that there are, in their order, with their places nobody holds today. */
  readonly posts: readonly { readonly id: string; readonly name: string; readonly kind: string; readonly vacancies: number }[];
}

const BY_SELECTION = ['at-park-union', 'at-system-union', 'at-industry-union'];
const pathOf = ({ input: { postIds } }: OpenMatchingFacts, id: string) => ['postIds', String(postIds.indexOf(id))];

/** HOUSE-3: each two-way selection has a name of its own. */
export const matchingNameIsNew = rule<OpenMatchingFacts>('HOUSE-3', 'personnel.matching-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

/** HOUSE-5: somebody can still rank. */
export const rankingIsAhead = rule<OpenMatchingFacts>('HOUSE-5', 'personnel.ranking-ends-too-soon', ({ input: { ranksUntil: last }, today }) =>
  last >= today ? ok : refuse({ path: ['ranksUntil'], facts: { last, today }, remedy: 'set-a-later-end-of-ranking' }),
);

/** WZ-8: there are two sides. */
export const hasBothSides = rule<OpenMatchingFacts>('WZ-8', 'personnel.matching-lacks-a-side', ({ input: { postIds, personIds } }) =>
  postIds.length > 0 && personIds.length > 0 ? ok : refuse({ path: [postIds.length === 0 ? 'postIds' : 'personIds'], facts: {}, remedy: 'name-both-sides' }),
);

/** HOUSE-2: the posts are in the register. */
export const postsAreRegistered = rule<OpenMatchingFacts>('HOUSE-2', 'house.not-registered', (facts) =>
  facts.input.postIds.filter((id) => !facts.posts.some((post) => post.id === id)).map((id) => refuse({ path: pathOf(facts, id), facts: { id }, remedy: 'use-a-registered-one' })),
);

/** WZ-8: posts at park, system and industry unions are filled by two-way selection, and no others. */
export const postsAreBySelection = rule<OpenMatchingFacts>('WZ-8', 'personnel.post-not-by-selection', (facts) =>
  facts.posts.filter(({ kind }) => !BY_SELECTION.includes(kind)).map(({ id, name, kind }) => refuse({ path: pathOf(facts, id), facts: { post: name, kind }, remedy: 'choose-posts-by-selection' })),
);

/** WZ-6: a post that takes part has a place nobody holds. */
export const postsAreVacant = rule<OpenMatchingFacts>('WZ-6', 'personnel.post-has-no-vacancy', (facts) =>
  facts.posts.filter(({ vacancies }) => vacancies < 1).map(({ id, name }) => refuse({ path: pathOf(facts, id), facts: { post: name }, remedy: 'choose-posts-by-selection' })),
);

export const openMatchingRules = [matchingNameIsNew, rankingIsAhead, hasBothSides, personsAreRegistered, postsAreRegistered, postsAreBySelection, postsAreVacant];
