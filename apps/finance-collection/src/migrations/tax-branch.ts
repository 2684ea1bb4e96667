import { createTable, ID } from '@unionhall/database';

/** The register of tax branches. Codes are compared without regard to case: one branch is not registered as `ab01` and `AB01`. */
export const taxBranchMigrations = [
  createTable(
    2026112240201,
    'tax_branch',
    `id ${ID} NOT NULL PRIMARY KEY, code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL, name VARCHAR(100) NOT NULL,
     place VARCHAR(200) NOT NULL, version INT NOT NULL,
     UNIQUE KEY code_once (code), KEY by_name (name, id),
     CONSTRAINT branch_code_form CHECK (code REGEXP '^[0-9A-Za-z]{4,20}$'), CONSTRAINT branch_is_named CHECK (TRIM(name) <> '')`,
  ),
];
