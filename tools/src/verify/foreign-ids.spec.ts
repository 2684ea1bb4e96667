import type { Department } from '@unionhall/contracts';
import { definitions } from '@unionhall/standalone';
import { foreignIds, startTestHouse, type TestHouse } from '@unionhall/testing';

/** Tables every department has: the house checks what they point at by rules of its own. */
const HOUSE_TABLES = /^(inbox|inbox_sequence|outbox|outbox_sequence|idempotency_key|trail_entry|subject_key|decision_copy|relation_copy|secondment_copy|employer_copy|decision_use)\./;
/** Columns that name an act, the event a step carries as its act, or a thing of one of several kinds; the first two are checked by I9. */
const OTHERWISE_CHECKED = /\.((\w+_)?act_id|evidence_event_id|subject_id)$/;

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(...definitions);
}, 60_000);
afterAll(() => house.stop());

const columnsOf = (department: Department) =>
  house.sql<{ place: string }>(
    department,
    `SELECT CONCAT(col.table_name, '.', col.column_name) AS place FROM information_schema.columns col
     LEFT JOIN information_schema.key_column_usage fk ON fk.table_schema = col.table_schema AND fk.table_name = col.table_name AND fk.column_name = col.column_name
       AND fk.referenced_table_name IS NOT NULL
     WHERE col.table_schema = DATABASE() AND col.data_type = 'char' AND col.character_maximum_length = 36 AND col.column_name <> 'id' AND COALESCE(col.generation_expression, '') = ''
       AND fk.column_name IS NULL`,
  );

it.each(definitions.map(({ department }) => department))('every id in %s that no foreign key holds is in the list of I11', async (department) => {
  const found = (await columnsOf(department)).map(({ place }) => place).filter((place) => !HOUSE_TABLES.test(place) && !OTHERWISE_CHECKED.test(place));
  const listed = foreignIds.filter(({ from }) => from === department).map(({ place }) => place);
  expect(found.filter((place) => !listed.includes(place))).toEqual([]);
});

it('the list names only columns and tables that exist', async () => {
  const all = new Set<string>();
  for (const { department } of definitions) {
    const rows = await house.sql<{ place: string }>(department, "SELECT CONCAT(table_name, '.', column_name) AS place FROM information_schema.columns WHERE table_schema = DATABASE()");
    for (const { place } of rows) all.add(`${department}.${place}`);
  }
  const named = foreignIds.flatMap(({ from, place, owner }) => [`${from}.${place}`, `${owner}.id`]);
  expect(named.filter((each) => !all.has(each))).toEqual([]);
});
