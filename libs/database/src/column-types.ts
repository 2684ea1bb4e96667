/** A UUIDv7, compared byte by byte. */
export const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** A SHA-256 in lower-case hexadecimal digits. */
export const SHA256 = 'CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** A value of a code list, as the rulebook writes it. */
export const CODE = 'VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** The columns of the history of a stateful table: each step with the act that took it. */
export const stateChanges = (subject: string) =>
  `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID} NOT NULL,
   at DATETIME(3) NOT NULL, KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES ${subject} (id)`;
