import { parseParameter } from '@unionhall/rulebook';
import { type Findings, Inspection } from './findings';
import { checkRecounts } from './recounts';
import type { VerifiedHouse } from './verified-house';

/** What must not be found, in governance's own tables; each statement gives the `id` of a row and what is wrong with it. */
const faults: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'decision',
    sql: `SELECT decision.id, CONCAT('holds ', votes_for, ' for, ', votes_against, ' against, ', votes_abstained, ' abstained; cast were ',
        COALESCE(cast_for, 0), ', ', COALESCE(cast_against, 0), ', ', COALESCE(cast_abstained, 0)) AS problem
      FROM decision LEFT JOIN (SELECT agenda_item_id, SUM(choice = 'for') AS cast_for, SUM(choice = 'against') AS cast_against, SUM(choice = 'abstain') AS cast_abstained
        FROM (SELECT agenda_item_id, choice FROM ballot UNION ALL SELECT agenda_item_id, choice FROM secret_ballot) cast GROUP BY agenda_item_id) recount ON recount.agenda_item_id = decision.agenda_item_id
      WHERE votes_for <> COALESCE(cast_for, 0) OR votes_against <> COALESCE(cast_against, 0) OR votes_abstained <> COALESCE(cast_abstained, 0)`,
  },
  {
    table: 'decision',
    sql: `SELECT id, CONCAT('is ', outcome, ' with ', votes_for, ' for, ', votes_against, ' against, ', votes_abstained, ' abstained') AS problem FROM decision
      WHERE outcome <> CASE WHEN votes_for > votes_against + votes_abstained THEN 'adopted' WHEN votes_for = votes_against THEN 'deferred' ELSE 'rejected' END`,
  },
  {
    table: 'decision',
    sql: `SELECT decision.id, 'is over another content, amount or power than the matter that was raised' AS problem FROM decision LEFT JOIN matter ON matter.id = decision.matter_id
      WHERE NOT (decision.subject_sha256 <=> matter.subject_sha256 AND decision.amount <=> matter.amount AND decision.power_item <=> matter.power_item
        AND decision.subject_type <=> matter.subject_type AND decision.subject_id <=> matter.subject_id)`,
  },
  {
    table: 'decision',
    sql: `SELECT decision.id, CONCAT('comes from an item that is ', COALESCE(item.state, 'gone'), ' or of another matter') AS problem FROM decision
      LEFT JOIN agenda_item item ON item.id = decision.agenda_item_id AND item.matter_id = decision.matter_id AND item.meeting_id = decision.meeting_id
      WHERE NOT (item.state <=> IF(decision.outcome = 'deferred', 'deferred', 'decided'))`,
  },
  {
    table: 'agenda_item',
    sql: `SELECT item.id, 'is decided without a decision' AS problem FROM agenda_item item LEFT JOIN decision ON decision.agenda_item_id = item.id
      WHERE item.state = 'decided' AND decision.id IS NULL`,
  },
  {
    table: 'ballot',
    sql: `SELECT MIN(id) AS id, CONCAT(COUNT(*), ' votes of one member on one item') AS problem FROM ballot GROUP BY agenda_item_id, person_id HAVING COUNT(*) > 1`,
  },
  {
    table: 'ballot',
    sql: `SELECT ballot.id, 'was cast by somebody who is no member of the meeting' AS problem FROM ballot JOIN agenda_item item ON item.id = ballot.agenda_item_id
      LEFT JOIN attendance ON attendance.meeting_id = item.meeting_id AND attendance.person_id = ballot.person_id AND attendance.capacity = 'member' WHERE attendance.id IS NULL`,
  },
  {
    table: 'ballot',
    sql: `SELECT ballot.id, 'was cast by a recused member [CP-6]' AS problem FROM ballot JOIN recusal USING (agenda_item_id, person_id)`,
  },
  {
    table: 'ballot',
    sql: `SELECT ballot.id, CONCAT('was cast at ', ballot.at, ', the vote was open from ', COALESCE(opened.at, 'never'), ' to ', COALESCE(closed.at, 'now')) AS problem FROM ballot
      LEFT JOIN agenda_item_state_change opened ON opened.subject_id = ballot.agenda_item_id AND opened.to_state = 'voting'
      LEFT JOIN agenda_item_state_change closed ON closed.subject_id = ballot.agenda_item_id AND closed.from_state = 'voting'
      WHERE opened.id IS NULL OR ballot.id < opened.id OR ballot.id > closed.id`,
  },
  {
    table: 'agenda_item',
    sql: `SELECT item.id, CONCAT(voters, ' members voted secretly, ', counted, ' votes were counted') AS problem FROM (SELECT id,
        (SELECT COUNT(*) FROM vote_cast WHERE agenda_item_id = agenda_item.id) AS voters, (SELECT COUNT(*) FROM secret_ballot WHERE agenda_item_id = agenda_item.id) AS counted
        FROM agenda_item WHERE EXISTS (SELECT 1 FROM decision WHERE agenda_item_id = agenda_item.id)) item WHERE voters <> counted`,
  },
  {
    table: 'agenda_item',
    sql: `SELECT id, 'has open ballots in a secret vote, or secret ones in an open vote' AS problem FROM agenda_item item
      WHERE (secret_vote AND EXISTS (SELECT 1 FROM ballot WHERE agenda_item_id = item.id))
        OR (NOT secret_vote AND (EXISTS (SELECT 1 FROM vote_cast WHERE agenda_item_id = item.id) OR EXISTS (SELECT 1 FROM secret_ballot WHERE agenda_item_id = item.id)))`,
  },
  {
    table: 'ballot_box',
    sql: `SELECT box.id, 'lies in the box of a vote that is over' AS problem FROM ballot_box box JOIN agenda_item item ON item.id = box.agenda_item_id WHERE item.state <> 'voting'`,
  },
  {
    table: 'vote_cast',
    sql: `SELECT vote_cast.id, 'was cast by a recused member [CP-6]' AS problem FROM vote_cast JOIN recusal USING (agenda_item_id, person_id)`,
  },
  {
    table: 'vote_cast',
    sql: `SELECT vote_cast.id, 'was cast by somebody who is no member of the meeting' AS problem FROM vote_cast JOIN agenda_item item ON item.id = vote_cast.agenda_item_id
      LEFT JOIN attendance ON attendance.meeting_id = item.meeting_id AND attendance.person_id = vote_cast.person_id AND attendance.capacity = 'member' WHERE attendance.id IS NULL`,
  },
  {
    table: 'vote_cast',
    sql: `SELECT vote_cast.id, 'was cast while the vote was not open' AS problem FROM vote_cast
      LEFT JOIN agenda_item_state_change opened ON opened.subject_id = vote_cast.agenda_item_id AND opened.to_state = 'voting'
      LEFT JOIN agenda_item_state_change closed ON closed.subject_id = vote_cast.agenda_item_id AND closed.from_state = 'voting'
      WHERE opened.id IS NULL OR vote_cast.id < opened.id OR vote_cast.id > closed.id`,
  },
  {
    table: 'ballot',
    sql: `SELECT ballot.id, 'was cast by somebody who has not stated his view [GY-2c]' AS problem FROM ballot LEFT JOIN statement USING (agenda_item_id, person_id) WHERE statement.id IS NULL`,
  },
  {
    table: 'statement',
    sql: `SELECT MIN(id) AS id, CONCAT(COUNT(*), ' statements on an item, placed up to ', MAX(place), ', last is the one at ', COALESCE(MAX(IF(is_last, place, NULL)), 'none')) AS problem
      FROM statement GROUP BY agenda_item_id HAVING COUNT(*) <> MAX(place) OR COUNT(DISTINCT place) <> COUNT(*) OR SUM(is_last) > 1 OR MAX(IF(is_last, place, NULL)) <> MAX(place)`,
  },
  {
    table: 'statement',
    // Whoever was entered as chief after the decision, also as of an earlier day, was none at the meeting.
    sql: `SELECT statement.id, 'the chief spoke before others [GY-2c]' AS problem FROM statement JOIN agenda_item item ON item.id = statement.agenda_item_id
      JOIN meeting ON meeting.id = item.meeting_id
      JOIN leadership_seat seat ON seat.person_id = statement.person_id AND seat.kind = 'chief' AND seat.from_day <= meeting.held_on AND (seat.vacated_on IS NULL OR seat.vacated_on > meeting.held_on)
      WHERE NOT statement.is_last AND (seat.id < statement.id OR EXISTS (SELECT 1 FROM decision WHERE agenda_item_id = item.id AND seat.id < decision.id))`,
  },
  {
    table: 'statement',
    sql: `SELECT statement.id, 'whoever presided spoke before others, and no chief spoke after him [GY-2c]' AS problem FROM statement JOIN agenda_item item ON item.id = statement.agenda_item_id
      JOIN meeting ON meeting.id = item.meeting_id JOIN statement last ON last.agenda_item_id = item.id AND last.is_last
      LEFT JOIN leadership_seat seat ON seat.person_id = last.person_id AND seat.kind = 'chief' AND seat.from_day <= meeting.held_on AND (seat.vacated_on IS NULL OR seat.vacated_on > meeting.held_on)
      WHERE statement.person_id = meeting.presiding_id AND NOT statement.is_last AND seat.id IS NULL`,
  },
  {
    table: 'agenda_item',
    sql: `SELECT item.id, 'was voted on without a last statement [GY-2c]' AS problem FROM agenda_item item
      WHERE EXISTS (SELECT 1 FROM agenda_item_state_change WHERE subject_id = item.id AND to_state = 'voting')
        AND NOT EXISTS (SELECT 1 FROM statement WHERE agenda_item_id = item.id AND is_last)`,
  },
  {
    table: 'decision',
    sql: `SELECT year AS id, CONCAT(COUNT(*), ' decisions in the year, the highest numbered ', MAX(number)) AS problem FROM decision GROUP BY year
      HAVING COUNT(*) <> MAX(number) OR COUNT(DISTINCT number) <> COUNT(*)`,
  },
  {
    table: 'minutes',
    sql: `SELECT id, 'the minutes are not the text that was signed' AS problem FROM minutes WHERE sha256 <> SHA2(content, 256)`,
  },
];

