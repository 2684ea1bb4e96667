import { appendOnly, createTable, ID, type Migration, migration, SHA256 } from '@unionhall/database';
import { guardInsert } from './guard-insert';

const stateOfItem = '(SELECT state FROM agenda_item WHERE id = NEW.agenda_item_id)';

/** The tables of the vote whose rows are only ever added. */
export const votingAppendOnlyTables = ['recusal', 'statement', 'ballot', 'deferral', 'minutes'] as const;

/** What happens to an item of the agenda: recusals, statements, ballots, the decision, the minutes [GY-2b, GY-2c]. */
export const votingMigrations: readonly Migration[] = [
  createTable(
    2026112222002,
    'recusal',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, person_id ${ID} NOT NULL, reason VARCHAR(32) NOT NULL, explanation VARCHAR(500) NULL,
     confirmed_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, UNIQUE KEY once (agenda_item_id, person_id), KEY by_person (person_id),
     FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)`,
  ),
  ...appendOnly(2026112222003, 'recusal'),
  createTable(
    2026112222005,
    'statement',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, person_id ${ID} NOT NULL, position VARCHAR(16) NOT NULL, text VARCHAR(2000) NULL,
     place INT NOT NULL, is_last BOOLEAN NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     last_flag TINYINT AS (IF(is_last, 1, NULL)) STORED, UNIQUE KEY once (agenda_item_id, person_id), UNIQUE KEY in_order (agenda_item_id, place),
     UNIQUE KEY one_last (agenda_item_id, last_flag), KEY by_person (person_id), CHECK (position IN ('for', 'against', 'no-view')), CHECK (place > 0),
     FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)`,
  ),
  ...appendOnly(2026112222006, 'statement'),
  guardInsert(
    2026112222008,
    'statement',
    'in_discussion',
    `${stateOfItem} <> 'discussing' OR EXISTS (SELECT 1 FROM statement WHERE agenda_item_id = NEW.agenda_item_id AND is_last)`,
    'statements are made while the item is discussed, none after the last',
  ),
  createTable(
    2026112222009,
    'ballot',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, person_id ${ID} NOT NULL, choice VARCHAR(16) NOT NULL, act_id ${ID} NOT NULL,
     at DATETIME(3) NOT NULL, UNIQUE KEY once (agenda_item_id, person_id), KEY by_person (person_id), CHECK (choice IN ('for', 'against', 'abstain')),
     FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id), FOREIGN KEY (agenda_item_id, person_id) REFERENCES statement (agenda_item_id, person_id)`,
  ),
  ...appendOnly(2026112222010, 'ballot'),
  guardInsert(
    2026112222012,
    'ballot',
    'while_voting',
    `${stateOfItem} <> 'voting' OR EXISTS (SELECT 1 FROM recusal WHERE agenda_item_id = NEW.agenda_item_id AND person_id = NEW.person_id)`,
    'votes are cast while the vote is open, by members not recused',
  ),
  guardInsert(
    2026112222013,
    'recusal',
    'before_voting',
    'EXISTS (SELECT 1 FROM ballot WHERE agenda_item_id = NEW.agenda_item_id AND person_id = NEW.person_id)',
    'a member who has voted is not recused afterwards',
  ),
  createTable(
    2026112222014,
    'deferral',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, reason VARCHAR(500) NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     UNIQUE KEY once (agenda_item_id), FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)`,
  ),
  ...appendOnly(2026112222015, 'deferral'),
  // No act wrote a decision before there were meetings, so the columns need no values for old rows.
  migration(
    2026112222017,
    'decide_in_meetings',
    `ALTER TABLE decision ADD COLUMN IF NOT EXISTS matter_id ${ID} NOT NULL, ADD COLUMN IF NOT EXISTS meeting_id ${ID} NOT NULL,
       ADD COLUMN IF NOT EXISTS agenda_item_id ${ID} NOT NULL, ADD COLUMN IF NOT EXISTS amount BIGINT NULL, ADD COLUMN IF NOT EXISTS year INT NOT NULL,
       ADD COLUMN IF NOT EXISTS number INT NOT NULL, ADD COLUMN IF NOT EXISTS members INT NOT NULL, ADD COLUMN IF NOT EXISTS present INT NOT NULL,
       ADD COLUMN IF NOT EXISTS recused INT NOT NULL, ADD COLUMN IF NOT EXISTS votes_for INT NOT NULL, ADD COLUMN IF NOT EXISTS votes_against INT NOT NULL,
       ADD COLUMN IF NOT EXISTS votes_abstained INT NOT NULL, ADD COLUMN IF NOT EXISTS act_id ${ID} NOT NULL`,
    `ALTER TABLE decision ${['matter_id', 'meeting_id', 'agenda_item_id', 'amount', 'year', 'number', 'members', 'present', 'recused', 'votes_for', 'votes_against', 'votes_abstained', 'act_id']
      .map((column) => `DROP COLUMN IF EXISTS ${column}`)
      .join(', ')}`,
  ),
  // The outcome is what the tally says: a majority of those present and not recused, abstainers counted, a tie defers [GY-2b].
  migration(
    2026112222018,
    'decide_by_tally',
    `ALTER TABLE decision ADD UNIQUE KEY IF NOT EXISTS item_once (agenda_item_id), ADD UNIQUE KEY IF NOT EXISTS number_once (year, number),
       ADD CONSTRAINT decision_matter FOREIGN KEY IF NOT EXISTS decision_matter (matter_id) REFERENCES matter (id),
       ADD CONSTRAINT decision_meeting FOREIGN KEY IF NOT EXISTS decision_meeting (meeting_id) REFERENCES meeting (id),
       ADD CONSTRAINT decision_item FOREIGN KEY IF NOT EXISTS decision_item (agenda_item_id) REFERENCES agenda_item (id),
       ADD CONSTRAINT IF NOT EXISTS votes_add_up CHECK (votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0 AND recused >= 0
         AND votes_for + votes_against + votes_abstained + recused = present AND present <= members),
       ADD CONSTRAINT IF NOT EXISTS outcome_as_voted CHECK (outcome =
         CASE WHEN 2 * votes_for > present - recused THEN 'adopted' WHEN votes_for = votes_against THEN 'deferred' ELSE 'rejected' END)`,
    `ALTER TABLE decision DROP CONSTRAINT IF EXISTS outcome_as_voted, DROP CONSTRAINT IF EXISTS votes_add_up, DROP FOREIGN KEY IF EXISTS decision_item,
       DROP FOREIGN KEY IF EXISTS decision_meeting, DROP FOREIGN KEY IF EXISTS decision_matter, DROP KEY IF EXISTS number_once, DROP KEY IF EXISTS item_once`,
  ),
  guardInsert(
    2026112222019,
    'decision',
    'as_voted',
    ['for', 'against', 'abstain']
      .map((choice) => `NEW.votes_${choice === 'abstain' ? 'abstained' : choice} <> (SELECT COUNT(*) FROM ballot WHERE agenda_item_id = NEW.agenda_item_id AND choice = '${choice}')`)
      .join(' OR '),
    'a decision holds the votes that were cast',
  ),
  // One row a year, raised with each decision: numbers have no gaps and no doubles.
  createTable(2026112222020, 'decision_number', 'year INT NOT NULL PRIMARY KEY, last INT NOT NULL'),
  createTable(
    2026112222021,
    'minutes',
    `id ${ID} NOT NULL PRIMARY KEY, meeting_id ${ID} NOT NULL, version INT NOT NULL, content MEDIUMTEXT NOT NULL, sha256 ${SHA256} NOT NULL, remark VARCHAR(500) NULL,
     signed_by_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, UNIQUE KEY version_once (meeting_id, version),
     CHECK (version = 1 OR remark IS NOT NULL), FOREIGN KEY (meeting_id) REFERENCES meeting (id)`,
  ),
  ...appendOnly(2026112222022, 'minutes'),
];
