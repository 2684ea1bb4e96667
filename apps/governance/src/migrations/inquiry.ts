import { appendOnly, createTable, ID, type Migration, migration } from '@unionhall/database';
import { enterFoundingParameters } from './founding-parameters';

/** Tables of inquiries whose rows are only ever added. */
export const inquiryAppendOnlyTables = ['inquiry_state_change'] as const;

/** The tables of inquiries, and the parameter of their term [GY-5b]. */
export const inquiryMigrations: readonly Migration[] = [
  ...enterFoundingParameters(2026112820001),
  createTable(
    2026112820003,
    'inquiry',
    `id ${ID} NOT NULL PRIMARY KEY, asked_by_id ${ID} NOT NULL, power_item VARCHAR(50) NOT NULL, decision_id ${ID} NULL, indexed_act_id ${ID} NULL,
     question VARCHAR(2000) NOT NULL, asked_on DATE NOT NULL, due_on DATE NOT NULL, state VARCHAR(32) NOT NULL, answer VARCHAR(4000) NULL, answered_by_id ${ID} NULL,
     answered_on DATE NULL, appraisal VARCHAR(32) NULL, appraisal_remark VARCHAR(2000) NULL, appraised_on DATE NULL, follows_id ${ID} NULL, version INT NOT NULL,
     KEY by_asker (asked_by_id, id), KEY by_state (state, due_on, id), KEY by_power_item (power_item, id), KEY by_due (due_on, id), KEY by_decision (decision_id, id),
     UNIQUE KEY asked_anew_once (follows_id), CHECK (due_on > asked_on), CHECK (decision_id IS NULL OR indexed_act_id IS NULL),
     CHECK (state IN ('asked', 'answered', 'appraised')), CHECK ((state = 'asked') = (answer IS NULL)), CHECK ((state = 'appraised') = (appraisal IS NOT NULL)),
     CHECK ((answer IS NULL) = (answered_by_id IS NULL)), CHECK (answered_by_id IS NULL OR answered_by_id <> asked_by_id), CHECK (appraisal IS NULL OR appraisal IN ('satisfied', 'partly-satisfied', 'not-satisfied')),
     FOREIGN KEY (decision_id) REFERENCES decision (id), FOREIGN KEY (indexed_act_id) REFERENCES act_index (id), FOREIGN KEY (follows_id) REFERENCES inquiry (id)`,
  ),
  // What was asked stays as it was asked, and an answer as it was given: a better one answers the next inquiry.
  migration(
    2026112820004,
    'guard_inquiry_content',
    `CREATE TRIGGER IF NOT EXISTS inquiry_content_stays BEFORE UPDATE ON inquiry FOR EACH ROW
     IF NOT (NEW.asked_by_id <=> OLD.asked_by_id AND NEW.power_item <=> OLD.power_item AND NEW.decision_id <=> OLD.decision_id AND NEW.indexed_act_id <=> OLD.indexed_act_id
         AND NEW.question <=> OLD.question AND NEW.asked_on <=> OLD.asked_on AND NEW.due_on <=> OLD.due_on AND NEW.follows_id <=> OLD.follows_id)
       OR (OLD.answer IS NOT NULL AND NOT (NEW.answer <=> OLD.answer AND NEW.answered_by_id <=> OLD.answered_by_id AND NEW.answered_on <=> OLD.answered_on)) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an inquiry and its answer stay as they were given';
     END IF`,
    'DROP TRIGGER IF EXISTS inquiry_content_stays',
  ),
  createTable(
    2026112820005,
    'inquiry_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID} NOT NULL,
     at DATETIME(3) NOT NULL, KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES inquiry (id)`,
  ),
  ...appendOnly(2026112820006, 'inquiry_state_change'),
];
