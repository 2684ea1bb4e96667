import { type Caller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import type { Office } from './office';
import { made } from './staffing';

const SHA = 'ab'.repeat(32);

let matchings = 0;

/** Two sides of a two-way selection by name, and the selection itself, open until 2026-03-20. */
export interface Sides {
  readonly matchingId: string;
  readonly people: Readonly<Record<string, string>>;
  readonly posts: Readonly<Record<string, string>>;
}

/** Opens a two-way selection between so many people and posts with one place each. */
export async function newMatching({ house, staffDepartmentId }: Office, peopleNames: readonly string[], postNames: readonly string[]): Promise<Sides> {
  const number = (matchings += 1);
  const people: Record<string, string> = {};
  for (const name of peopleNames) people[name] = await made(house, 'registerPerson', { name: `${name}示例` });
  const posts: Record<string, string> = {};
  for (const name of postNames) posts[name] = await made(house, 'createPost', { staffDepartmentId, name: `${name}${number}`, kind: 'AT_PARK_UNION', unionName: '示例园区工会', headcount: 1 });
  const matchingId = await made(house, 'openMatching', { name: `第${number}次双向选择`, ranksUntil: '2026-03-20', postIds: Object.values(posts), personIds: Object.values(people) });
  return { matchingId, people, posts };
}

/** A professional union worker of that id. */
export const worker = (personId: string): Caller => person(personId, 'professional-union-worker');

/** A person ranks posts by name. */
export async function ranksPosts({ house }: Office, { matchingId, people, posts }: Sides, who: string, ...choices: readonly string[]) {
  const input = { matchingId, postIds: choices.map((name) => posts[name]) };
  return (await house.data<{ rankPosts: { ranking: { id: string } | null; refusals: { code: string }[] } }>('personnel', worker(people[who]!), operation('RankPosts'), { input })).rankPosts;
}

/** The unit of a post ranks people by name. */
export const ranksPeople = ({ house }: Office, { matchingId, people, posts }: Sides, post: string, ...choices: readonly string[]) =>
  made(house, 'rankPeople', { matchingId, postId: posts[post], personIds: choices.map((name) => people[name]), documentSha256: SHA });
