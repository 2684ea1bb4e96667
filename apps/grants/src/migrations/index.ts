import { appendOnly, createTable, ID, ledgerAppendOnly, ledgerMigrations, SHA256, stateChanges } from '@unionhall/database';
import { acceptanceAppendOnly, acceptanceMigrations } from './acceptance';
import { afterAwardAppendOnly, afterAwardMigrations } from './after-award';
import { applicationFileMigrations } from './application-file';
import { budgetChangeMigrations } from './budget-change';
import { categoryLimitMigrations } from './category-limit';
import { completionMigrations } from './completion';
import { awardAppendOnly, awardMigrations } from './award';
import { expertEmploymentMigrations } from './expert-employment';
import { fundAppendOnly, fundMigrations } from './fund';
import { objectionMigrations } from './objection';
import { pastAwardMigrations } from './past-award';
import { promotionMigrations } from './promotion';
import { rankingMigrations } from './ranking';
import { revisionAppendOnly, revisionMigrations } from './revision';
import { reviewAppendOnlyTables, reviewMigrations } from './review';

/** The tables of grants, in the order they are made. */
export const migrations = [
  createTable(
    2026112230001,
    'employer_copy',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, kind VARCHAR(32) NOT NULL, merged_into_id ${ID} NULL, version INT NOT NULL`,
  ),
  createTable(
    2026112230002,
    'grant_round',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, name VARCHAR(100) NOT NULL, state VARCHAR(32) NOT NULL, quota INT NOT NULL, award_amount BIGINT NOT NULL,
     window_first DATE NOT NULL, window_last DATE NOT NULL, publicity_working_days INT NOT NULL, version INT NOT NULL,
     UNIQUE KEY year_once (year), KEY by_year (year, id), KEY by_name (name, id), CHECK (quota > 0), CHECK (award_amount > 0),
     CHECK (window_first <= window_last), CHECK (publicity_working_days > 0)`,
  ),
  createTable(2026112230003, 'grant_round_state_change', stateChanges('grant_round')),
  ...appendOnly(2026112230004, 'grant_round_state_change'),
  createTable(
    2026112230006,
    'grant_criterion',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, name VARCHAR(100) NOT NULL, weight INT NOT NULL, UNIQUE KEY once_per_round (round_id, name),
     CHECK (weight BETWEEN 1 AND 100), FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  // The criteria are fixed when the round opens: nobody changes what applicants were told to meet.
  ...appendOnly(2026112230007, 'grant_criterion'),
  createTable(
    2026112230009,
    'grant_instalment_term',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, due_condition VARCHAR(32) NOT NULL, hundredths INT NOT NULL,
     UNIQUE KEY once_per_round (round_id, due_condition), CHECK (hundredths BETWEEN 1 AND 10000), FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  ...appendOnly(2026112230010, 'grant_instalment_term'),
  createTable(
    2026112230012,
    'studio',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, employer_id ${ID} NOT NULL, leader_id ${ID} NOT NULL, leader_honour VARCHAR(32) NOT NULL,
     honour_document_sha256 ${SHA256} NOT NULL, state VARCHAR(32) NOT NULL, verified_by_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY once_per_employer (employer_id, name), KEY by_name (name, id), CHECK (state <> 'verified' OR verified_by_id IS NOT NULL)`,
  ),
  createTable(
    2026112230013,
    'grant_application',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, state VARCHAR(32) NOT NULL, title VARCHAR(200) NOT NULL, kind VARCHAR(32) NOT NULL,
     applicant_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, studio_id ${ID} NULL, team_member_ids JSON NOT NULL, budget_total BIGINT NOT NULL,
     content_sha256 ${SHA256} NOT NULL, content_changed_at DATETIME(3) NOT NULL, version INT NOT NULL,
     KEY by_round (round_id, id), KEY by_employer (employer_id, id), KEY by_applicant (applicant_id, id), KEY by_title (title, id),
     CHECK (budget_total >= 0), CHECK (state IN ('draft', 'returned', 'withdrawn') OR budget_total > 0),
     FOREIGN KEY (round_id) REFERENCES grant_round (id), FOREIGN KEY (studio_id) REFERENCES studio (id)`,
  ),
  createTable(2026112230014, 'grant_application_state_change', stateChanges('grant_application')),
  ...appendOnly(2026112230015, 'grant_application_state_change'),
  createTable(
    2026112230017,
    'grant_team_member',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, person_id ${ID} NOT NULL, UNIQUE KEY once_per_application (application_id, person_id),
     KEY by_person (person_id, application_id), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  createTable(
    2026112230018,
    'grant_trait_argument',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, trait VARCHAR(32) NOT NULL, text VARCHAR(2000) NOT NULL,
     UNIQUE KEY once_per_application (application_id, trait), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  createTable(
    2026112230019,
    'grant_budget_line',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, category CHAR(1) NOT NULL, purpose VARCHAR(32) NOT NULL, description VARCHAR(200) NOT NULL,
     amount BIGINT NOT NULL, KEY by_application (application_id, id), CHECK (category IN ('a', 'b', 'c')), CHECK (amount >= 0),
     FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  createTable(
    2026112230020,
    'grant_agreement',
    `id ${ID} NOT NULL PRIMARY KEY, application_id ${ID} NOT NULL, person_id ${ID} NOT NULL, content_sha256 ${SHA256} NOT NULL, agreed_at DATETIME(3) NOT NULL,
     UNIQUE KEY once_per_content (application_id, person_id, content_sha256), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  // Who agreed to which content stays on record, also when the content is changed later [YZ-8].
  ...appendOnly(2026112230021, 'grant_agreement'),
  ...reviewMigrations,
  ...awardMigrations,
  ...ledgerMigrations,
  ...fundMigrations,
  ...revisionMigrations,
  ...promotionMigrations,
  ...afterAwardMigrations,
  ...acceptanceMigrations,
  ...completionMigrations,
  ...applicationFileMigrations,
  ...rankingMigrations,
  ...objectionMigrations,
  ...pastAwardMigrations,
  ...budgetChangeMigrations,
  ...categoryLimitMigrations,
  ...expertEmploymentMigrations,
];

/** Tables whose rows the department's login may add and read only. */
export const appendOnlyTables = ['grant_round_state_change', 'grant_criterion', 'grant_instalment_term', 'grant_category_limit', 'grant_application_state_change', 'grant_agreement', ...reviewAppendOnlyTables, ...awardAppendOnly, ...ledgerAppendOnly, ...fundAppendOnly, ...revisionAppendOnly, ...afterAwardAppendOnly, ...acceptanceAppendOnly] as const;
