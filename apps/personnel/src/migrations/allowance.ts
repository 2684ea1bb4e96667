import { appendOnly, CODE, createTable, ID, SHA256 } from '@unionhall/database';

/** What posts bring, the years as they were put to decision, and the months: what came of each person, and what was asked to be paid. */
export const allowanceMigrations = [
  createTable(
    2026120140001,
    'post_allowance',
    `id ${ID} NOT NULL PRIMARY KEY, post_id ${ID} NOT NULL, from_day DATE NOT NULL, amount BIGINT NOT NULL, document VARCHAR(200) NOT NULL, set_by_id ${ID} NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_day (post_id, from_day), CONSTRAINT post_allowance_positive CHECK (amount > 0), FOREIGN KEY (post_id) REFERENCES post (id)`,
  ),
  ...appendOnly(2026120140002, 'post_allowance'),
  createTable(
    2026120140004,
    'allowance_year',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, budget BIGINT NOT NULL, content_sha256 ${SHA256} NOT NULL, matter_id ${ID} NOT NULL, proposed_by_id ${ID} NOT NULL, proposed_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_year (year), KEY by_matter (matter_id), CONSTRAINT allowance_budget_positive CHECK (budget > 0)`,
  ),
  createTable(
    2026120140005,
    'allowance_run',
    `id ${ID} NOT NULL PRIMARY KEY, month CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, state ${CODE} NOT NULL, computation INT NOT NULL, total BIGINT NOT NULL, paid_count INT NOT NULL, withheld_count INT NOT NULL,
     lines_sha256 ${SHA256} NOT NULL, computed_by_id ${ID} NOT NULL, computed_on DATE NOT NULL, payment_order_id ${ID} NULL, order_version INT NULL, version INT NOT NULL,
     UNIQUE KEY once_a_month (month), CONSTRAINT allowance_run_state CHECK (state IN ('computed', 'locked', 'paid', 'confirmed', 'returned')), CONSTRAINT allowance_total CHECK (total >= 0),
     CONSTRAINT allowance_locked_with_an_order CHECK ((state IN ('locked', 'paid', 'confirmed')) = (payment_order_id IS NOT NULL) AND (payment_order_id IS NULL) = (order_version IS NULL))`,
  ),
  createTable(
    2026120140006,
    'allowance_run_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES allowance_run (id)`,
  ),
  ...appendOnly(2026120140007, 'allowance_run_state_change'),
  createTable(
    2026120140009,
    'allowance_line',
    `id ${ID} NOT NULL PRIMARY KEY, run_id ${ID} NOT NULL, computation INT NOT NULL, month CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, person_id ${ID} NOT NULL, status ${CODE} NULL, appointment_id ${ID} NULL, amount BIGINT NOT NULL, basis ${CODE} NULL, refusals JSON NOT NULL,
     UNIQUE KEY one_line_a_person (run_id, computation, person_id), KEY by_run (run_id, id), KEY by_person (person_id, month, id), KEY by_appointment (appointment_id),
     CONSTRAINT paid_or_withheld CHECK ((amount > 0) = (basis IS NOT NULL) AND amount >= 0), CONSTRAINT allowance_basis CHECK (basis IS NULL OR basis IN ('professional-allowance', 'own-allowance')),
     FOREIGN KEY (run_id) REFERENCES allowance_run (id), FOREIGN KEY (person_id) REFERENCES person (id), FOREIGN KEY (appointment_id) REFERENCES appointment (id)`,
  ),
  ...appendOnly(2026120140010, 'allowance_line'),
  createTable(
    2026120140012,
    'allowance_request',
    `id ${ID} NOT NULL PRIMARY KEY, run_id ${ID} NOT NULL, computation INT NOT NULL, payee_account_id ${ID} NOT NULL, amount BIGINT NOT NULL, decision_id ${ID} NOT NULL, requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL,
     KEY by_run (run_id, id), KEY by_decision (decision_id, id), KEY by_account (payee_account_id, id), CONSTRAINT allowance_request_positive CHECK (amount > 0), FOREIGN KEY (run_id) REFERENCES allowance_run (id)`,
  ),
  ...appendOnly(2026120140013, 'allowance_request'),
];

/** Those of them nobody changes a row of. */
export const allowanceAppendOnly = ['post_allowance', 'allowance_run_state_change', 'allowance_line', 'allowance_request'] as const;
