import { appendOnly, createTable, ID, type Migration, migration, SHA256, stateChanges } from '@unionhall/database';

/** Tables of matters and meetings whose rows are only ever added. */
export const meetingAppendOnlyTables = ['matter_state_change', 'matter_party', 'matter_evidence', 'meeting_state_change', 'agenda_item_state_change'] as const;

/** The tables of matters, meetings and their agenda, in the order they are made. */
export const meetingMigrations: readonly Migration[] = [
  createTable(
    2026112221001,
    'matter',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) NOT NULL, title VARCHAR(200) NOT NULL, subject_type VARCHAR(100) NOT NULL, subject_id ${ID} NOT NULL,
     subject_sha256 ${SHA256} NOT NULL, content MEDIUMTEXT NOT NULL, amount BIGINT NULL, proposed_by_id ${ID} NOT NULL, raised_on DATE NOT NULL,
     state VARCHAR(32) NOT NULL, version INT NOT NULL,
     is_live TINYINT AS (IF(state IN ('raised', 'on-agenda'), 1, NULL)) STORED,
     UNIQUE KEY one_live_matter (subject_id, subject_type, is_live), KEY by_state (state, id), KEY by_power_item (power_item, id),
     KEY by_proposer (proposed_by_id, id), CHECK (state IN ('raised', 'on-agenda', 'decided', 'withdrawn')), CHECK (amount > 0)`,
  ),
  // A decision fits exactly what was raised: of a matter only its state moves.
  migration(
    2026112221002,
    'guard_matter_content',
    `CREATE TRIGGER IF NOT EXISTS matter_content_stays BEFORE UPDATE ON matter FOR EACH ROW
     IF NOT (NEW.power_item <=> OLD.power_item AND NEW.title <=> OLD.title AND NEW.subject_type <=> OLD.subject_type AND NEW.subject_id <=> OLD.subject_id
         AND NEW.subject_sha256 <=> OLD.subject_sha256 AND NEW.content <=> OLD.content AND NEW.amount <=> OLD.amount
         AND NEW.proposed_by_id <=> OLD.proposed_by_id AND NEW.raised_on <=> OLD.raised_on) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the content of a matter stays as it was raised';
     END IF`,
    'DROP TRIGGER IF EXISTS matter_content_stays',
  ),
  createTable(2026112221003, 'matter_state_change', stateChanges('matter')),
  ...appendOnly(2026112221004, 'matter_state_change'),
  createTable(
    2026112221006,
    'matter_party',
    `id ${ID} NOT NULL PRIMARY KEY, matter_id ${ID} NOT NULL, person_id ${ID} NULL, employer_id ${ID} NULL, KEY by_matter (matter_id, id),
     KEY by_person (person_id, matter_id), KEY by_employer (employer_id, matter_id), CHECK (person_id IS NOT NULL OR employer_id IS NOT NULL),
     FOREIGN KEY (matter_id) REFERENCES matter (id)`,
  ),
  ...appendOnly(2026112221007, 'matter_party'),
  createTable(
    2026112221009,
    'matter_evidence',
    `id ${ID} NOT NULL PRIMARY KEY, matter_id ${ID} NOT NULL, precondition VARCHAR(32) NOT NULL, title VARCHAR(200) NOT NULL, file_sha256 ${SHA256} NOT NULL,
     added_by_id ${ID} NOT NULL, added_on DATE NOT NULL, UNIQUE KEY file_once (matter_id, precondition, file_sha256), FOREIGN KEY (matter_id) REFERENCES matter (id)`,
  ),
  ...appendOnly(2026112221010, 'matter_evidence'),
  createTable(
    2026112221012,
    'meeting',
    `id ${ID} NOT NULL PRIMARY KEY, title VARCHAR(200) NOT NULL, held_on DATE NOT NULL, presiding_id ${ID} NULL, state VARCHAR(32) NOT NULL, version INT NOT NULL,
     KEY by_day (held_on, id), KEY by_state (state, id), CHECK (state IN ('called', 'open', 'closed', 'signed')),
     CHECK (state = 'called' OR presiding_id IS NOT NULL)`,
  ),
  createTable(2026112221013, 'meeting_state_change', stateChanges('meeting')),
  ...appendOnly(2026112221014, 'meeting_state_change'),
  createTable(
    2026112221016,
    'attendance',
    `id ${ID} NOT NULL PRIMARY KEY, meeting_id ${ID} NOT NULL, person_id ${ID} NOT NULL, capacity VARCHAR(32) NOT NULL, present BOOLEAN NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_meeting (meeting_id, person_id), KEY by_person (person_id, meeting_id), CHECK (capacity IN ('member', 'attending', 'observer')),
     FOREIGN KEY (meeting_id) REFERENCES meeting (id)`,
  ),
  createTable(
    2026112221017,
    'agenda_item',
    `id ${ID} NOT NULL PRIMARY KEY, meeting_id ${ID} NOT NULL, matter_id ${ID} NOT NULL, position INT NOT NULL, state VARCHAR(32) NOT NULL,
     started_at DATETIME(3) NULL, version INT NOT NULL,
     is_live TINYINT AS (IF(state IN ('placed', 'discussing', 'voting'), 1, NULL)) STORED,
     is_running TINYINT AS (IF(state IN ('discussing', 'voting'), 1, NULL)) STORED,
     UNIQUE KEY one_live_item (matter_id, is_live), UNIQUE KEY one_item_at_a_time (meeting_id, is_running), UNIQUE KEY one_position (meeting_id, position),
     KEY by_matter (matter_id, id), CHECK (position > 0),
     CHECK (state IN ('placed', 'discussing', 'voting', 'decided', 'deferred', 'withdrawn')),
     CHECK (state NOT IN ('discussing', 'voting', 'decided') OR started_at IS NOT NULL),
     FOREIGN KEY (meeting_id) REFERENCES meeting (id), FOREIGN KEY (matter_id) REFERENCES matter (id)`,
  ),
  createTable(2026112221018, 'agenda_item_state_change', stateChanges('agenda_item')),
  ...appendOnly(2026112221019, 'agenda_item_state_change'),
];
