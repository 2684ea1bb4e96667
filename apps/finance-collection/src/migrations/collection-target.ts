import { appendOnly, CODE, createTable, ID, type Migration, migration, SHA256 } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const onlyOfADraft = (number: number, event: 'INSERT' | 'UPDATE' | 'DELETE', breakdown: string) =>
  migration(
    number,
    `guard_target_share_${event.toLowerCase()}`,
    `CREATE TRIGGER IF NOT EXISTS target_share_${event.toLowerCase()}_of_draft BEFORE ${event} ON collection_target_share FOR EACH ROW
     IF (SELECT target.state FROM collection_target_breakdown AS breakdown JOIN collection_target AS target ON target.id = breakdown.target_id WHERE breakdown.id = ${breakdown}) <> 'draft' THEN
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the shares of an adopted target stay';
     END IF`,
    `DROP TRIGGER IF EXISTS target_share_${event.toLowerCase()}_of_draft`,
  );

/** Tables of targets whose rows are only ever added. */
export const collectionTargetAppendOnly = ['collection_target_state_change'] as const;

/** The year's targets, their two breakdowns and the plan by months [BH-7]. */
export const collectionTargetMigrations: readonly Migration[] = [
  createTable(
    2026113005001,
    'collection_target',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, number INT NOT NULL, amount BIGINT NOT NULL, state ${CODE} NOT NULL, set_by_id ${ID} NOT NULL, set_on DATE NOT NULL,
     document VARCHAR(200) NULL, document_sha256 ${SHA256} NULL, adopted_by_id ${ID} NULL, adopted_on DATE NULL, version INT NOT NULL,
     adopted_year INT AS (IF(state = 'adopted', year, NULL)) STORED,
     UNIQUE KEY number_once_a_year (year, number), UNIQUE KEY one_adopted_a_year (adopted_year), KEY by_state (state, id),
     CONSTRAINT target_above_zero CHECK (amount > 0), CONSTRAINT target_state CHECK (state IN ('draft', 'adopted', 'superseded')),
     CONSTRAINT adopted_by_document CHECK ((state = 'draft') = (document IS NULL) AND (document IS NULL) = (document_sha256 IS NULL) AND (document IS NULL) = (adopted_by_id IS NULL) AND (document IS NULL) = (adopted_on IS NULL))`,
  ),
  createTable(
    2026113005002,
    'collection_target_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES collection_target (id)`,
  ),
  ...appendOnly(2026113005003, 'collection_target_state_change'),
  createTable(
    2026113005005,
    'collection_target_breakdown',
    `id ${ID} NOT NULL PRIMARY KEY, target_id ${ID} NOT NULL, side ${CODE} NOT NULL, basis ${CODE} NOT NULL, broken_down_by_id ${ID} NOT NULL, broken_down_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY one_a_side (target_id, side), CONSTRAINT target_side CHECK (side IN ('trade-union', 'tax-branch', 'month')),
     FOREIGN KEY (target_id) REFERENCES collection_target (id)`,
  ),
  createTable(
    2026113005006,
    'collection_target_share',
    `id ${ID} NOT NULL PRIMARY KEY, breakdown_id ${ID} NOT NULL, trade_union_id ${ID} NULL, tax_branch_id ${ID} NULL, month ${MONTH} NULL,
     weight BIGINT NOT NULL, computed BIGINT NOT NULL, amount BIGINT NOT NULL, reason VARCHAR(500) NULL,
     UNIQUE KEY union_once (breakdown_id, trade_union_id), UNIQUE KEY branch_once (breakdown_id, tax_branch_id), UNIQUE KEY month_once (breakdown_id, month),
     CONSTRAINT share_of_one CHECK ((trade_union_id IS NOT NULL) + (tax_branch_id IS NOT NULL) + (month IS NOT NULL) = 1),
     CONSTRAINT share_not_below_zero CHECK (amount >= 0 AND computed >= 0 AND weight >= 0), CONSTRAINT hand_set_has_reason CHECK (amount = computed OR (reason IS NOT NULL AND TRIM(reason) <> '')),
     FOREIGN KEY (breakdown_id) REFERENCES collection_target_breakdown (id), FOREIGN KEY (trade_union_id) REFERENCES trade_union (id), FOREIGN KEY (tax_branch_id) REFERENCES tax_branch (id)`,
  ),
  // By the payer's own union when the file was read; the control account may be that of one above.
  createTable(
    2026113005010,
    'receipt_file_union_total',
    `file_number INT NOT NULL, trade_union_id ${ID} NOT NULL, paid_in VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL,
     PRIMARY KEY (file_number, trade_union_id, paid_in), KEY by_union (trade_union_id, paid_in), FOREIGN KEY (file_number) REFERENCES receipt_file (number), FOREIGN KEY (trade_union_id) REFERENCES trade_union (id)`,
  ),
  onlyOfADraft(2026113005007, 'INSERT', 'NEW.breakdown_id'),
  onlyOfADraft(2026113005008, 'UPDATE', 'OLD.breakdown_id'),
  onlyOfADraft(2026113005009, 'DELETE', 'OLD.breakdown_id'),
];
