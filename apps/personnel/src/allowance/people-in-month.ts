import type { FactSource, Statements } from '@unionhall/database';
import { addDays, type Fen, type LocalDate, localDate, type Month, month, monthsAfter } from '@unionhall/kernel';
import type { Held, HeldPost, PersonInMonth } from './allowance-line.rule';

/** The first and the last day of a month. */
export function daysOfMonth(of: Month): { readonly first: LocalDate; readonly last: LocalDate } {
  const first = localDate(`${of}-01`);
  return { first, last: addDays(monthsAfter(first, 1), -1) };
}

type Row<Of> = Of & { readonly personId: string };
type PostRow = Row<Omit<HeldPost, 'ownAllowance' | 'kind'>> & { readonly postId: string; readonly kind: HeldPost['kind'] | 'leadership' };

/** Everybody who is on the staff or in a post on a day of a month, in the order of their names; four statements, however many. */
export async function peopleInMonth({ statements, loaders }: FactSource, of: Month): Promise<PersonInMonth[]> {
  if (!loaders) return readPeople(statements, of);
  return loaders.batch('people in month', (months) => Promise.all(months.map((each) => readPeople(statements, month(each))))).load(of);
}

async function readPeople(statements: Statements, of: Month): Promise<PersonInMonth[]> {
  const { first, last } = daysOfMonth(of);
  const memberships = await statements.query<Row<PersonInMonth['memberships'][number]>[]>(
    'SELECT person_id AS personId, status, from_day AS `from`, until_day AS `until` FROM staff_membership WHERE from_day <= ? AND (until_day IS NULL OR until_day >= ?)',
    [last, first],
  );
  const posts = await statements.query<PostRow[]>(
    `SELECT appointment.person_id AS personId, appointment.id AS appointmentId, appointment.from_day AS \`from\`, appointment.until_day AS \`until\`, appointment.won_by AS wonBy, post.id AS postId, post.name, post.kind
     FROM appointment JOIN post ON post.id = appointment.post_id WHERE appointment.from_day <= ? AND (appointment.until_day IS NULL OR appointment.until_day >= ?) ORDER BY appointment.id`,
    [last, first],
  );
  const contracts = await statements.query<Row<Held>[]>(
    `SELECT person_id AS personId, from_day AS \`from\`, COALESCE(ended_on, until_day) AS \`until\` FROM labour_contract
     WHERE from_day <= ? AND (until_day IS NULL OR until_day >= ?) AND (ended_on IS NULL OR ended_on >= ?)`,
    [last, first, first],
  );
  const allowances = new Map((await statements.query<{ postId: string; amount: string }[]>('SELECT post_id AS postId, amount FROM post_allowance WHERE from_day <= ? ORDER BY from_day', [first])).map(({ postId, amount }) => [postId, BigInt(amount) as Fen]));
  const byPerson = { memberships: Map.groupBy(memberships, personOf), posts: Map.groupBy(posts, personOf), contracts: Map.groupBy(contracts, personOf) };
  return [...new Set([...byPerson.memberships.keys(), ...byPerson.posts.keys()])].toSorted().flatMap((personId) => {
    const held = byPerson.posts.get(personId) ?? [];
    const below = held.flatMap(({ kind, postId, ...post }) => (kind === 'leadership' ? [] : [{ ...post, kind, ownAllowance: allowances.get(postId) ?? null }]));
    // Leadership posts are outside the rule [WZ-12].
    if (held.length > 0 && below.length === 0) return [];
    return [{ personId, memberships: byPerson.memberships.get(personId) ?? [], contracts: byPerson.contracts.get(personId) ?? [], posts: below }];
  });
}

const personOf = ({ personId }: { readonly personId: string }) => personId;
