import { appendOnly, createTable, ID, type Migration, migration, SHA256 } from '@unionhall/database';

/** Tables of inspection whose rows are only ever added. */
export const inspectionAppendOnlyTables = ['inspection_case_state_change', 'inspection_case_reading', 'accountable_person', 'accountability_measure'] as const;

/** The tables of inspection cases, their readings, and what came of them [GY-5d, GY-6]. */
export const inspectionMigrations: readonly Migration[] = [
  createTable(
    2026112820201,
    'inspection_case',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) NOT NULL, event_day DATE NOT NULL, finding_id ${ID} NULL, inquiry_id ${ID} NULL, indexed_act_id ${ID} NULL,
     allegation VARCHAR(4000) NOT NULL, opened_by_id ${ID} NOT NULL, opened_on DATE NOT NULL, state VARCHAR(32) NOT NULL, outcome VARCHAR(16) NULL, conclusion VARCHAR(4000) NULL,
     concluded_by_id ${ID} NULL, concluded_on DATE NULL, version INT NOT NULL,
     UNIQUE KEY one_of_finding (finding_id), UNIQUE KEY one_of_inquiry (inquiry_id), KEY by_state (state, id), CHECK (event_day <= opened_on),
     CHECK (finding_id IS NULL OR inquiry_id IS NULL), CHECK (state IN ('open', 'concluded')), CHECK ((state = 'concluded') = (outcome IS NOT NULL)),
     CHECK ((outcome IS NULL) = (conclusion IS NULL)), CHECK ((outcome IS NULL) = (concluded_by_id IS NULL)), CHECK ((outcome IS NULL) = (concluded_on IS NULL)),
     CHECK (outcome IS NULL OR outcome IN ('breach', 'no-breach')),
     FOREIGN KEY (finding_id) REFERENCES audit_finding (id), FOREIGN KEY (inquiry_id) REFERENCES inquiry (id), FOREIGN KEY (indexed_act_id) REFERENCES act_index (id)`,
  ),
  // The day and the item decide who must answer, so they stay; and so does a conclusion.
  migration(
    2026112820202,
    'guard_inspection_case',
    `CREATE TRIGGER IF NOT EXISTS inspection_case_stays BEFORE UPDATE ON inspection_case FOR EACH ROW
     IF NOT (NEW.power_item <=> OLD.power_item AND NEW.event_day <=> OLD.event_day AND NEW.finding_id <=> OLD.finding_id AND NEW.inquiry_id <=> OLD.inquiry_id
         AND NEW.indexed_act_id <=> OLD.indexed_act_id AND NEW.allegation <=> OLD.allegation AND NEW.opened_by_id <=> OLD.opened_by_id AND NEW.opened_on <=> OLD.opened_on)
       OR OLD.state = 'concluded' THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a case stays as it was opened, and as it was concluded';
     END IF`,
    'DROP TRIGGER IF EXISTS inspection_case_stays',
  ),
  createTable(
    2026112820203,
    'inspection_case_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID} NOT NULL,
     at DATETIME(3) NOT NULL, KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES inspection_case (id)`,
  ),
  ...appendOnly(2026112820204, 'inspection_case_state_change'),
  createTable(
    2026112820206,
    'inspection_case_reading',
    `id ${ID} NOT NULL PRIMARY KEY, case_id ${ID} NOT NULL, reader_id ${ID} NOT NULL, reason VARCHAR(500) NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     version INT NOT NULL, KEY by_case (case_id, id), KEY by_reader (reader_id, id), CHECK (CHAR_LENGTH(TRIM(reason)) > 0), FOREIGN KEY (case_id) REFERENCES inspection_case (id)`,
  ),
  ...appendOnly(2026112820207, 'inspection_case_reading'),
  createTable(
    2026112820209,
    'accountable_person',
    `id ${ID} NOT NULL PRIMARY KEY, case_id ${ID} NOT NULL, person_id ${ID} NOT NULL, capacity VARCHAR(32) NOT NULL, deviation VARCHAR(16) NULL, reason VARCHAR(1000) NULL,
     UNIQUE KEY once (case_id, person_id), KEY by_person (person_id), CHECK (capacity IN ('holder', 'chief', 'inspection-head', 'other')),
     CHECK (deviation IS NULL OR deviation IN ('added', 'left-out')), CHECK ((deviation IS NULL) = (reason IS NULL)), CHECK ((capacity = 'other') = (COALESCE(deviation, '') = 'added')),
     FOREIGN KEY (case_id) REFERENCES inspection_case (id)`,
  ),
  ...appendOnly(2026112820210, 'accountable_person'),
  // A measure is entered for somebody who must answer, and never the federation's own.
  createTable(
    2026112820212,
    'accountability_measure',
    `id ${ID} NOT NULL PRIMARY KEY, case_id ${ID} NOT NULL, person_id ${ID} NOT NULL, form VARCHAR(16) NOT NULL, issuer VARCHAR(32) NOT NULL, document_number VARCHAR(100) NOT NULL,
     document_sha256 ${SHA256} NOT NULL, issued_on DATE NOT NULL, recorded_by_id ${ID} NOT NULL, recorded_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY document_once (case_id, person_id, document_number), KEY by_person (person_id), CHECK (form IN ('first', 'second', 'third', 'fourth')),
     CHECK (issuer IN ('party-committee', 'discipline-commission', 'other-outside')), CHECK (recorded_by_id <> person_id), CHECK (issued_on <= recorded_on),
     FOREIGN KEY (case_id, person_id) REFERENCES accountable_person (case_id, person_id)`,
  ),
  ...appendOnly(2026112820213, 'accountability_measure'),
];
