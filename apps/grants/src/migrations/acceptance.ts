import { appendOnly, createTable, ID, migration, SHA256, stateChanges } from '@unionhall/database';

/** Acceptance, recovery, and the states they bring. */
export const acceptanceMigrations = [
  createTable(
    2026112812001,
    'acceptance',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, team_member_ids JSON NOT NULL, judge_ids JSON NOT NULL, attempt INT NOT NULL, effect VARCHAR(4000) NOT NULL,
     evidence_sha256 ${SHA256} NOT NULL, state VARCHAR(32) NOT NULL, submitted_by_id ${ID} NOT NULL, submitted_on DATE NOT NULL, finding VARCHAR(2000) NULL,
     rectify_until DATE NULL, concluded_by_id ${ID} NULL, concluded_on DATE NULL, version INT NOT NULL,
     open_award_id ${ID} AS (CASE WHEN state = 'submitted' THEN RTRIM(award_id) END) STORED, UNIQUE KEY one_open_each (open_award_id),
     UNIQUE KEY once_each (award_id, attempt), CHECK (attempt > 0),
     CONSTRAINT acceptance_state CHECK (state IN ('submitted', 'passed', 'to-rectify', 'failed')),
     CONSTRAINT concluded_by_somebody CHECK ((state = 'submitted') = (concluded_by_id IS NULL) AND (finding IS NULL) = (concluded_by_id IS NULL) AND (concluded_on IS NULL) = (concluded_by_id IS NULL)),
     CONSTRAINT rectified_by_a_day CHECK ((state = 'to-rectify') = (rectify_until IS NOT NULL)), FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  createTable(2026112812002, 'acceptance_state_change', stateChanges('acceptance')),
  ...appendOnly(2026112812003, 'acceptance_state_change'),
  createTable(
    2026112812010,
    'acceptance_judge',
    `id ${ID} NOT NULL PRIMARY KEY, acceptance_id ${ID} NOT NULL, expert_id ${ID} NOT NULL, person_id ${ID} NOT NULL, assigned_on DATE NOT NULL,
     UNIQUE KEY once_each (acceptance_id, expert_id), UNIQUE KEY judge_of (acceptance_id, person_id), KEY by_person (person_id, id),
     FOREIGN KEY (acceptance_id) REFERENCES acceptance (id), FOREIGN KEY (expert_id, person_id) REFERENCES grant_expert (id, person_id)`,
  ),
  ...appendOnly(2026112812011, 'acceptance_judge'),
  createTable(
    2026112812013,
    'acceptance_opinion',
    `id ${ID} NOT NULL PRIMARY KEY, acceptance_id ${ID} NOT NULL, person_id ${ID} NOT NULL, seal_sha256 ${SHA256} NOT NULL, sealed_content MEDIUMBLOB NOT NULL,
     submitted_at DATETIME(3) NOT NULL, version INT NOT NULL, UNIQUE KEY once_per_judge (acceptance_id, person_id),
     FOREIGN KEY (acceptance_id, person_id) REFERENCES acceptance_judge (acceptance_id, person_id)`,
  ),
  ...appendOnly(2026112812014, 'acceptance_opinion'),
  createTable(
    2026112812016,
    'acceptance_opinion_opened',
    `id ${ID} NOT NULL PRIMARY KEY, opinion_id ${ID} NOT NULL, outcome VARCHAR(32) NOT NULL, comment VARCHAR(1000) NOT NULL, UNIQUE KEY opened_once (opinion_id),
     CONSTRAINT opinion_outcome CHECK (outcome IN ('pass', 'rectify', 'fail')), FOREIGN KEY (opinion_id) REFERENCES acceptance_opinion (id)`,
  ),
  ...appendOnly(2026112812017, 'acceptance_opinion_opened'),
  migration(
    2026112812020,
    'instalment_that_lapsed',
    `ALTER TABLE instalment DROP CONSTRAINT IF EXISTS instalment_state, DROP CONSTRAINT IF EXISTS asked_with_an_order,
       ADD CONSTRAINT instalment_state CHECK (state IN ('planned', 'requested', 'paid', 'confirmed', 'lapsed')),
       ADD CONSTRAINT asked_with_an_order CHECK ((state IN ('planned', 'lapsed')) = (payment_order_id IS NULL) AND (payment_order_id IS NULL) = (order_version IS NULL))`,
    `ALTER TABLE instalment DROP CONSTRAINT IF EXISTS asked_with_an_order, DROP CONSTRAINT IF EXISTS instalment_state`,
  ),
  migration(
    2026112812021,
    'account_of_what_is_claimed',
    `ALTER TABLE grant_ledger_account DROP CONSTRAINT IF EXISTS kind_of_its_owner,
       ADD CONSTRAINT kind_of_its_owner CHECK (kind IN ('appropriated', 'available') AND award_id IS NULL OR kind IN ('committed', 'requested', 'paid', 'spent', 'claimed') AND award_id IS NOT NULL)`,
    'ALTER TABLE grant_ledger_account DROP CONSTRAINT IF EXISTS kind_of_its_owner',
  ),
  createTable(
    2026112812030,
    'grant_recovery',
    `id ${ID} NOT NULL PRIMARY KEY, award_id ${ID} NOT NULL, unspent BIGINT NOT NULL, spent BIGINT NOT NULL, returned BIGINT NOT NULL, reason VARCHAR(1000) NOT NULL,
     due_on DATE NOT NULL, state VARCHAR(32) NOT NULL, claimed_by_id ${ID} NOT NULL, claimed_on DATE NOT NULL, version INT NOT NULL, UNIQUE KEY once_per_award (award_id),
     CONSTRAINT claim_of_something CHECK (unspent >= 0 AND spent >= 0 AND unspent + spent > 0), CONSTRAINT returned_within_claim CHECK (returned BETWEEN 0 AND unspent + spent),
     CONSTRAINT settled_when_returned CHECK ((state = 'settled') = (returned = unspent + spent)), CONSTRAINT recovery_state CHECK (state IN ('claimed', 'settled')),
     FOREIGN KEY (award_id) REFERENCES award (id)`,
  ),
  createTable(2026112812031, 'grant_recovery_state_change', stateChanges('grant_recovery')),
  ...appendOnly(2026112812032, 'grant_recovery_state_change'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const acceptanceAppendOnly = ['acceptance_state_change', 'acceptance_judge', 'acceptance_opinion', 'acceptance_opinion_opened', 'grant_recovery_state_change'] as const;
