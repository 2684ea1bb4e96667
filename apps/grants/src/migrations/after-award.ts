import { appendOnly, createTable, ID, migration, SHA256 } from '@unionhall/database';

const PURPOSE = `category CHAR(1) NOT NULL, purpose VARCHAR(32) NOT NULL, CHECK (category IN ('a', 'b', 'c'))`;

/** Changes of budget and progress reports. */
export const afterAwardMigrations = [
  createTable(
    2026112811001,
    'award_budget_change',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, number INT NOT NULL, decision_id ${ID} NOT NULL, decision_sha256 ${SHA256} NOT NULL,
     changed_by_id ${ID} NOT NULL, changed_on DATE NOT NULL, UNIQUE KEY once_each (award_id, number), UNIQUE KEY decision_once (decision_id),
     CHECK (number > 0), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  ...appendOnly(2026112811002, 'award_budget_change'),
  createTable(
    2026112811004,
    'award_budget_change_line',
    `id ${ID} NOT NULL PRIMARY KEY, change_id ${ID} NOT NULL, amount_before BIGINT NOT NULL, amount_after BIGINT NOT NULL, ${PURPOSE},
     UNIQUE KEY once_per_change (change_id, purpose), CONSTRAINT change_not_below_zero CHECK (amount_before >= 0 AND amount_after >= 0),
     FOREIGN KEY (change_id) REFERENCES award_budget_change (id)`,
  ),
  ...appendOnly(2026112811005, 'award_budget_change_line'),
  migration(
    2026112811010,
    'when_a_report_is_due',
    'ALTER TABLE instalment ADD COLUMN IF NOT EXISTS report_due_on DATE NULL',
    'ALTER TABLE instalment DROP COLUMN IF EXISTS report_due_on',
  ),
  createTable(
    2026112811011,
    'progress_report',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, instalment_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, text VARCHAR(4000) NOT NULL,
     evidence_sha256 ${SHA256} NULL, entered_by_id ${ID} NOT NULL, entered_on DATE NOT NULL, version INT NOT NULL,
     skipped_instalment_id ${ID} AS (CASE WHEN kind = 'skipped' THEN RTRIM(instalment_id) END) STORED, UNIQUE KEY skipped_once (skipped_instalment_id),
     KEY by_award (award_id, id), KEY by_instalment (instalment_id, id), CONSTRAINT report_kind CHECK (kind IN ('submitted', 'skipped')),
     CONSTRAINT report_says_something CHECK (CHAR_LENGTH(text) > 0), CONSTRAINT report_has_evidence CHECK ((kind = 'submitted') = (evidence_sha256 IS NOT NULL)),
     FOREIGN KEY (award_id) REFERENCES award (id), FOREIGN KEY (instalment_id) REFERENCES instalment (id)`,
  ),
  ...appendOnly(2026112811012, 'progress_report'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const afterAwardAppendOnly = ['award_budget_change', 'award_budget_change_line', 'progress_report'] as const;
