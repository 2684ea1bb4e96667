import { appendOnly, createTable, ID, SHA256, stateChanges } from '@unionhall/database';

/** The fund and everything after the award; what the rules say of its money, the tables say as well. */
export const fundMigrations = [
  createTable(
    2026112233001,
    'grant_fund',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, version INT NOT NULL, UNIQUE KEY year_once (year), CHECK (year BETWEEN 2000 AND 2100)`,
  ),
  createTable(
    2026112233002,
    'grant_appropriation',
    `id ${ID} NOT NULL PRIMARY KEY, fund_id ${ID} NOT NULL, amount BIGINT NOT NULL, document_sha256 ${SHA256} NOT NULL, appropriated_by_id ${ID} NOT NULL,
     appropriated_on DATE NOT NULL, UNIQUE KEY document_once (document_sha256), KEY by_fund (fund_id, id),
     CONSTRAINT appropriation_above_zero CHECK (amount > 0), FOREIGN KEY (fund_id) REFERENCES grant_fund (id)`,
  ),
  ...appendOnly(2026112233003, 'grant_appropriation'),
  createTable(
    2026112233005,
    'grant_ledger_account',
    `id ${ID} NOT NULL PRIMARY KEY, fund_id ${ID} NOT NULL, award_id ${ID} NULL, kind VARCHAR(32) NOT NULL,
     fund_kind VARCHAR(32) AS (CASE WHEN kind IN ('appropriated', 'available') THEN kind END) STORED,
     UNIQUE KEY once_per_award (award_id, kind), UNIQUE KEY once_per_fund (fund_id, fund_kind),
     CONSTRAINT kind_of_its_owner CHECK (kind IN ('appropriated', 'available') AND award_id IS NULL OR kind IN ('committed', 'requested', 'paid', 'spent') AND award_id IS NOT NULL),
     FOREIGN KEY (id) REFERENCES ledger_account (id), FOREIGN KEY (fund_id) REFERENCES grant_fund (id), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  ...appendOnly(2026112233006, 'grant_ledger_account'),
  createTable(
    2026112233010,
    'award_contract',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, payee_account_id ${ID} NOT NULL, document_sha256 ${SHA256} NOT NULL, signed_by_id ${ID} NOT NULL,
     signed_on DATE NOT NULL, UNIQUE KEY once_per_award (award_id), KEY by_payee (payee_account_id, id), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  ...appendOnly(2026112233011, 'award_contract'),
  createTable(
    2026112233013,
    'mid_term_check',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, outcome VARCHAR(32) NOT NULL, finding VARCHAR(2000) NOT NULL, evidence_sha256 ${SHA256} NOT NULL,
     checked_by_id ${ID} NOT NULL, checked_on DATE NOT NULL, passed_award_id ${ID} AS (CASE WHEN outcome = 'passed' THEN RTRIM(award_id) END) STORED,
     UNIQUE KEY passed_once (passed_award_id), KEY by_award (award_id, id), CONSTRAINT check_outcome CHECK (outcome IN ('passed', 'not-passed')),
     FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  ...appendOnly(2026112233014, 'mid_term_check'),
  createTable(
    2026112233020,
    'instalment',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, team_member_ids JSON NOT NULL, due_condition VARCHAR(32) NOT NULL, amount BIGINT NOT NULL, state VARCHAR(32) NOT NULL,
     attempt INT NOT NULL, payment_order_id ${ID} NULL, order_version INT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_award (award_id, due_condition), UNIQUE KEY one_order_each (payment_order_id),
     CONSTRAINT instalment_above_zero CHECK (amount > 0), CONSTRAINT instalment_state CHECK (state IN ('planned', 'requested', 'paid', 'confirmed')),
     CONSTRAINT asked_with_an_order CHECK ((state = 'planned') = (payment_order_id IS NULL) AND (payment_order_id IS NULL) = (order_version IS NULL)),
     CONSTRAINT attempt_counts CHECK (attempt > 0), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  createTable(2026112233021, 'instalment_state_change', stateChanges('instalment')),
  ...appendOnly(2026112233022, 'instalment_state_change'),
  // One order for each attempt: the database itself refuses to ask twice for the same instalment [CP-7].
  createTable(
    2026112233024,
    'instalment_request',
    `id ${ID} NOT NULL PRIMARY KEY, instalment_id ${ID} NOT NULL, attempt INT NOT NULL, payee_account_id ${ID} NOT NULL, amount BIGINT NOT NULL,
     requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, UNIQUE KEY once_per_attempt (instalment_id, attempt), CHECK (amount > 0),
     FOREIGN KEY (instalment_id) REFERENCES instalment (id)`,
  ),
  ...appendOnly(2026112233025, 'instalment_request'),
  createTable(
    2026112233030,
    'award_budget_line',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, category CHAR(1) NOT NULL, purpose VARCHAR(32) NOT NULL, budget BIGINT NOT NULL, spent BIGINT NOT NULL,
     version INT NOT NULL, UNIQUE KEY once_per_award (award_id, category, purpose), CHECK (category IN ('a', 'b', 'c')),
     CONSTRAINT spent_within_budget CHECK (spent BETWEEN 0 AND budget), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  createTable(
    2026112233031,
    'expense_voucher',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, budget_line_id ${ID} NOT NULL, category CHAR(1) NOT NULL, purpose VARCHAR(32) NOT NULL,
     description VARCHAR(200) NOT NULL, amount BIGINT NOT NULL, spent_on DATE NOT NULL, voucher_sha256 ${SHA256} NOT NULL, transfer_id ${ID} NOT NULL,
     recorded_by_id ${ID} NOT NULL, recorded_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY voucher_once_per_award (award_id, voucher_sha256), UNIQUE KEY transfer_once (transfer_id), KEY by_award (award_id, id),
     CONSTRAINT expense_above_zero CHECK (amount > 0), CHECK (category IN ('a', 'b', 'c')),
     FOREIGN KEY (award_id) REFERENCES award (id), FOREIGN KEY (budget_line_id) REFERENCES award_budget_line (id), FOREIGN KEY (transfer_id) REFERENCES ledger_transfer (id)`,
  ),
  ...appendOnly(2026112233032, 'expense_voucher'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const fundAppendOnly = [
  'grant_appropriation',
  'grant_ledger_account',
  'award_contract',
  'mid_term_check',
  'instalment_state_change',
  'instalment_request',
  'expense_voucher',
] as const;
