import { createTable, ID } from '@unionhall/database';

/** What later needs added to past awards. */
export const pastAwardMigrations = [
  // Who was in the team of a past award, so that it is found as funding of a person.
  createTable(
    2026113001004,
    'past_award_member',
    `id ${ID} NOT NULL PRIMARY KEY, past_award_id ${ID} NOT NULL, person_id ${ID} NOT NULL, UNIQUE KEY once_each (past_award_id, person_id), KEY by_person (person_id, past_award_id),
     FOREIGN KEY (past_award_id) REFERENCES past_award (id)`,
  ),
];
