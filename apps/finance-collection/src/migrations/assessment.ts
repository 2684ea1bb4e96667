import { appendOnly, CODE, createTable, ID, SHA256 } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET ascii COLLATE ascii_bin';

/** What each unit owes for each month, what frees it of that, and what is done about arrears. */
export const assessmentMigrations = [
  createTable(
    2026113003101,
    'dues_exemption',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, first_period ${MONTH} NOT NULL, last_period ${MONTH} NOT NULL, document VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL,
     reason VARCHAR(500) NOT NULL, exempted_by_id ${ID} NOT NULL, exempted_on DATE NOT NULL, version INT NOT NULL,
     KEY by_employer (employer_id, id), CONSTRAINT exemption_in_order CHECK (first_period <= last_period), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026113003102, 'dues_exemption'),
  createTable(
    2026113003104,
    'dues_assessment_batch',
    `id ${ID} NOT NULL PRIMARY KEY, period ${MONTH} NOT NULL, rate INT NOT NULL, items JSON NOT NULL, assessed_by_id ${ID} NOT NULL, assessed_on DATE NOT NULL, version INT NOT NULL, KEY by_period (period, id)`,
  ),
  createTable(
    2026113003105,
    'dues_assessment',
    `id ${ID} NOT NULL PRIMARY KEY, batch_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, period ${MONTH} NOT NULL, category ${CODE} NOT NULL, payroll BIGINT NOT NULL, rate INT NOT NULL, amount BIGINT NOT NULL,
     exemption_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY month_once (employer_id, period), KEY by_period (period, employer_id), KEY by_batch (batch_id),
     CONSTRAINT payroll_not_negative CHECK (payroll >= 0), CONSTRAINT assessed_by_the_rate CHECK (amount = (payroll * rate + 5000) DIV 10000), CONSTRAINT assessment_category CHECK (category IN ('dues', 'preparation-fund')),
     FOREIGN KEY (batch_id) REFERENCES dues_assessment_batch (id), FOREIGN KEY (employer_id) REFERENCES employer (id), FOREIGN KEY (exemption_id) REFERENCES dues_exemption (id)`,
  ),
  createTable(
    2026113003106,
    'arrears_notice',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, step ${CODE} NOT NULL, owed BIGINT NOT NULL, oldest_period ${MONTH} NOT NULL, pay_by DATE NOT NULL, sent_by_id ${ID} NOT NULL, sent_on DATE NOT NULL, version INT NOT NULL,
     KEY by_employer (employer_id, id), CONSTRAINT notice_claims_something CHECK (owed > 0), CONSTRAINT notice_step CHECK (step IN ('reminder', 'demand', 'final')), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026113003107, 'arrears_notice'),
  createTable(
    2026113003109,
    'payment_promise',
    `id ${ID} NOT NULL PRIMARY KEY, employer_id ${ID} NOT NULL, amount BIGINT NOT NULL, promised_for DATE NOT NULL, promised_by VARCHAR(100) NOT NULL, recorded_by_id ${ID} NOT NULL, recorded_on DATE NOT NULL, version INT NOT NULL,
     KEY by_employer (employer_id, id), CONSTRAINT promise_above_zero CHECK (amount > 0), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
  ...appendOnly(2026113003110, 'payment_promise'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const assessmentAppendOnly = ['dues_exemption', 'arrears_notice', 'payment_promise'] as const;
