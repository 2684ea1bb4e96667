/** A UUIDv7, compared byte by byte. */
export const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** A value of a code list, as the rulebook writes it. */
export const CODE = 'VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
