import { appendOnly, CODE, createTable, ID, migration } from '@unionhall/database';

const SPELLING = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''`;

/** What an employer was over time besides its names: its union, branch and size, and the mergers it went through. */
export const employerHistoryMigrations = [
  createTable(
    2026113004011,
    'employer_particulars',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, trade_union_id ${ID} NULL, union_formed_in CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
     tax_branch_id ${ID} NULL, headcount INT NULL, from_day DATE NOT NULL, reason VARCHAR(500) NOT NULL, recorded_by_id ${ID} NULL, act_id ${ID} NULL,
     KEY by_employer (employer_id, id), FOREIGN KEY (employer_id) REFERENCES employer (id),
     FOREIGN KEY (trade_union_id) REFERENCES trade_union (id), FOREIGN KEY (tax_branch_id) REFERENCES tax_branch (id)`,
  ),
  // Employers from before the history begin theirs as they stand; their row bears their own id.
  migration(
    2026113004012,
    'begin_employer_particulars',
    `INSERT IGNORE INTO employer_particulars (id, employer_id, trade_union_id, union_formed_in, tax_branch_id, headcount, from_day, reason)
     SELECT id, id, trade_union_id, union_formed_in, tax_branch_id, headcount, registered_on, '登记' FROM employer`,
    'DELETE FROM employer_particulars WHERE id = employer_id',
  ),
  ...appendOnly(2026113004013, 'employer_particulars'),
  createTable(
    2026113004015,
    'employer_merger_step',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, kind ${CODE} NOT NULL, other_id ${ID} NOT NULL, on_day DATE NOT NULL, reason VARCHAR(500) NOT NULL,
     recorded_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL,
     KEY by_employer (employer_id, id), KEY by_other (other_id, id), CONSTRAINT merger_kind CHECK (kind IN ('merged', 'undone')), CONSTRAINT merged_with_another CHECK (other_id <> employer_id),
     FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (other_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026113004016, 'employer_merger_step'),
  migration(
    2026113004018,
    'employer_spelling',
    `ALTER TABLE employer ADD COLUMN IF NOT EXISTS name_pinyin ${SPELLING(1_200)}, ADD COLUMN IF NOT EXISTS name_initials ${SPELLING(200)}`,
    'ALTER TABLE employer DROP COLUMN IF EXISTS name_initials, DROP COLUMN IF EXISTS name_pinyin',
  ),
];

/** Tables of these whose rows the department's login may add and read only. */
export const registerAppendOnly = ['employer_particulars', 'employer_merger_step'] as const;
