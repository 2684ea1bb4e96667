import type { FactSource, Loaders, Statements } from '@unionhall/database';
import type { MatchingPerson, MatchingPost } from './deferred-acceptance.rule';

/** Both sides of a two-way selection with their latest rankings; `ranked` is false for who has not ranked yet. */
export interface Rankings {
  readonly people: readonly (MatchingPerson & { readonly ranked: boolean })[];
  readonly posts: readonly (MatchingPost & { readonly ranked: boolean; readonly name: string })[];
}

/** The latest rankings of a two-way selection; two statements for a page of them. */
export async function rankingsOfMatching({ statements, loaders }: Pick<FactSource, 'statements' | 'loaders'>, matchingId: string): Promise<Rankings> {
  return loaders ? rankingsByLoader(loaders, matchingId) : (await rankingsOf(statements, [matchingId]))[0]!;
}

/** The same for a query. */
export function rankingsByLoader(loaders: Loaders, matchingId: string): Promise<Rankings> {
  return loaders.batch('rankings of matching', (ids) => rankingsOf(loaders.statements, ids)).load(matchingId);
}

async function rankingsOf(statements: Statements, matchingIds: readonly string[]): Promise<Rankings[]> {
  const people = await statements.query<{ matchingId: string; id: string; choices: string[] | null }[]>(
    `SELECT part.matching_id AS matchingId, part.person_id AS id, ranking.post_ids AS choices FROM matching_person part
     LEFT JOIN post_ranking ranking ON ranking.id = (SELECT MAX(id) FROM post_ranking WHERE matching_id = part.matching_id AND person_id = part.person_id)
     WHERE part.matching_id IN (?) ORDER BY part.id`,
    [matchingIds],
  );
  const posts = await statements.query<{ matchingId: string; id: string; name: string; places: number; choices: string[] | null }[]>(
    `SELECT part.matching_id AS matchingId, part.post_id AS id, post.name, part.places, ranking.person_ids AS choices FROM matching_post part JOIN post ON post.id = part.post_id
     LEFT JOIN people_ranking ranking ON ranking.id = (SELECT MAX(id) FROM people_ranking WHERE matching_id = part.matching_id AND post_id = part.post_id)
     WHERE part.matching_id IN (?) ORDER BY part.id`,
    [matchingIds],
  );
  const parsed = (choices: string[] | string | null): string[] => (typeof choices === 'string' ? (JSON.parse(choices) as string[]) : (choices ?? []));
  return matchingIds.map((matchingId) => ({
    people: people.filter((each) => each.matchingId === matchingId).map(({ id, choices }) => ({ id, choices: parsed(choices), ranked: choices !== null })),
    posts: posts.filter((each) => each.matchingId === matchingId).map(({ id, name, places, choices }) => ({ id, name, places, choices: parsed(choices), ranked: choices !== null })),
  }));
}
