/** A person with the posts he would take, the one he likes best first. */
export interface MatchingPerson {
  readonly id: string;
  readonly choices: readonly string[];
}

/** A post with its places and the people its unit would take, the one it likes best first. */
export interface MatchingPost {
  readonly id: string;
  readonly places: number;
  readonly choices: readonly string[];
}

/**
 * WZ-8: people rank posts, units rank people; deferred acceptance (Gale and Shapley), people proposing. Each person asks
 * for the post he likes best that has not turned him away; a unit holds on to those it likes best, within its places, and
 * turns the others away. No person and unit would both rather have each other than what they got, and no stable result
 * suits any person better. The result hangs on the rankings alone, not on the order of the lists. Answers the post of each person, null for none.
 */
export function matchPeople(people: readonly MatchingPerson[], posts: readonly MatchingPost[]): ReadonlyMap<string, string | null> {
  const rankAt = new Map(posts.map(({ id, choices }) => [id, new Map(choices.map((person, rank) => [person, rank]))]));
  const placesOf = new Map(posts.map(({ id, places }) => [id, places]));
  const held = new Map<string, string[]>(posts.map(({ id }) => [id, []]));
  const next = new Map(people.map(({ id }) => [id, 0]));
  const choicesOf = new Map(people.map(({ id, choices }) => [id, choices]));
  const free = people.map(({ id }) => id);
  for (let person = free.pop(); person !== undefined; person = free.pop()) {
    const post = choicesOf.get(person)![next.get(person)!];
    if (post === undefined) continue;
    next.set(person, next.get(person)! + 1);
    const ranks = rankAt.get(post);
    const holds = held.get(post);
    if (!ranks?.has(person) || !holds) {
      free.push(person);
      continue;
    }
    holds.push(person);
    if (holds.length <= placesOf.get(post)!) continue;
    const last = holds.reduce((worst, each) => (ranks.get(each)! > ranks.get(worst)! ? each : worst));
    holds.splice(holds.indexOf(last), 1);
    free.push(last);
  }
  const matched = new Map<string, string | null>(people.map(({ id }) => [id, null]));
  for (const [post, holds] of held) for (const person of holds) matched.set(person, post);
  return matched;
}

/** Why a person did not get a post. */
export type WhyNot = 'matched' | 'person-did-not-rank-it' | 'person-got-a-preferred-post' | 'unit-did-not-rank-him' | 'unit-took-preferred-people';

/** WZ-8: each side can ask why not. */
export function whyNot(person: MatchingPerson, post: MatchingPost, got: string | null): WhyNot {
  if (got === post.id) return 'matched';
  const wanted = person.choices.indexOf(post.id);
  if (wanted < 0) return 'person-did-not-rank-it';
  if (got !== null && person.choices.indexOf(got) < wanted) return 'person-got-a-preferred-post';
  return post.choices.includes(person.id) ? 'unit-took-preferred-people' : 'unit-did-not-rank-him';
}