/**
 * I6: every decision recounted from its votes, with its quorum, its order of speaking and its three proofs; and what else
 * anybody can work out again, the conclusion of an acceptance and the draw of an audit.
 */
export async function decisionsRecounted(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  await checkRecounts(house, inspection);
  if (!house.has('governance', 'decision')) return inspection;
  const [counted] = await house.rows<{ rows: string }>('governance', 'SELECT (SELECT COUNT(*) FROM decision) + (SELECT COUNT(*) FROM agenda_item) AS `rows`');
  inspection.look(counted!.rows);
  for (const { table, sql } of faults) {
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>('governance', sql)) inspection.report('governance', table, [id], problem);
  }
  await checkQuorum(house, inspection);
  await checkProofs(house, inspection);
  return inspection;
}

/** The value of a parameter in force on a day, as SQL. */
const inForce = (name: string, day: string) =>
  `(SELECT row.value FROM parameter_row row JOIN parameter ON parameter.id = row.parameter_id
    WHERE parameter.name = '${name}' AND row.from_day <= ${day} ORDER BY row.from_day DESC, row.version DESC LIMIT 1)`;

async function checkQuorum(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const decisions = await house.rows<{ id: string; members: number; votes: number; quorum: string }>(
    'governance',
    `SELECT decision.id, members, votes_for + votes_against + votes_abstained AS votes, ${inForce('governance.quorum', 'decided_on')} AS quorum FROM decision`,
  );
  for (const { id, members, votes, quorum } of decisions) {
    const { numerator, denominator } = parseParameter('governance.quorum', quorum);
    if (Number(votes) * denominator <= members * numerator) inspection.report('governance', 'decision', [id], `${votes} of ${members} members voted, more than ${quorum} must [GY-2b]`);
  }
  const uncounted = await house.rows<{ id: string; members: number; listed: string }>(
    'governance',
    `SELECT decision.id, decision.members, COUNT(attendance.id) AS listed FROM decision
     LEFT JOIN attendance ON attendance.meeting_id = decision.meeting_id AND attendance.capacity = 'member' GROUP BY decision.id, decision.members HAVING COUNT(attendance.id) < decision.members`,
  );
  for (const { id, members, listed } of uncounted) inspection.report('governance', 'decision', [id], `counts ${members} members, the meeting lists only ${listed}`);
}

async function checkProofs(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const placed = await house.rows<{ id: string; needed: string; given: string | null }>(
    'governance',
    `SELECT item.id, ${inForce('governance.preconditions', 'meeting.held_on')} AS needed,
       (SELECT GROUP_CONCAT(DISTINCT evidence.precondition) FROM matter_evidence evidence WHERE evidence.matter_id = item.matter_id AND evidence.id < step.id) AS given
     FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
     JOIN agenda_item_state_change step ON step.subject_id = item.id AND step.from_state IS NULL`,
  );
  for (const { id, needed, given } of placed) {
    const proofs = new Set((given ?? '').split(','));
    const missing = parseParameter('governance.preconditions', needed).filter((proof) => !proofs.has(proof));
    if (missing.length > 0) inspection.report('governance', 'agenda_item', [id], `was placed on the agenda before the proof of ${missing.join(', ')} [GY-2d]`);
  }
}
