import { createConnection } from 'mysql2/promise';
import { addDays, localDate } from '@unionhall/kernel';
import { idOf } from '@unionhall/testing';

/** Which house's tables are filled. */
export interface BulkDataSettings {
  readonly adminUrl: string;
  readonly prefix: string;
}

type Row = readonly (string | number | null)[];

/** How many of each there are. */
export const sizes = { persons: 2_000, staffDepartments: 20, posts: 200, employers: 300, studios: 1_000 } as const;

/** A block of ids for each table, so that an id tells what it is of. */
export const bulkIds = {
  person: (index: number) => idOf(0x10_0000 + index),
  staffDepartment: (index: number) => idOf(0x20_0000 + index),
  post: (index: number) => idOf(0x30_0000 + index),
  appointment: (index: number) => idOf(0x40_0000 + index),
  employer: (index: number) => idOf(0x50_0000 + index),
  studio: (index: number) => idOf(0x60_0000 + index),
  seat: (index: number) => idOf(0x70_0000 + index),
};

const numbered = (text: string, index: number) => `${text}${String(index).padStart(4, '0')}`;

/** Names that sort as their numbers do. */
export const studioName = (index: number) => numbered('创新工作室', index);
export const personName = (index: number) => numbered('人员', index);

/** The cursor after which a page of a list by name begins. */
export const cursorAfter = (name: string, id: string) => Buffer.from(JSON.stringify([name, id])).toString('base64url');

const FIRST_DAY = localDate('2020-01-01');
const BODIES = [1, 10, 100, 1_000] as const;

/** A day for each size of the leadership body, so that one list has one, ten, a hundred or a thousand rows. */
export const leadershipDays = BODIES.map((size, index) => ({ size, day: addDays(FIRST_DAY, index * 10) }));

const many = (count: number, row: (index: number) => Row): Row[] => Array.from({ length: count }, (_, index) => row(index));

/** The rows of every table, schema by schema, parents first. */
function tables(): Record<string, Row[]> {
  return {
    'personnel.person (id, name, registered_on, version)': many(sizes.persons, (index) => [bulkIds.person(index), personName(index), FIRST_DAY, 1]),
    'personnel.staff_department (id, name, version)': many(sizes.staffDepartments, (index) => [bulkIds.staffDepartment(index), numbered('部门', index), 1]),
    'personnel.post (id, staff_department_id, name, kind, headcount, version)': many(sizes.posts, (index) => [
      bulkIds.post(index),
      bulkIds.staffDepartment(index % sizes.staffDepartments),
      numbered('岗位', index),
      'ordinary',
      20,
      1,
    ]),
    'personnel.appointment (id, post_id, person_id, from_day, document, version)': many(sizes.persons, (index) => [
      bulkIds.appointment(index),
      bulkIds.post(index % sizes.posts),
      bulkIds.person(index),
      FIRST_DAY,
      '任职通知',
      1,
    ]),
    // The credit codes are unique, not valid: nothing here goes through an act.
    'finance_collection.employer (id, name, kind, credit_code, registered_on, version)': many(sizes.employers, (index) => [
      bulkIds.employer(index),
      numbered('单位', index),
      'enterprise',
      `9132${String(index).padStart(14, '0')}`,
      FIRST_DAY,
      1,
    ]),
    'grants.studio (id, name, employer_id, leader_id, leader_honour, honour_document_sha256, state, verified_by_id, version)': many(sizes.studios, (index) => [
      bulkIds.studio(index),
      studioName(index),
      // An employer's studios stand together in the register, a leader has two, few people verify: a page names the same ones again and again.
      bulkIds.employer(Math.floor(index / 4)),
      bulkIds.person(Math.floor(index / 2)),
      'city',
      '0'.repeat(64),
      'verified',
      bulkIds.person(1_900 + (index % 5)),
      1,
    ]),
    'governance.leadership_seat (id, person_id, kind, acting, from_day, vacated_on, version)': leadershipDays.flatMap(({ size, day }) =>
      many(size, (index) => [bulkIds.seat(size * 2 + index), bulkIds.person(index), 'deputy', 0, day, addDays(day, 1), 1]),
    ),
  };
}

/** Fills a house's tables directly, past every act. No invariant of its history holds afterwards: for benches only. */
export async function writeBulkData({ adminUrl, prefix }: BulkDataSettings): Promise<void> {
  const admin = await createConnection({ uri: adminUrl });
  try {
    for (const [table, rows] of Object.entries(tables())) await admin.query(`INSERT IGNORE INTO ${prefix}_${table} VALUES ?`, [rows]);
  } finally {
    await admin.end();
  }
}
