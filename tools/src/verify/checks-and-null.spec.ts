import { definitions } from '@unionhall/standalone';
import { startTestHouse, type TestHouse } from '@unionhall/testing';

/**
 * A CHECK that comes to NULL lets the row pass, so a comparison with an empty column proves nothing. Either the CHECK
 * says what an empty column means, or it is listed here with why emptiness may pass.
 */
const EMPTY_MAY_PASS: Readonly<Record<string, string>> = {
  'employer.merged_into_id': 'not merged',
  'leadership_seat.vacated_on': 'still held',
  'power_charge.vacated_on': 'still held',
  'relation.other_person_id': 'a relation with an employer only',
  'matter.amount': 'about no money',
  'payment_order.authorised_by_id': 'not yet: authorised_by_somebody says from when on',
  'payment_order.executed_by_id': 'not yet: executed_by_somebody says from when on',
  'payment_order.charged_by_id': 'asked for with its accounts, so nobody charged it',
  'payment_order.from_account_id': 'not yet: charged_before_authorised says from when on',
  'payment_order.for_account_id': 'not yet: charged_before_authorised says from when on',
  'trade_union.parent_id': 'at the head of the tree',
  'employer.union_formed_in': 'without a union',
  'employer.headcount': 'nobody has counted',
  'leading_group.replaced_on': 'leads still',
  'performance_assessment.grade': 'not concluded yet: concluded_with_a_mark says from when on',
  'performance_assessment.on_record': 'not concluded yet',
  'survey_visit.recorded_by_id': 'not yet: visit_recorded says from when on',
};

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(...definitions);
}, 60_000);
afterAll(() => house.stop());

it.each(definitions.map(({ department }) => department))('no CHECK of %s passes unseen because a column is empty', async (department) => {
  const checks = await house.sql<{ name: string; tableName: string; clause: string }>(
    department,
    'SELECT constraint_name AS name, table_name AS tableName, check_clause AS clause FROM information_schema.check_constraints WHERE constraint_schema = DATABASE()',
  );
  const columns = await house.sql<{ tableName: string; name: string }>(
    department,
    "SELECT table_name AS tableName, column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND is_nullable = 'YES' AND data_type <> 'longtext'",
  );
  expect(checks.length).toBeGreaterThan(0);
  const unseen = checks.flatMap(({ name, tableName, clause }) =>
    columns
      .filter((column) => column.tableName === tableName && clause.includes(`\`${column.name}\``) && !saysWhatEmptyMeans(clause, column.name))
      .map((column) => `${tableName}.${column.name}`)
      .filter((place) => !(place in EMPTY_MAY_PASS))
      .map((place) => `${place} in ${name}`),
  );
  expect(unseen).toEqual([]);
});

const saysWhatEmptyMeans = (clause: string, column: string) => new RegExp(`\`${column}\`\\)* is (not )?null|(coalesce|ifnull)\\([^,]*\`${column}\``, 'i').test(clause);
