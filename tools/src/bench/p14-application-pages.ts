import { randomUUID } from 'node:crypto';
import { idOf } from '@unionhall/testing';
import { bulkIds, cursorAfter } from './bulk-data';
import { callers } from './callers';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import { mediansOf } from './median';

const FEW = 10_000;
const MANY = 100_000;
const CHUNK = 2_000;
/** So many that each has more than a page of applications, also of the few. */
const EMPLOYERS = 100;
const ROUND = idOf(0x80_0000);
const FUNDED_BEFORE = 'what was funded before';
const SHA256 = '0'.repeat(64);
const applicationId = (index: number) => idOf(0x90_0000 + index);
const title = (index: number) => `示例项目${String(index).padStart(6, '0')}`;

const PAGE = `query ($after: String, $filter: GrantApplicationFilter! = {}, $orderBy: GrantApplicationOrder! = DRAFTED) {
  grantApplications(first: 50, after: $after, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } edges { node { id title kind state budgetTotal round { name } teamMembers { agreedAt } } } } }`;
const FUNDED = 'query ($id: ID!) { grantApplication(id: $id) { fundedBefore { title reasons similarityRatio } } }';

/** P14: the median time of pages of applications, and of the search for what was funded before, at ten times the rows by that at one time. */
export async function applicationPages({ house }: CountingHouse): Promise<Figure[]> {
  const { source, execute } = house.departments.get('grants')!;
  const query = (sql: string, rows: readonly (readonly (string | number)[])[]) => source.query(sql, [rows]);
  await query('INSERT INTO grant_round (id, year, name, state, quota, award_amount, window_first, window_last, publicity_working_days, version) VALUES ?', [
    [ROUND, 2090, '示例轮次', 'closed', 10, 2_000_000, '2090-01-01', '2090-12-31', 5, 1],
  ]);
  // One in ten was funded, so that the index of titles has something to look through.
  const fill = async (from: number, to: number): Promise<void> => {
    for (let start = from; start < to; start += CHUNK) {
      const indexes = Array.from({ length: CHUNK }, (_, offset) => start + offset);
      const columns = 'id, round_id, state, title, kind, applicant_id, employer_id, team_member_ids, reviewer_ids, budget_total, content_sha256, content_changed_at, version';
      await query(
        `INSERT INTO grant_application (${columns}) VALUES ?`,
        indexes.map((index) => [applicationId(index), ROUND, 'eligible', title(index), 'renovation', bulkIds.person(index % 2_000), bulkIds.employer(index % EMPLOYERS), '[]', '[]', 1_000, SHA256, '2090-02-01', 1]),
      );
      await query('INSERT INTO grant_team_member (id, application_id, person_id) VALUES ?', indexes.map((index) => [randomUUID(), applicationId(index), bulkIds.person(index % 2_000)]));
      const funded = indexes.filter((index) => index % 10 === 0).flatMap((index) => bigrams(index).map((bigram, _place, all) => [bigram, all.length, applicationId(index)]));
      await query('INSERT INTO grant_title_bigram (bigram, size, application_id) VALUES ?', funded);
    }
    await source.query('REPLACE INTO grant_title_bigram_count (bigram, titles) SELECT bigram, COUNT(*) FROM grant_title_bigram GROUP BY bigram');
    await source.query('ANALYZE TABLE grant_application, grant_team_member, grant_title_bigram');
  };
  const ask = async (document: string, variables: Record<string, unknown>, index: number): Promise<void> => {
    const { errors } = await execute({ query: document, variables, caller: callers[index % callers.length]!, requestId: randomUUID(), locale: 'zh' });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  const measures: Readonly<Record<string, (index: number, rows: number) => Promise<void>>> = {
    'first page by time': (index) => ask(PAGE, {}, index),
    'page in the middle by title': (index, rows) => ask(PAGE, { orderBy: 'TITLE', after: cursorAfter(title(rows / 2 + index), applicationId(rows / 2 + index)) }, index),
    'page of an employer': (index) => ask(PAGE, { filter: { employerId: bulkIds.employer(index) } }, index),
    [FUNDED_BEFORE]: (index) => ask(FUNDED, { id: applicationId(index * 7 + 1) }, index),
  };
  const times = (rows: number) => mediansOf(Object.fromEntries(Object.entries(measures).map(([what, send]) => [what, (index: number) => send(index, rows)])));

  await fill(0, FEW);
  const few = await times(FEW);
  await fill(FEW, MANY);
  const many = await times(MANY);
  return Object.keys(measures).map((what) => {
    const absolute = `${many[what]!.toFixed(1)} / ${few[what]!.toFixed(1)} ms`;
    // All bulk titles are alike, so that even the rarest pairs are in hundreds of them: the worst there is, reported and not held.
    const bars = what === FUNDED_BEFORE ? { floor: null, aim: null } : { floor: 1.3, aim: 1.1 };
    return { bar: 'P14', what: `applications, ${what}: ${MANY} rows / ${FEW}`, ratio: many[what]! / few[what]!, ...bars, absolute };
  });
}

/** The pairs of a bulk title, as the index of funded titles has them. */
function bigrams(index: number): string[] {
  const characters = Array.from(title(index));
  return [...new Set(characters.slice(1).map((character, place) => characters[place]! + character))];
}
