import { ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type PostKind = keyof (typeof enumLabels)['PostKind'];

/** What the rules of createPost look at. */
export interface CreatePostFacts {
  readonly input: { readonly name: string; readonly kind: PostKind; readonly headcount: number; readonly unionName?: string | null };
  readonly staffDepartment: { readonly name: string };
  readonly nameIsTaken: boolean;
}

/** The kinds of post that stand at a union outside the office. */
const AT_A_UNION: ReadonlySet<PostKind> = new Set(['at-park-union', 'at-system-union', 'at-industry-union']);

/** WZ-2: a post exists because people are needed in it. */
export const someoneIsNeeded = rule<CreatePostFacts>('WZ-2', 'personnel.headcount-below-one', ({ input: { headcount } }) =>
  headcount >= 1 ? ok : refuse({ path: ['headcount'], facts: { headcount }, remedy: 'raise-the-headcount' }),
);

/** WZ-8: two-way selection needs to know which union a post at a union belongs to. */
export const postAtUnionNamesIt = rule<CreatePostFacts>('WZ-8', 'personnel.post-place-missing', ({ input: { name, kind, unionName } }) =>
  !AT_A_UNION.has(kind) || unionName ? ok : refuse({ path: ['unionName'], facts: { post: name }, remedy: 'name-the-union-of-the-post' }),
);

/** WZ-8: a post of the office itself is filled by competition, not by a union. */
export const postOfOfficeNamesNoUnion = rule<CreatePostFacts>('WZ-8', 'personnel.post-place-not-due', ({ input: { name, kind, unionName } }) =>
  AT_A_UNION.has(kind) || !unionName ? ok : refuse({ path: ['unionName'], facts: { post: name, kind }, remedy: 'drop-the-union-or-change-the-kind' }),
);

/** HOUSE-3: within its department a post is set up once. */
export const postNameIsNew = rule<CreatePostFacts>('HOUSE-3', 'personnel.post-name-taken', ({ input: { name }, staffDepartment, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { department: staffDepartment.name, post: name }, remedy: 'give-another-name' }) : ok,
);

export const createPostRules = [someoneIsNeeded, postAtUnionNamesIt, postOfOfficeNamesNoUnion, postNameIsNew];
