import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

const MONTH = 'CHAR(7) CHARACTER SET ascii COLLATE ascii_bin';

/** What of the receipts stays at the grassroots and what goes upward. */
export const splitMigrations = [
  createTable(
    2026113003201,
    'receipt_split',
    `id ${ID} NOT NULL PRIMARY KEY, booked_in ${MONTH} NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL, grassroots BIGINT NOT NULL, upward BIGINT NOT NULL,
     split_by_id ${ID} NOT NULL, split_on DATE NOT NULL, version INT NOT NULL, KEY by_month (booked_in, id), CONSTRAINT split_to_the_fen CHECK (grassroots + upward = amount)`,
  ),
  ...appendOnly(2026113003202, 'receipt_split'),
  // A file is divided once: its number is the key.
  createTable(
    2026113003204,
    'receipt_split_line',
    `id ${ID} NOT NULL PRIMARY KEY, split_id ${ID} NOT NULL, file_number INT NOT NULL, control_union_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, category ${CODE} NOT NULL, period ${MONTH} NOT NULL,
     grassroots_share INT NOT NULL, receipts INT NOT NULL, amount BIGINT NOT NULL, grassroots BIGINT NOT NULL, upward BIGINT NOT NULL,
     UNIQUE KEY divided_once (file_number, control_union_id, category, period), KEY by_split (split_id, id), CONSTRAINT line_to_the_fen CHECK (grassroots + upward = amount),
     CONSTRAINT share_of_a_whole CHECK (grassroots_share BETWEEN 0 AND 10000), FOREIGN KEY (split_id) REFERENCES receipt_split (id), FOREIGN KEY (file_number) REFERENCES receipt_file (number)`,
  ),
  ...appendOnly(2026113003205, 'receipt_split_line'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const splitAppendOnly = ['receipt_split', 'receipt_split_line'] as const;
