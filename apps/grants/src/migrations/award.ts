import { appendOnly, createTable, ID, migration, SHA256, stateChanges } from '@unionhall/database';

/** Scores, rankings, proposals, objections and awards; what the rules say of them, the tables say as well. */
export const awardMigrations = [
  migration(
    2026112232001,
    'add_scores_opened_at',
    'ALTER TABLE grant_round ADD COLUMN IF NOT EXISTS scores_opened_at DATETIME(3) NULL',
    'ALTER TABLE grant_round DROP COLUMN IF EXISTS scores_opened_at',
  ),
  createTable(
    2026112232002,
    'grant_score_sheet',
    `id ${ID} NOT NULL PRIMARY KEY, assignment_id ${ID} NOT NULL, application_id ${ID} NOT NULL, person_id ${ID} NOT NULL,
     seal_sha256 ${SHA256} NOT NULL, sealed_content MEDIUMBLOB NOT NULL, submitted_at DATETIME(3) NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_assignment (assignment_id), UNIQUE KEY once_per_person (application_id, person_id), KEY by_person (person_id, id),
     FOREIGN KEY (assignment_id) REFERENCES review_assignment (id), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  // What an expert sealed is never changed: not by him, not by the office.
  ...appendOnly(2026112232003, 'grant_score_sheet'),
  createTable(
    2026112232005,
    'grant_score',
    `id ${ID} NOT NULL PRIMARY KEY, sheet_id ${ID} NOT NULL, criterion_id ${ID} NOT NULL, score INT NOT NULL, comment VARCHAR(1000) NOT NULL,
     UNIQUE KEY once_per_sheet (sheet_id, criterion_id), CONSTRAINT score_in_range CHECK (score BETWEEN 0 AND 10000),
     FOREIGN KEY (sheet_id) REFERENCES grant_score_sheet (id), FOREIGN KEY (criterion_id) REFERENCES grant_criterion (id)`,
  ),
  ...appendOnly(2026112232006, 'grant_score'),
  createTable(
    2026112232008,
    'grant_ranking',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, rule VARCHAR(32) NOT NULL, studio_bonus INT NOT NULL, inputs_sha256 ${SHA256} NOT NULL,
     ranked_by_id ${ID} NOT NULL, ranked_at DATETIME(3) NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_round (round_id), CHECK (studio_bonus >= 0), FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  ...appendOnly(2026112232009, 'grant_ranking'),
  createTable(
    2026112232011,
    'grant_ranking_line',
    `id ${ID} NOT NULL PRIMARY KEY, ranking_id ${ID} NOT NULL, round_id ${ID} NOT NULL, application_id ${ID} NOT NULL, place INT NOT NULL, mean INT NOT NULL, bonus INT NOT NULL,
     total INT NOT NULL, heaviest_criterion_mean INT NOT NULL, submitted_at DATETIME(3) NOT NULL, inputs JSON NOT NULL,
     UNIQUE KEY once_per_application (application_id), UNIQUE KEY one_each_place (ranking_id, place), KEY by_round (round_id, place), CHECK (place > 0),
     CONSTRAINT total_is_mean_and_bonus CHECK (total = mean + bonus),
     FOREIGN KEY (ranking_id) REFERENCES grant_ranking (id), FOREIGN KEY (round_id) REFERENCES grant_round (id), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  ...appendOnly(2026112232012, 'grant_ranking_line'),
  createTable(
    2026112232014,
    'grant_award_proposal',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, matter_id ${ID} NOT NULL, state VARCHAR(32) NOT NULL, content_sha256 ${SHA256} NOT NULL,
     amount BIGINT NOT NULL, exception_reason VARCHAR(1000) NULL, proposed_by_id ${ID} NOT NULL, proposed_on DATE NOT NULL,
     decision_id ${ID} NULL, publicity_first DATE NULL, publicity_last DATE NULL, version INT NOT NULL,
     live_in_round_id ${ID} AS (CASE WHEN state <> 'withdrawn' THEN RTRIM(round_id) END) STORED,
     UNIQUE KEY one_live_in_round (live_in_round_id), UNIQUE KEY one_matter_each (matter_id), UNIQUE KEY decision_used_once (decision_id),
     UNIQUE KEY with_decision (id, decision_id), KEY by_round (round_id, id), KEY by_publicity (publicity_first, id), CHECK (amount > 0),
     CONSTRAINT proposal_state CHECK (state IN ('proposed', 'publicised', 'granted', 'withdrawn')),
     CONSTRAINT published_by_decision CHECK (state NOT IN ('publicised', 'granted') OR (decision_id IS NOT NULL AND publicity_first <= publicity_last AND publicity_last IS NOT NULL)),
     FOREIGN KEY (round_id) REFERENCES grant_round (id)`,
  ),
  createTable(2026112232015, 'grant_award_proposal_state_change', stateChanges('grant_award_proposal')),
  ...appendOnly(2026112232016, 'grant_award_proposal_state_change'),
  createTable(
    2026112232018,
    'grant_award_proposal_line',
    `id ${ID} NOT NULL PRIMARY KEY, proposal_id ${ID} NOT NULL, application_id ${ID} NOT NULL, place INT NOT NULL, title VARCHAR(200) NOT NULL,
     employer_id ${ID} NOT NULL, amount BIGINT NOT NULL, content_sha256 ${SHA256} NOT NULL,
     UNIQUE KEY once_per_proposal (proposal_id, application_id), UNIQUE KEY one_each_place (proposal_id, place), CHECK (place > 0), CHECK (amount > 0),
     FOREIGN KEY (proposal_id) REFERENCES grant_award_proposal (id), FOREIGN KEY (application_id) REFERENCES grant_application (id)`,
  ),
  // What was proposed stands as it was proposed: another list is another proposal.
  ...appendOnly(2026112232019, 'grant_award_proposal_line'),
  createTable(
    2026112232021,
    'award_objection',
    `id ${ID} NOT NULL PRIMARY KEY, proposal_id ${ID} NOT NULL, application_id ${ID} NOT NULL, person_id ${ID} NOT NULL, text VARCHAR(2000) NOT NULL,
     state VARCHAR(32) NOT NULL, raised_at DATETIME(3) NOT NULL, answer VARCHAR(2000) NULL, answered_by_id ${ID} NULL, answered_at DATETIME(3) NULL,
     version INT NOT NULL, open_by_person_id ${ID} AS (CASE WHEN state = 'open' THEN RTRIM(person_id) END) STORED,
     UNIQUE KEY one_open_each (proposal_id, application_id, open_by_person_id), KEY by_proposal (proposal_id, id), KEY by_person (person_id, id),
     CONSTRAINT objection_state CHECK (state IN ('open', 'rejected', 'upheld')),
     CONSTRAINT answered_by_somebody CHECK ((state = 'open') = (answered_by_id IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL)),
     FOREIGN KEY (proposal_id, application_id) REFERENCES grant_award_proposal_line (proposal_id, application_id)`,
  ),
  createTable(2026112232022, 'award_objection_state_change', stateChanges('award_objection')),
  ...appendOnly(2026112232023, 'award_objection_state_change'),
  createTable(
    2026112232025,
    'award',
    `id ${ID} NOT NULL PRIMARY KEY, round_id ${ID} NOT NULL, application_id ${ID} NOT NULL, proposal_id ${ID} NOT NULL, employer_id ${ID} NOT NULL,
     team_member_ids JSON NOT NULL DEFAULT ('[]'), decision_id ${ID} NOT NULL, decision_sha256 ${SHA256} NOT NULL, amount BIGINT NOT NULL,
     granted_on DATE NOT NULL, state VARCHAR(32) NOT NULL, version INT NOT NULL,
     UNIQUE KEY once_per_application (application_id), KEY by_round (round_id, id), KEY by_employer (employer_id, id), CHECK (amount > 0),
     FOREIGN KEY (round_id) REFERENCES grant_round (id),
     CONSTRAINT award_was_proposed FOREIGN KEY (proposal_id, application_id) REFERENCES grant_award_proposal_line (proposal_id, application_id),
     CONSTRAINT award_by_its_decision FOREIGN KEY (proposal_id, decision_id) REFERENCES grant_award_proposal (id, decision_id)`,
  ),
  createTable(2026112232026, 'award_state_change', stateChanges('award')),
  ...appendOnly(2026112232027, 'award_state_change'),
  // Whose sheet is void for a broken seal may score anew, under an assignment of its own; each assignment has one sheet, and one is live.
  migration(
    2026112232029,
    'score_anew_after_a_broken_seal',
    'ALTER TABLE grant_score_sheet ADD KEY IF NOT EXISTS by_application (application_id, person_id), DROP KEY IF EXISTS once_per_person',
    'ALTER TABLE grant_score_sheet ADD UNIQUE KEY IF NOT EXISTS once_per_person (application_id, person_id), DROP KEY IF EXISTS by_application',
  ),
  // A comparison with an empty first day is neither true nor false, and let the row pass.
  migration(
    2026112232030,
    'published_for_its_days',
    `ALTER TABLE grant_award_proposal DROP CONSTRAINT IF EXISTS published_by_decision, ADD CONSTRAINT IF NOT EXISTS published_for_its_days
       CHECK (state NOT IN ('publicised', 'granted') OR (decision_id IS NOT NULL AND publicity_first IS NOT NULL AND publicity_last IS NOT NULL AND publicity_first <= publicity_last))`,
    `ALTER TABLE grant_award_proposal DROP CONSTRAINT IF EXISTS published_for_its_days, ADD CONSTRAINT IF NOT EXISTS published_by_decision
       CHECK (state NOT IN ('publicised', 'granted') OR (decision_id IS NOT NULL AND publicity_first <= publicity_last AND publicity_last IS NOT NULL))`,
  ),
];

/** Tables of these whose rows the department's login may add and read only. */
export const awardAppendOnly = [
  'grant_score_sheet',
  'grant_score',
  'grant_ranking',
  'grant_ranking_line',
  'grant_award_proposal_state_change',
  'grant_award_proposal_line',
  'award_objection_state_change',
  'award_state_change',
] as const;
