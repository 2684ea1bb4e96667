import { appendOnly, CODE, createTable, ID, type Migration } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Tables of published progress: what was published stays. */
export const collectionProgressAppendOnly = ['progress_publication', 'progress_line', 'progress_line_file'] as const;

/** The progress of a month as it was published, with the files behind each number [BH-7]. */
export const collectionProgressMigrations: readonly Migration[] = [
  createTable(
    2026113005101,
    'progress_publication',
    `id ${ID} NOT NULL PRIMARY KEY, month ${MONTH} NOT NULL, number INT NOT NULL, target_id ${ID} NOT NULL, month_amount BIGINT NOT NULL, collected BIGINT NOT NULL,
     reason VARCHAR(500) NULL, published_by_id ${ID} NOT NULL, published_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY number_once_a_month (month, number), CONSTRAINT correction_says_why CHECK (number = 1 OR (reason IS NOT NULL AND TRIM(reason) <> '')),
     FOREIGN KEY (target_id) REFERENCES collection_target (id)`,
  ),
  ...appendOnly(2026113005102, 'progress_publication'),
  createTable(
    2026113005104,
    'progress_line',
    `id ${ID} NOT NULL PRIMARY KEY, publication_id ${ID} NOT NULL, side ${CODE} NOT NULL, trade_union_id ${ID} NULL, tax_branch_id ${ID} NULL,
     target BIGINT NOT NULL, month_amount BIGINT NOT NULL, collected BIGINT NOT NULL, ratio INT NULL, place INT NULL,
     UNIQUE KEY union_once (publication_id, trade_union_id), UNIQUE KEY branch_once (publication_id, tax_branch_id),
     CONSTRAINT line_of_its_side CHECK ((side = 'trade-union' AND trade_union_id IS NOT NULL AND tax_branch_id IS NULL) OR (side = 'tax-branch' AND tax_branch_id IS NOT NULL AND trade_union_id IS NULL)),
     CONSTRAINT place_with_target CHECK ((target > 0) = (place IS NOT NULL)),
     FOREIGN KEY (publication_id) REFERENCES progress_publication (id), FOREIGN KEY (trade_union_id) REFERENCES trade_union (id), FOREIGN KEY (tax_branch_id) REFERENCES tax_branch (id)`,
  ),
  ...appendOnly(2026113005105, 'progress_line'),
  createTable(
    2026113005107,
    'progress_line_file',
    `id ${ID} NOT NULL PRIMARY KEY, line_id ${ID} NOT NULL, receipt_file_id ${ID} NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL,
     UNIQUE KEY file_once_a_line (line_id, receipt_file_id), FOREIGN KEY (line_id) REFERENCES progress_line (id), FOREIGN KEY (receipt_file_id) REFERENCES receipt_file (id)`,
  ),
  ...appendOnly(2026113005108, 'progress_line_file'),
];
