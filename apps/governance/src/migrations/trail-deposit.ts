import { appendOnly, createTable, ID, type Migration, SHA256 } from '@unionhall/database';

/** Where the heads of the trails were deposited outside the house. */
export const trailDepositMigrations: readonly Migration[] = [
  createTable(
    2026112902021,
    'trail_deposit',
    `id ${ID} NOT NULL PRIMARY KEY, day DATE NOT NULL, heads_sha256 ${SHA256} NOT NULL, place VARCHAR(200) NOT NULL, document_title VARCHAR(200) NOT NULL, document_sha256 ${SHA256} NOT NULL,
     deposited_by_id ${ID} NOT NULL, deposited_on DATE NOT NULL, act_id ${ID} NOT NULL, version INT NOT NULL, UNIQUE KEY once_a_place (day, place)`,
  ),
  ...appendOnly(2026112902022, 'trail_deposit'),
];
