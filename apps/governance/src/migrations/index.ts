import { appendOnly, createTable, ID, type Migration, migration, SHA256 } from '@unionhall/database';
import { auditAppendOnlyTables, auditMigrations } from './audit';
import { chargeMigrations } from './charge';
import { decisionTaskAppendOnlyTables, decisionTaskMigrations } from './decision-task';
import { disclosureMigrations } from './disclosure';
import { fourEyesMigrations } from './four-eyes';
import { enterFoundingParameters } from './founding-parameters';
import { inquiryAppendOnlyTables, inquiryMigrations } from './inquiry';
import { inspectionAppendOnlyTables, inspectionMigrations } from './inspection';
import { liveDisclosureMigrations } from './live-disclosure';
import { meetingAppendOnlyTables, meetingMigrations } from './meeting';
import { secretVoteAppendOnlyTables, secretVoteMigrations } from './secret-vote';
import { supervisionMigrations } from './supervision';
import { trailDepositMigrations } from './trail-deposit';
import { votingAppendOnlyTables, votingMigrations } from './voting';
import { earlyOpinionMigrations } from './early-opinion';
import { parameterReasonMigrations } from './parameter-reason';
import { longRegisterMigrations } from './long-register';

/** Tables whose rows are only ever added. */
export const appendOnlyTables = [
  ...(['decision', 'parameter_row', 'act_index', 'trail_anchor', 'trail_deposit', 'decision_effect', 'early_opinion'] as const),
  ...meetingAppendOnlyTables,
  ...votingAppendOnlyTables,
  ...secretVoteAppendOnlyTables,
  ...decisionTaskAppendOnlyTables,
  ...inquiryAppendOnlyTables,
  ...auditAppendOnlyTables,
  ...inspectionAppendOnlyTables,
] as const;

