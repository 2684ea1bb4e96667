import { appendOnly, createTable, ID, type Migration, SHA256 } from '@unionhall/database';

/** Opinions given before the others', found afterwards [GY-2c]. */
export const earlyOpinionMigrations: readonly Migration[] = [
  createTable(
    2026113002010,
    'early_opinion',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, person_id ${ID} NOT NULL, given_on DATE NOT NULL, description VARCHAR(1000) NOT NULL,
     evidence_sha256 ${SHA256} NOT NULL, recorded_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     UNIQUE KEY one_proof_one_breach (agenda_item_id, person_id, evidence_sha256), FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)`,
  ),
  ...appendOnly(2026113002011, 'early_opinion'),
];
