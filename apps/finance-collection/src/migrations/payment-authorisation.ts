import { appendOnly, createTable, ID } from '@unionhall/database';

/** Payment orders the holder of their item authorised together, with the result of each. */
export const paymentAuthorisationMigrations = [
  createTable(
    2026120120150,
    'payment_authorisation_batch',
    `id ${ID} NOT NULL PRIMARY KEY, power_item VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, items JSON NOT NULL, authorised INT NOT NULL, amount BIGINT NOT NULL,
     authorised_by_id ${ID} NOT NULL, authorised_on DATE NOT NULL, version INT NOT NULL, CONSTRAINT batch_authorised_something CHECK (authorised > 0 AND amount > 0)`,
  ),
  ...appendOnly(2026120120151, 'payment_authorisation_batch'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const paymentAuthorisationAppendOnly = ['payment_authorisation_batch'] as const;
