import { ID, SHA256 } from './column-types';
import { appendOnly, createTable, type Migration, migration } from './migration';

/** Tables no department's login may change a row of, beyond those the department names itself. */
export const houseAppendOnly = ['trail_entry', 'trail_leaf', 'trail_node', 'trail_checkpoint'] as const;

/** The tables every department has, whatever its work: keys, trail, outbox, inbox, copies. */
export const houseMigrations: readonly Migration[] = [
  createTable(
    2026112200001,
    'idempotency_key',
    `person_id ${ID} NOT NULL, idempotency_key VARCHAR(100) NOT NULL, act VARCHAR(100) NOT NULL, input_sha256 ${SHA256} NOT NULL,
     act_id ${ID} NOT NULL, object_id ${ID} NULL, record JSON NULL, at DATETIME(3) NOT NULL,
     PRIMARY KEY (person_id, idempotency_key), UNIQUE KEY act_once (act_id)`,
  ),
  createTable(
    2026112200002,
    'trail_chain',
    `chain INT NOT NULL PRIMARY KEY, sequence BIGINT NOT NULL, sha256 ${SHA256} NOT NULL`,
  ),
  migration(
    2026112200003,
    'begin_trail_chain',
    `INSERT IGNORE INTO trail_chain (chain, sequence, sha256) VALUES ${Array.from({ length: 16 }, (_, chain) => `(${chain}, 0, REPEAT('0', 64))`).join(', ')}`,
    'DELETE FROM trail_chain',
  ),
  createTable(
    2026112200004,
    'trail_entry',
    `chain INT NOT NULL, sequence BIGINT NOT NULL, act_id ${ID} NOT NULL, sha256 ${SHA256} NOT NULL, entry TEXT NOT NULL, at DATETIME(3) NOT NULL,
     PRIMARY KEY (chain, sequence), UNIQUE KEY act_once (act_id), FOREIGN KEY (chain) REFERENCES trail_chain (chain)`,
  ),
  ...appendOnly(2026112200005, 'trail_entry'),
  createTable(
    2026112200007,
    'trail_tree',
    'id INT NOT NULL PRIMARY KEY CHECK (id = 1), size BIGINT NOT NULL, peaks JSON NOT NULL, taken JSON NOT NULL',
  ),
  migration(
    2026112200008,
    'begin_trail_tree',
    `INSERT IGNORE INTO trail_tree (id, size, peaks, taken) VALUES (1, 0, '[]', '[${Array(16).fill(0).join(',')}]')`,
    'DELETE FROM trail_tree',
  ),
  createTable(
    2026112200009,
    'trail_leaf',
    'leaf BIGINT NOT NULL PRIMARY KEY, chain INT NOT NULL, sequence BIGINT NOT NULL, UNIQUE KEY once (chain, sequence), FOREIGN KEY (chain, sequence) REFERENCES trail_entry (chain, sequence)',
  ),
  ...appendOnly(2026112200010, 'trail_leaf'),
  createTable(2026112200012, 'trail_node', 'level INT NOT NULL, position BIGINT NOT NULL, hash BINARY(32) NOT NULL, PRIMARY KEY (level, position)'),
  ...appendOnly(2026112200013, 'trail_node'),
  createTable(
    2026112200015,
    'trail_checkpoint',
    `id INT NOT NULL PRIMARY KEY, size BIGINT NOT NULL, root ${SHA256} NOT NULL, at DATETIME(3) NOT NULL, sha256 ${SHA256} NOT NULL, checkpoint TEXT NOT NULL, KEY by_size (size)`,
  ),
  ...appendOnly(2026112200016, 'trail_checkpoint'),
  createTable(
    2026112200018,
    'outbox',
    `id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, event_id ${ID} NOT NULL, name VARCHAR(100) NOT NULL, consumer VARCHAR(32) NOT NULL,
     subject_id ${ID} NOT NULL, sequence INT NOT NULL, on_behalf_of ${ID} NULL, payload JSON NOT NULL, told_at DATETIME(3) NOT NULL,
     claimed_until DATETIME(3) NULL, delivered_at DATETIME(3) NULL,
     UNIQUE KEY once_per_consumer (event_id, consumer), UNIQUE KEY in_order (consumer, subject_id, sequence), KEY undelivered (delivered_at, id)`,
  ),
  createTable(2026112200019, 'outbox_sequence', `consumer VARCHAR(32) NOT NULL, subject_id ${ID} NOT NULL, last INT NOT NULL, PRIMARY KEY (consumer, subject_id)`),
  createTable(
    2026112200020,
    'inbox',
    `event_id ${ID} NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, sender VARCHAR(32) NOT NULL, subject_id ${ID} NOT NULL, sequence INT NOT NULL,
     state VARCHAR(16) NOT NULL, attempts INT NOT NULL, envelope JSON NULL, changed_at DATETIME(3) NOT NULL,
     KEY waiting (state, sequence), KEY by_subject (sender, subject_id, sequence)`,
  ),
  createTable(2026112200021, 'inbox_sequence', `sender VARCHAR(32) NOT NULL, subject_id ${ID} NOT NULL, applied INT NOT NULL, PRIMARY KEY (sender, subject_id)`),
  createTable(
    2026112200022,
    'parameter_copy',
    `name VARCHAR(100) NOT NULL, from_day DATE NOT NULL, value VARCHAR(2000) NOT NULL, version INT NOT NULL, PRIMARY KEY (name, from_day)`,
  ),
  createTable(
    2026112200023,
    'decision_copy',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) NOT NULL, subject_type VARCHAR(100) NOT NULL, subject_id ${ID} NOT NULL,
     subject_sha256 ${SHA256} NOT NULL, outcome VARCHAR(16) NOT NULL, decided_on DATE NOT NULL, matter_id ${ID} NOT NULL, amount BIGINT NULL,
     version INT NOT NULL, KEY by_subject (subject_id)`,
  ),
  createTable(
    2026112200024,
    'relation_copy',
    `id ${ID} NOT NULL PRIMARY KEY, kind VARCHAR(32) NOT NULL, person_id ${ID} NOT NULL, other_person_id ${ID} NULL, employer_id ${ID} NULL,
     from_day DATE NOT NULL, withdrawn_on DATE NULL, version INT NOT NULL, KEY by_person (person_id), KEY by_other (other_person_id)`,
  ),
  createTable(2026112200025, 'subject_key', `subject_id ${ID} NOT NULL PRIMARY KEY, sealed_key VARBINARY(255) NOT NULL`),
  createTable(2026112200026, 'health_probe', 'id INT NOT NULL PRIMARY KEY, at DATETIME(3) NOT NULL'),
  // Unkeyed hashes of inputs could be guessed. The old column stays, for services of before that still run; the next release may drop it.
  migration(
    2026112200027,
    'key_hashes_of_inputs',
    `ALTER TABLE idempotency_key ADD COLUMN IF NOT EXISTS input_hmac ${SHA256} NULL, MODIFY COLUMN input_sha256 ${SHA256} NULL`,
    `ALTER TABLE idempotency_key DROP COLUMN IF EXISTS input_hmac`,
  ),
  migration(2026112200028, 'forget_unkeyed_hashes_of_inputs', 'UPDATE idempotency_key SET input_sha256 = NULL WHERE input_sha256 IS NOT NULL', 'SELECT 1'),
  createTable(2026112200029, 'known_person', `id ${ID} NOT NULL PRIMARY KEY`),
  migration(
    2026112200030,
    'keep_who_raised_and_entered_decisions',
    `ALTER TABLE decision_copy ADD COLUMN IF NOT EXISTS proposed_by_id ${ID} NULL, ADD COLUMN IF NOT EXISTS entered_by_id ${ID} NULL`,
    'ALTER TABLE decision_copy DROP COLUMN IF EXISTS entered_by_id, DROP COLUMN IF EXISTS proposed_by_id',
  ),
  migration(
    2026113002000,
    'find_trail_entries_by_subject',
    `ALTER TABLE trail_entry ADD COLUMN IF NOT EXISTS subject_id ${ID} AS (JSON_VALUE(entry, '$.subject.id')) VIRTUAL, ADD KEY IF NOT EXISTS by_subject (subject_id)`,
    'ALTER TABLE trail_entry DROP KEY IF EXISTS by_subject, DROP COLUMN IF EXISTS subject_id',
  ),
  createTable(
    2026120130000,
    'secondment_copy',
    `id ${ID} NOT NULL PRIMARY KEY, person_id ${ID} NOT NULL, workstation_id ${ID} NOT NULL, capacity VARCHAR(32) NOT NULL, from_day DATE NOT NULL, until_day DATE NULL, version INT NOT NULL,
     KEY by_person (person_id), KEY by_workstation (workstation_id, from_day)`,
  ),
];
