import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type NoticeFacts, noticeRules } from '../notice/notice.rule';

/** A place that is put up, next to its post as it stands today. */
interface PutUp {
  readonly postId: string;
  readonly incumbentAppointmentId?: string | null;
  readonly places: number;
}

/** What the rules of openCompetition look at. */
export interface OpenCompetitionFacts extends NoticeFacts {
  readonly input: NoticeFacts['input'] & { readonly name: string; readonly places: readonly PutUp[] };
  readonly nameIsTaken: boolean;
  /** The posts of the places, in their order. */
  readonly posts: readonly { readonly id: string; readonly name: string; readonly kind: keyof (typeof enumLabels)['PostKind'] }[];
  /** How many places of each post, in the order of the places, nobody holds today and no other competition puts up. */
  readonly free: readonly number[];
  /** The appointments that hold each post today, in the order of the places. */
  readonly holding: readonly (readonly string[])[];
  /** The appointments other competitions under way would end. */
  readonly atStake: readonly string[];
}

/** WZ-10: middle posts and those below them are competed for; leadership is elected, posts at unions go by two-way selection. */
const COMPETED_FOR: readonly string[] = ['middle', 'ordinary'];

/** HOUSE-3: each competition has a name of its own. */
export const competitionNameIsNew = rule<OpenCompetitionFacts>('HOUSE-3', 'personnel.competition-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

/** HOUSE-4: something is competed for. */
export const somethingIsPutUp = rule<OpenCompetitionFacts>('HOUSE-4', 'house.empty', ({ input: { places } }) => (places.length > 0 ? ok : refuse({ path: ['places'], facts: {}, remedy: 'fill-it-in' })));

/** WZ-10: which posts are competed for. */
export const postsAreCompetedFor = rule<OpenCompetitionFacts>('WZ-10', 'personnel.post-not-for-competition', ({ posts }) =>
  posts.flatMap(({ name, kind }, index) => (COMPETED_FOR.includes(kind) ? [] : [refuse({ path: ['places', String(index), 'postId'], facts: { post: name, kind }, remedy: 'put-up-another-post' })])),
);

/** WZ-10: vacant places are those nobody holds and nobody else puts up. */
export const vacantPlacesAreThere = rule<OpenCompetitionFacts>('WZ-10', 'personnel.competition-beyond-places', ({ input, posts, free }) =>
  input.places.flatMap(({ incumbentAppointmentId, places }, index) =>
    incumbentAppointmentId || places <= free[index]! ? [] : [refuse({ path: ['places', String(index), 'places'], facts: { post: posts[index]!.name, free: free[index]!, places }, remedy: 'put-up-fewer-places' })],
  ),
);

/** HOUSE-2: an incumbent holds the post now. */
export const incumbentsHoldTheirPosts = rule<OpenCompetitionFacts>('HOUSE-2', 'personnel.incumbent-not-in-post', ({ input, posts, holding }) =>
  input.places.flatMap(({ incumbentAppointmentId: id }, index) =>
    !id || holding[index]!.includes(id) ? [] : [refuse({ path: ['places', String(index), 'incumbentAppointmentId'], facts: { post: posts[index]!.name }, remedy: 'name-the-incumbent' })],
  ),
);

/** HOUSE-4: an incumbent has one place. */
export const incumbentsHaveOnePlace = rule<OpenCompetitionFacts>('HOUSE-4', 'personnel.incumbent-place-is-one', ({ input }) =>
  input.places.flatMap(({ incumbentAppointmentId, places }, index) =>
    incumbentAppointmentId && places !== 1 ? [refuse({ path: ['places', String(index), 'places'], facts: { places }, remedy: 'put-up-fewer-places' })] : [],
  ),
);

/** HOUSE-3: a place is competed for once at a time. */
export const placesAreListedOnce = rule<OpenCompetitionFacts>('HOUSE-3', 'personnel.competition-place-twice', ({ input: { places }, posts, atStake }) =>
  places.flatMap(({ postId, incumbentAppointmentId: id }, index) => {
    const before = places.slice(0, index).some((each) => (id ? each.incumbentAppointmentId === id : each.postId === postId && !each.incumbentAppointmentId));
    return before || (id && atStake.includes(id)) ? [refuse({ path: ['places', String(index)], facts: { post: posts[index]!.name }, remedy: 'list-each-place-once' })] : [];
  }),
);

export const openCompetitionRules: readonly Rule<OpenCompetitionFacts>[] = [
  competitionNameIsNew,
  ...noticeRules,
  somethingIsPutUp,
  postsAreCompetedFor,
  vacantPlacesAreThere,
  incumbentsHoldTheirPosts,
  incumbentsHaveOnePlace,
  placesAreListedOnce,
];
