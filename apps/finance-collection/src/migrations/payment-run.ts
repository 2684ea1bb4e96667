import { appendOnly, createTable, ID, SHA256 } from '@unionhall/database';

/** Payments that go to the bank together, the file they go by, and what the bank answers. */
export const paymentRunMigrations = [
  createTable(
    2026120120040,
    'payment_run',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, items JSON NOT NULL, payments INT NOT NULL, amount BIGINT NOT NULL,
     executed_by_id ${ID} NOT NULL, executed_on DATE NOT NULL, version INT NOT NULL, CONSTRAINT run_counts_what_it_paid CHECK ((payments = 0) = (amount = 0) AND payments >= 0 AND amount >= 0)`,
  ),
  ...appendOnly(2026120120041, 'payment_run'),
  createTable(
    2026120120043,
    'bank_file_draw',
    `id ${ID} NOT NULL PRIMARY KEY, payment_run_id ${ID} NOT NULL, drawn_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, version INT NOT NULL,
     KEY by_run (payment_run_id, id), FOREIGN KEY (payment_run_id) REFERENCES payment_run (id)`,
  ),
  ...appendOnly(2026120120044, 'bank_file_draw'),
  createTable(
    2026120120046,
    'bank_answer',
    `id ${ID} NOT NULL PRIMARY KEY, payment_run_id ${ID} NOT NULL, file_sha256 ${SHA256} NOT NULL, previewed_rows JSON NOT NULL, previewed_by_id ${ID} NOT NULL, previewed_on DATE NOT NULL,
     committed_by_id ${ID} NULL, committed_on DATE NULL, version INT NOT NULL, KEY by_run (payment_run_id, id),
     CONSTRAINT answer_entered_by_somebody CHECK ((committed_by_id IS NULL) = (committed_on IS NULL)), FOREIGN KEY (payment_run_id) REFERENCES payment_run (id)`,
  ),
];

/** Tables of these whose rows the department's login may add and read only. */
export const paymentRunAppendOnly = ['payment_run', 'bank_file_draw'] as const;
