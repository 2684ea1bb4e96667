import { appendOnly, createTable, ID } from '@unionhall/database';

/** How much of the amount a category of spending may take, fixed when a round opens. */
export const categoryLimitMigrations = [
  createTable(
    2026120110001,
    'grant_category_limit',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, category CHAR(1) NOT NULL, hundredths INT NOT NULL, UNIQUE KEY once_per_round (round_id, category),
     CHECK (category IN ('a', 'b', 'c')), CHECK (hundredths BETWEEN 1 AND 10000), FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  ...appendOnly(2026120110002, 'grant_category_limit'),
];
