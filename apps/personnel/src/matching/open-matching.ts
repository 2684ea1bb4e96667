import { act, type Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { unregisteredOf } from '../person/unregistered-of';
import { openMatchingRules } from './open-matching.rule';
import { MatchingParticipant, MatchingPlace, PostMatching } from './post-matching.entity';
import { OpenMatchingInput } from './post-matching.inputs';
import { postMatchingLife } from './post-matching.life';

/** Opens a two-way selection (开启双向选择) between vacant posts at unions and people. */
export const openMatching = act({
  name: 'openMatching',
  description: '开启双向选择:列明园区工会、系统工会、行业工会的空缺岗位和参加人员。Opens a two-way selection between vacant posts at park, system and industry unions and people [WZ-8].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: OpenMatchingInput,
  object: PostMatching,
  answers: 'matching',
  gather: async (source, { input: { name, postIds, personIds }, today }) => {
    const [named] = await source.statements.query<object[]>('SELECT 1 FROM post_matching WHERE name = ?', [name]);
    return { nameIsTaken: named !== undefined, posts: await postsWithVacancies(source.statements, postIds, today), unregistered: await unregisteredOf(source, 'personIds', personIds) };
  },
  rules: openMatchingRules,
  write: async (tx, { input: { name, ranksUntil, personIds }, posts, personId: openedById, now }) => {
    const matching = await postMatchingLife.begin(tx, { id: tx.newId(), name, ranksUntil, openedById, version: 1 }, 'openMatching', now);
    await tx.manager.insert(MatchingPlace, posts.map(({ id: postId, vacancies: places }) => ({ id: tx.newId(), matchingId: matching.id, postId, places })));
    await tx.manager.insert(MatchingParticipant, personIds.map((personId) => ({ id: tx.newId(), matchingId: matching.id, personId })));
    return matching;
  },
});

interface PostWithVacancies {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly vacancies: number;
}

async function postsWithVacancies(statements: Statements, postIds: readonly string[], day: LocalDate): Promise<PostWithVacancies[]> {
  if (postIds.length === 0) return [];
  const rows = await statements.query<(Omit<PostWithVacancies, 'vacancies'> & { vacancies: string })[]>(
    `SELECT post.id, post.name, post.kind, post.headcount - (SELECT COUNT(*) FROM appointment WHERE post_id = post.id AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)) AS vacancies
     FROM post WHERE post.id IN (?) ORDER BY post.id`,
    [day, day, postIds],
  );
  return rows.map((row) => ({ ...row, vacancies: Number(row.vacancies) }));
}
