import { CODE, createTable, ID, migration } from '@unionhall/database';

/** The tree of unions, and what the register of employers says of a unit's union, branch and size. */
export const tradeUnionMigrations = [
  createTable(
    2026113004001,
    'trade_union',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, kind ${CODE} NOT NULL, parent_id ${ID} NULL, formed_on DATE NOT NULL, version INT NOT NULL,
     is_head TINYINT(1) NULL,
     UNIQUE KEY one_head (is_head), UNIQUE KEY name_once_under_one (parent_id, name), KEY by_name (name, id), KEY by_day (formed_on, id),
     CONSTRAINT union_is_named CHECK (TRIM(name) <> ''), CONSTRAINT union_not_above_itself CHECK (parent_id <> id),
     CONSTRAINT union_kind CHECK (kind IN ('city-federation', 'county-federation', 'industry', 'township', 'park', 'joint', 'grassroots')),
     FOREIGN KEY (parent_id) REFERENCES trade_union (id)`,
  ),
  // Filled by the table itself: a column of a foreign key may not make a generated one.
  migration(
    2026113004002,
    'trade_union_head',
    'CREATE TRIGGER IF NOT EXISTS trade_union_has_one_head BEFORE INSERT ON trade_union FOR EACH ROW SET NEW.is_head = IF(NEW.parent_id IS NULL, 1, NULL)',
    'DROP TRIGGER IF EXISTS trade_union_has_one_head',
  ),
  // A unit without a union of its own may belong to one above it all the same; it pays dues after the month its own was formed in [CP-1, CP-3].
  migration(
    2026113004003,
    'employer_union_branch_size',
    `ALTER TABLE employer
       ADD COLUMN IF NOT EXISTS trade_union_id ${ID} NULL, ADD COLUMN IF NOT EXISTS union_formed_in CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ADD COLUMN IF NOT EXISTS tax_branch_id ${ID} NULL, ADD COLUMN IF NOT EXISTS headcount INT NULL,
       ADD KEY IF NOT EXISTS by_union (trade_union_id, id), ADD KEY IF NOT EXISTS by_branch (tax_branch_id, id),
       ADD CONSTRAINT IF NOT EXISTS union_formed_in_a_union CHECK (union_formed_in IS NULL OR trade_union_id IS NOT NULL),
       ADD CONSTRAINT IF NOT EXISTS union_formed_in_a_month CHECK (union_formed_in REGEXP '^[0-9]{4}-(0[1-9]|1[0-2])$'),
       ADD CONSTRAINT IF NOT EXISTS headcount_not_below_zero CHECK (headcount >= 0),
       ADD CONSTRAINT employer_union FOREIGN KEY IF NOT EXISTS (trade_union_id) REFERENCES trade_union (id),
       ADD CONSTRAINT employer_branch FOREIGN KEY IF NOT EXISTS (tax_branch_id) REFERENCES tax_branch (id)`,
    `ALTER TABLE employer DROP FOREIGN KEY IF EXISTS employer_branch, DROP FOREIGN KEY IF EXISTS employer_union,
       DROP CONSTRAINT IF EXISTS headcount_not_below_zero, DROP CONSTRAINT IF EXISTS union_formed_in_a_month, DROP CONSTRAINT IF EXISTS union_formed_in_a_union,
       DROP KEY IF EXISTS by_branch, DROP KEY IF EXISTS by_union,
       DROP COLUMN IF EXISTS headcount, DROP COLUMN IF EXISTS tax_branch_id, DROP COLUMN IF EXISTS union_formed_in, DROP COLUMN IF EXISTS trade_union_id`,
  ),
];
