/** A UUIDv7, compared byte by byte. */
export const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/** A value of a code list, as the rulebook writes it. */
export const CODE = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin';
