import { createTable, ID, type Migration, migration, SHA256 } from '@unionhall/database';

/** What is published of the use of powers, and the names seats show while they are held [GY-5a]. */
export const disclosureMigrations: readonly Migration[] = [
  migration(2026112810060, 'name_the_seated', 'ALTER TABLE leadership_seat ADD COLUMN IF NOT EXISTS person_name VARCHAR(100) NULL', 'ALTER TABLE leadership_seat DROP COLUMN IF EXISTS person_name'),
  createTable(
    2026112810061,
    'disclosure',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) NOT NULL, decision_id ${ID} NULL, title VARCHAR(200) NOT NULL, text VARCHAR(4000) NOT NULL, withheld VARCHAR(1000) NULL,
     content_sha256 ${SHA256} NOT NULL, published_on DATE NOT NULL, published_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, withdrawn_on DATE NULL, withdrawn_by_id ${ID} NULL,
     withdrawal_reason VARCHAR(500) NULL, withdrawal_act_id ${ID} NULL, version INT NOT NULL,
     is_standing TINYINT AS (IF(withdrawn_on IS NULL, 1, NULL)) STORED, UNIQUE KEY stands_once (decision_id, is_standing), KEY by_decision (decision_id, id), KEY by_power_item (power_item, id),
     CHECK ((withdrawn_on IS NULL) = (withdrawn_by_id IS NULL)), CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)), CHECK ((withdrawn_on IS NULL) = (withdrawal_act_id IS NULL)),
     FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  // What was published stays as it was published, and never goes without a tombstone.
  migration(
    2026112810062,
    'guard_disclosure_content',
    `CREATE TRIGGER IF NOT EXISTS disclosure_content_stays BEFORE UPDATE ON disclosure FOR EACH ROW
     IF OLD.withdrawn_on IS NOT NULL OR NOT (NEW.power_item <=> OLD.power_item AND NEW.decision_id <=> OLD.decision_id AND NEW.title <=> OLD.title AND NEW.text <=> OLD.text
         AND NEW.withheld <=> OLD.withheld AND NEW.content_sha256 <=> OLD.content_sha256 AND NEW.published_on <=> OLD.published_on AND NEW.published_by_id <=> OLD.published_by_id
         AND NEW.act_id <=> OLD.act_id) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published stays as it was published';
     END IF`,
    'DROP TRIGGER IF EXISTS disclosure_content_stays',
  ),
  migration(
    2026112810063,
    'guard_disclosure_tombstone',
    `CREATE TRIGGER IF NOT EXISTS disclosure_never_silent BEFORE DELETE ON disclosure FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a disclosure is withdrawn, never deleted'`,
    'DROP TRIGGER IF EXISTS disclosure_never_silent',
  ),
];
