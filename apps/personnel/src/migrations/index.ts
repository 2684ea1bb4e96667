import { CODE, createTable, ID, migration } from '@unionhall/database';
import { allowanceMigrations } from './allowance';
import { certificateMigrations } from './certificate';
import { competitionMigrations } from './competition';
import { labourContractMigrations } from './labour-contract';
import { listObjectionMigrations } from './list-objection';
import { matchingMigrations } from './matching';
import { performanceMigrations } from './performance';
import { recruitmentMigrations } from './recruitment';
import { endOfRecruitmentMigrations, recruitmentTestMigrations } from './recruitment-tests';
import { declinedRequestMigrations, secondmentRequestMigrations } from './secondment-request';
import { staffMigrations } from './staff';

/** The tables of personnel, in the order they are made. */
export const migrations = [
  createTable(
    2026112210001,
    'person',
    `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, identity_number_index CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
     identity_number_sealed VARBINARY(255) NULL, identity_number_masked VARCHAR(30) NULL, registered_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY identity_number_once (identity_number_index), KEY by_name (name, id), KEY by_day (registered_on, id)`,
  ),
  createTable(2026112210002, 'staff_department', `id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, version INT NOT NULL, UNIQUE KEY name_once (name)`),
  createTable(
    2026112210003,
    'post',
    `id ${ID} NOT NULL PRIMARY KEY, staff_department_id ${ID} NOT NULL, name VARCHAR(100) NOT NULL, kind VARCHAR(32) NOT NULL, headcount INT NOT NULL,
     union_name VARCHAR(100) NULL, version INT NOT NULL, UNIQUE KEY name_once_in_department (staff_department_id, name), KEY by_name (name, id),
     KEY by_kind (kind, name, id), CONSTRAINT needed CHECK (headcount > 0),
     CONSTRAINT union_where_due CHECK ((kind IN ('at-park-union', 'at-system-union', 'at-industry-union')) = (union_name IS NOT NULL)),
     FOREIGN KEY (staff_department_id) REFERENCES staff_department (id)`,
  ),
  createTable(
    2026112210004,
    'appointment',
    `id ${ID} NOT NULL PRIMARY KEY, post_id ${ID} NOT NULL, person_id ${ID} NOT NULL, from_day DATE NOT NULL, until_day DATE NULL,
     document VARCHAR(200) NOT NULL, end_document VARCHAR(200) NULL, version INT NOT NULL,
     UNIQUE KEY begun_once (post_id, person_id, from_day), KEY by_person (person_id),
     CONSTRAINT days_in_order CHECK (until_day IS NULL OR until_day >= from_day),
     CONSTRAINT end_documented CHECK ((until_day IS NULL) = (end_document IS NULL)),
     FOREIGN KEY (post_id) REFERENCES post (id), FOREIGN KEY (person_id) REFERENCES person (id)`,
  ),
  ...staffMigrations,
  ...labourContractMigrations,
  ...recruitmentMigrations,
  ...matchingMigrations,
  ...recruitmentTestMigrations,
  ...certificateMigrations,
  migration(
    2026120130121,
    'keep_how_a_post_was_come_by',
    `ALTER TABLE appointment ADD COLUMN IF NOT EXISTS won_by ${CODE} NOT NULL DEFAULT 'other', ADD CONSTRAINT IF NOT EXISTS appointment_won_by CHECK (won_by IN ('competition', 'two-way-selection', 'recruitment', 'other'))`,
    'ALTER TABLE appointment DROP CONSTRAINT IF EXISTS appointment_won_by, DROP COLUMN IF EXISTS won_by',
  ),
  ...allowanceMigrations,
  ...performanceMigrations,
  ...secondmentRequestMigrations,
  ...listObjectionMigrations,
  ...competitionMigrations,
  ...declinedRequestMigrations,
  ...endOfRecruitmentMigrations,
];