/** The tables of governance, in the order they are made. */
export const migrations: readonly Migration[] = [
  createTable(
    2026112220001,
    'power_item',
    `id ${ID} NOT NULL PRIMARY KEY, code VARCHAR(50) NOT NULL, title VARCHAR(100) NOT NULL, key_power VARCHAR(32) NOT NULL, defined_on DATE NOT NULL,
     version INT NOT NULL, UNIQUE KEY code_once (code)`,
  ),
  // One row, locked by every act on seats and charges: GY-3 and GY-4 look at both, so two such acts may not run past each other.
  createTable(2026112220002, 'leadership_register', 'id INT NOT NULL PRIMARY KEY CHECK (id = 1)'),
  migration(2026112220003, 'begin_leadership_register', 'INSERT IGNORE INTO leadership_register (id) VALUES (1)', 'DELETE FROM leadership_register'),
  createTable(
    2026112220004,
    'leadership_seat',
    `id ${ID} NOT NULL PRIMARY KEY, person_id ${ID} NOT NULL, kind VARCHAR(32) NOT NULL, acting BOOLEAN NOT NULL, from_day DATE NOT NULL, vacated_on DATE NULL,
     version INT NOT NULL, open_single_seat VARCHAR(32) AS (IF(vacated_on IS NULL AND kind <> 'deputy', kind, NULL)) STORED,
     UNIQUE KEY one_chief_one_inspection_head (open_single_seat), KEY by_person (person_id), CHECK (kind IN ('chief', 'deputy', 'inspection-head')),
     CHECK (vacated_on >= from_day)`,
  ),
  createTable(
    2026112220005,
    'decision',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) NOT NULL, subject_type VARCHAR(100) NOT NULL, subject_id ${ID} NOT NULL,
     subject_sha256 ${SHA256} NOT NULL, outcome VARCHAR(16) NOT NULL, decided_on DATE NOT NULL, version INT NOT NULL, KEY by_subject (subject_id),
     CHECK (outcome IN ('adopted', 'rejected', 'deferred'))`,
  ),
  ...appendOnly(2026112220006, 'decision'),
  createTable(
    2026112220008,
    'power_charge',
    `id ${ID} NOT NULL PRIMARY KEY, power_item_id ${ID} NOT NULL, holder_id ${ID} NOT NULL, from_day DATE NOT NULL, vacated_on DATE NULL,
     end_reason VARCHAR(32) NULL, decision_id ${ID} NULL, document VARCHAR(200) NULL, version INT NOT NULL,
     is_open TINYINT AS (IF(vacated_on IS NULL, 1, NULL)) STORED, UNIQUE KEY one_holder (power_item_id, is_open), KEY by_holder (holder_id), CHECK (vacated_on >= from_day),
     CHECK (decision_id IS NOT NULL OR document IS NOT NULL), FOREIGN KEY (power_item_id) REFERENCES power_item (id),
     FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  createTable(2026112220009, 'parameter', `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, version INT NOT NULL, UNIQUE KEY name_once (name)`),
  createTable(
    2026112220010,
    'parameter_row',
    `id ${ID} NOT NULL PRIMARY KEY, parameter_id ${ID} NOT NULL, from_day DATE NOT NULL, value VARCHAR(2000) NOT NULL, decision_id ${ID} NULL, version INT NOT NULL,
     UNIQUE KEY version_once (parameter_id, version), UNIQUE KEY decision_used_once (decision_id),
     FOREIGN KEY (parameter_id) REFERENCES parameter (id), FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  ...appendOnly(2026112220011, 'parameter_row'),
  ...enterFoundingParameters(2026112220013),
  createTable(
    2026112220015,
    'relation',
    `id ${ID} NOT NULL PRIMARY KEY, kind VARCHAR(32) NOT NULL, person_id ${ID} NOT NULL, other_person_id ${ID} NULL, employer_id ${ID} NULL,
     from_day DATE NOT NULL, declared_on DATE NOT NULL, declared_by_id ${ID} NOT NULL, withdrawn_on DATE NULL, standing_key ${SHA256} NULL,
     version INT NOT NULL, UNIQUE KEY stands_once (standing_key), CHECK ((withdrawn_on IS NULL) = (standing_key IS NOT NULL)), KEY by_person (person_id), KEY by_other_person (other_person_id), KEY by_declarer (declared_by_id), KEY by_employer (employer_id),
     CHECK (other_person_id IS NOT NULL OR employer_id IS NOT NULL), CHECK (other_person_id <> person_id)`,
  ),
  createTable(
    2026112220016,
    'act_index',
    `id ${ID} NOT NULL PRIMARY KEY, department VARCHAR(32) NOT NULL, act VARCHAR(100) NOT NULL, person_id ${ID} NOT NULL, power_item VARCHAR(50) NOT NULL,
     subject_type VARCHAR(100) NULL, subject_id ${ID} NULL, at DATETIME(3) NOT NULL, day DATE NOT NULL, outcome VARCHAR(16) NOT NULL, holder_id ${ID} NULL,
     KEY by_person (person_id, power_item, id), KEY by_power_item (power_item, id), KEY by_holder (holder_id, id), CHECK (outcome IN ('done', 'refused'))`,
  ),
  ...appendOnly(2026112220017, 'act_index'),
  createTable(
    2026112220019,
    'trail_anchor',
    `id ${ID} NOT NULL PRIMARY KEY, department VARCHAR(32) NOT NULL, checkpoint_id INT NOT NULL, size BIGINT NOT NULL, root ${SHA256} NOT NULL,
     checkpoint_sha256 ${SHA256} NOT NULL, at DATETIME(3) NOT NULL, UNIQUE KEY checkpoint_once (department, checkpoint_id)`,
  ),
  ...appendOnly(2026112220020, 'trail_anchor'),
  ...meetingMigrations,
  ...votingMigrations,
  ...chargeMigrations,
  ...secretVoteMigrations,
  ...decisionTaskMigrations,
  ...disclosureMigrations,
  ...inquiryMigrations,
  ...auditMigrations,
  ...inspectionMigrations,
  // Those the grants department came to follow since.
  ...enterFoundingParameters(2026112829001),
  ...fourEyesMigrations,
  ...enterFoundingParameters(2026112902011),
  ...trailDepositMigrations,
  ...liveDisclosureMigrations,
  ...supervisionMigrations,
  ...longRegisterMigrations,
  ...earlyOpinionMigrations,
  // The limits of the categories of a grant.
  ...enterFoundingParameters(2026120110001),
  // The days of the tasks of a station.
  ...enterFoundingParameters(2026120112001),
  ...parameterReasonMigrations,
];
