import { appendOnly, createTable, ID, type Migration, migration } from '@unionhall/database';
import { enterFoundingParameters } from './founding-parameters';
import { guardInsert } from './guard-insert';

/** Tables of secret votes whose rows are only ever added. */
export const secretVoteAppendOnlyTables = ['vote_cast', 'secret_ballot'] as const;

const openSecretVote = "EXISTS (SELECT 1 FROM agenda_item WHERE id = NEW.agenda_item_id AND state = 'voting' AND secret_vote)";
const recusedVoter = 'EXISTS (SELECT 1 FROM recusal WHERE agenda_item_id = NEW.agenda_item_id AND person_id = NEW.person_id)';
const votes = (table: string, choice: string) => `(SELECT COUNT(*) FROM ${table} WHERE agenda_item_id = NEW.agenda_item_id AND choice = '${choice}')`;

/** Secret votes: who has voted, the box, and what was counted; and who is on leave from a meeting. */
export const secretVoteMigrations: readonly Migration[] = [
  ...enterFoundingParameters(2026112810010),
  migration(2026112810012, 'leave_of_absence', 'ALTER TABLE attendance ADD COLUMN IF NOT EXISTS leave_reason VARCHAR(200) NULL', 'ALTER TABLE attendance DROP COLUMN IF EXISTS leave_reason'),
  migration(
    2026112810013,
    'absent_on_leave',
    'ALTER TABLE attendance ADD CONSTRAINT IF NOT EXISTS absent_on_leave CHECK (NOT present OR leave_reason IS NULL)',
    'ALTER TABLE attendance DROP CONSTRAINT IF EXISTS absent_on_leave',
  ),
  migration(2026112810014, 'vote_secretly', 'ALTER TABLE agenda_item ADD COLUMN IF NOT EXISTS secret_vote BOOLEAN NOT NULL DEFAULT FALSE', 'ALTER TABLE agenda_item DROP COLUMN IF EXISTS secret_vote'),
  createTable(
    2026112810015,
    'vote_cast',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, person_id ${ID} NOT NULL, act_id ${ID} NOT NULL, at DATETIME(3) NOT NULL,
     UNIQUE KEY once (agenda_item_id, person_id), KEY by_person (person_id), FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
     FOREIGN KEY (agenda_item_id, person_id) REFERENCES statement (agenda_item_id, person_id)`,
  ),
  ...appendOnly(2026112810016, 'vote_cast'),
  guardInsert(2026112810018, 'vote_cast', 'while_voting', `NOT ${openSecretVote} OR ${recusedVoter}`, 'votes are cast while the secret vote is open, by members not recused'),
  createTable(2026112810019, 'ballot_box_key', `id ${ID} NOT NULL PRIMARY KEY, sealed_key VARBINARY(255) NOT NULL, FOREIGN KEY (id) REFERENCES agenda_item (id)`),
  createTable(
    2026112810020,
    'ballot_box',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, sealed VARBINARY(255) NOT NULL, KEY by_item (agenda_item_id), FOREIGN KEY (agenda_item_id) REFERENCES ballot_box_key (id)`,
  ),
  createTable(
    2026112810021,
    'secret_ballot',
    `id ${ID} NOT NULL PRIMARY KEY, agenda_item_id ${ID} NOT NULL, choice VARCHAR(16) NOT NULL, KEY by_item (agenda_item_id), CHECK (choice IN ('for', 'against', 'abstain')),
     FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)`,
  ),
  ...appendOnly(2026112810022, 'secret_ballot'),
  guardInsert(
    2026112810024,
    'secret_ballot',
    'as_cast',
    `NOT ${openSecretVote} OR (SELECT COUNT(*) FROM secret_ballot WHERE agenda_item_id = NEW.agenda_item_id) >= (SELECT COUNT(*) FROM vote_cast WHERE agenda_item_id = NEW.agenda_item_id)`,
    'as many secret votes are counted as members have voted',
  ),
  guardInsert(2026112810025, 'ballot', 'in_open_vote', openSecretVote, 'a secret vote has no open ballots'),
  guardInsert(
    2026112810026,
    'recusal',
    'before_secret_voting',
    'EXISTS (SELECT 1 FROM vote_cast WHERE agenda_item_id = NEW.agenda_item_id AND person_id = NEW.person_id)',
    'a member who has voted is not recused afterwards',
  ),
  migration(2026112810027, 'count_open_votes_only_no_more', 'DROP TRIGGER IF EXISTS decision_as_voted', 'DO 0'),
  guardInsert(
    2026112810028,
    'decision',
    'as_cast',
    ['for', 'against', 'abstain']
      .map((choice) => `NEW.votes_${choice === 'abstain' ? 'abstained' : choice} <> ${votes('ballot', choice)} + ${votes('secret_ballot', choice)}`)
      .join(' OR '),
    'a decision holds the votes that were cast',
  ),
];
