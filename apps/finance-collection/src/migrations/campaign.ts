import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** What both sides hold together, and who took part [BH-4, BH-9]. */
export const campaignMigrations = [
  createTable(
    2026113004051,
    'campaign',
    `id ${ID} NOT NULL PRIMARY KEY, kind ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, first_day DATE NOT NULL, last_day DATE NOT NULL, union_organiser_id ${ID} NOT NULL, tax_organiser_id ${ID} NOT NULL,
     union_content VARCHAR(1000) NOT NULL, tax_content VARCHAR(1000) NOT NULL, state ${CODE} NOT NULL, outcome VARCHAR(2000) NULL, version INT NOT NULL,
     KEY by_day (first_day, id), KEY by_title (title, id), CONSTRAINT campaign_kind CHECK (kind IN ('training', 'contest', 'law-publicity')), CONSTRAINT campaign_days CHECK (first_day <= last_day),
     CONSTRAINT campaign_state CHECK (state IN ('open', 'closed')), CONSTRAINT organised_by_two CHECK (union_organiser_id <> tax_organiser_id), CONSTRAINT closed_with_outcome CHECK ((state = 'closed') = (outcome IS NOT NULL))`,
  ),
  createTable(
    2026113004052,
    'campaign_state_change',
    `id ${ID} NOT NULL PRIMARY KEY, subject_id ${ID} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     KEY by_subject (subject_id, id), FOREIGN KEY (subject_id) REFERENCES campaign (id)`,
  ),
  ...appendOnly(2026113004053, 'campaign_state_change'),
  createTable(
    2026113004055,
    'campaign_participation',
    `id ${ID} NOT NULL PRIMARY KEY, campaign_id ${ID} NOT NULL, employer_id ${ID} NOT NULL, on_day DATE NOT NULL, persons INT NOT NULL, result VARCHAR(500) NULL, had_union TINYINT(1) NOT NULL,
     recorded_by_id ${ID} NOT NULL, version INT NOT NULL, UNIQUE KEY takes_part_once (campaign_id, employer_id), KEY by_employer (employer_id, id), CONSTRAINT somebody_came CHECK (persons > 0),
     FOREIGN KEY (campaign_id) REFERENCES campaign (id), FOREIGN KEY (employer_id) REFERENCES employer (id)`,
  ),
];
