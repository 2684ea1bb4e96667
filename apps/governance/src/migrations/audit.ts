import { appendOnly, createTable, ID, type Migration, migration, SHA256, stateChanges } from '@unionhall/database';

/** Tables of audits whose rows are only ever added. */
export const auditAppendOnlyTables = ['audited_item', 'audit_population', 'audit_sample', 'audit_state_change', 'audit_finding_state_change'] as const;

/** The tables of audits and their findings [GY-5c]. */
export const auditMigrations: readonly Migration[] = [
  createTable(
    2026112820101,
    'audit',
    `id ${ID} NOT NULL PRIMARY KEY, title VARCHAR(200) NOT NULL, period_first DATE NOT NULL, period_last DATE NOT NULL, auditor_id ${ID} NOT NULL,
     seed_sha256 ${SHA256} NOT NULL, seed VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, sample_size INT NOT NULL, population_size INT NOT NULL,
     population_sha256 ${SHA256} NOT NULL, opened_on DATE NOT NULL, drawn_on DATE NULL, closed_on DATE NULL, state VARCHAR(32) NOT NULL, version INT NOT NULL,
     KEY by_state (state, id), CHECK (period_last >= period_first), CHECK (opened_on > period_last), CHECK (sample_size BETWEEN 1 AND population_size),
     CHECK (state IN ('opened', 'sampled', 'closed')), CHECK ((state = 'opened') = (seed IS NULL)), CHECK ((seed IS NULL) = (drawn_on IS NULL)),
     CHECK ((state = 'closed') = (closed_on IS NOT NULL)), CHECK (seed IS NULL OR SHA2(seed, 256) = seed_sha256)`,
  ),
  // What was committed to at opening stays; the seed is revealed once.
  migration(
    2026112820102,
    'guard_audit_commitment',
    `CREATE TRIGGER IF NOT EXISTS audit_commitment_stays BEFORE UPDATE ON audit FOR EACH ROW
     IF NOT (NEW.title <=> OLD.title AND NEW.period_first <=> OLD.period_first AND NEW.period_last <=> OLD.period_last AND NEW.auditor_id <=> OLD.auditor_id
         AND NEW.seed_sha256 <=> OLD.seed_sha256 AND NEW.sample_size <=> OLD.sample_size AND NEW.population_size <=> OLD.population_size
         AND NEW.population_sha256 <=> OLD.population_sha256 AND NEW.opened_on <=> OLD.opened_on)
       OR (OLD.seed IS NOT NULL AND NOT (NEW.seed <=> OLD.seed)) THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what an audit committed to stays';
     END IF`,
    'DROP TRIGGER IF EXISTS audit_commitment_stays',
  ),
  createTable(2026112820103, 'audit_state_change', stateChanges('audit')),
  ...appendOnly(2026112820104, 'audit_state_change'),
  createTable(
    2026112820106,
    'audited_item',
    `id ${ID} NOT NULL PRIMARY KEY, audit_id ${ID} NOT NULL, power_item VARCHAR(50) NOT NULL, UNIQUE KEY once (audit_id, power_item), FOREIGN KEY (audit_id) REFERENCES audit (id)`,
  ),
  ...appendOnly(2026112820107, 'audited_item'),
  createTable(
    2026112820109,
    'audit_population',
    `audit_id ${ID} NOT NULL, id ${ID} NOT NULL, PRIMARY KEY (audit_id, id), FOREIGN KEY (audit_id) REFERENCES audit (id), FOREIGN KEY (id) REFERENCES act_index (id)`,
  ),
  ...appendOnly(2026112820110, 'audit_population'),
  createTable(
    2026112820112,
    'audit_sample',
    `id ${ID} NOT NULL PRIMARY KEY, audit_id ${ID} NOT NULL, indexed_act_id ${ID} NOT NULL, place INT NOT NULL, UNIQUE KEY place_once (audit_id, place),
     UNIQUE KEY act_once (audit_id, indexed_act_id), FOREIGN KEY (audit_id, indexed_act_id) REFERENCES audit_population (audit_id, id)`,
  ),
  ...appendOnly(2026112820113, 'audit_sample'),
  createTable(
    2026112820115,
    'audit_finding',
    `id ${ID} NOT NULL PRIMARY KEY, audit_id ${ID} NOT NULL, indexed_act_id ${ID} NOT NULL, clause VARCHAR(20) NOT NULL, seriousness VARCHAR(16) NOT NULL,
     text VARCHAR(4000) NOT NULL, responsible_id ${ID} NOT NULL, due_on DATE NOT NULL, recorded_by_id ${ID} NOT NULL, recorded_on DATE NOT NULL, state VARCHAR(32) NOT NULL,
     rectification VARCHAR(4000) NULL, evidence_sha256 ${SHA256} NULL, rectified_by_id ${ID} NULL, rectified_on DATE NULL, confirmed_by_id ${ID} NULL, confirmed_on DATE NULL,
     confirmation_remark VARCHAR(2000) NULL, version INT NOT NULL,
     UNIQUE KEY found_once (audit_id, indexed_act_id, clause), KEY by_state (state, due_on, id), KEY by_due (due_on, id), KEY by_responsible (responsible_id, id),
     CHECK (seriousness IN ('minor', 'serious', 'grave')), CHECK (state IN ('open', 'rectified', 'confirmed', 'referred')), CHECK (due_on > recorded_on),
     CHECK (recorded_by_id <> responsible_id), CHECK (confirmed_by_id IS NULL OR (rectified_by_id IS NOT NULL AND confirmed_by_id <> rectified_by_id AND confirmed_by_id <> responsible_id)),
     CHECK (state NOT IN ('rectified', 'confirmed') OR (rectification IS NOT NULL AND evidence_sha256 IS NOT NULL AND rectified_by_id IS NOT NULL)),
     CHECK (state <> 'confirmed' OR confirmed_by_id IS NOT NULL), FOREIGN KEY (audit_id, indexed_act_id) REFERENCES audit_population (audit_id, id)`,
  ),
  createTable(2026112820116, 'audit_finding_state_change', stateChanges('audit_finding')),
  ...appendOnly(2026112820117, 'audit_finding_state_change'),
];
