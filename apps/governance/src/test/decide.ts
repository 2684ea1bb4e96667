import { idOf, type TestHouse } from '@unionhall/testing';

/** What a spec wants a decision to say. */
export interface DecidedContent {
  readonly id: string;
  readonly powerItem?: string;
  readonly subjectSha256?: string;
  readonly outcome?: 'adopted' | 'rejected' | 'deferred';
}

let decided = 0;

/**
 * A decision as rows, for specs about what rests on one: a meeting of one member who voted so that the outcome follows.
 * How decisions come about by acts is shown by close-vote.spec.ts.
 */
export async function decide(house: TestHouse, { id, powerItem = 'office-finance', subjectSha256 = '0'.repeat(64), outcome = 'adopted' }: DecidedContent): Promise<void> {
  const sql = (statement: string, ...parameters: unknown[]) => house.sql('governance', statement, parameters);
  const number = (decided += 1);
  const [matter, meeting, item, member, subject] = [1, 2, 3, 4, 5].map((part) => idOf(100_000 + number * 10 + part));
  const choice = { adopted: 'for', rejected: 'against', deferred: null }[outcome];
  await sql(
    `INSERT INTO matter (id, power_item, title, subject_type, subject_id, subject_sha256, content, amount, proposed_by_id, raised_on, state, version)
     VALUES (?, ?, '示例议题', 'Parameter', ?, ?, '示例内容', NULL, ?, '2026-03-01', 'decided', 1)`,
    matter, powerItem, subject, subjectSha256, member,
  );
  await sql(`INSERT INTO meeting (id, title, held_on, presiding_id, state, version) VALUES (?, '示例会议', '2026-03-01', ?, 'signed', 1)`, meeting, member);
  await sql(`INSERT INTO agenda_item (id, meeting_id, matter_id, position, state, started_at, version) VALUES (?, ?, ?, 1, 'discussing', '2026-03-01', 1)`, item, meeting, matter);
  if (choice) {
    await sql(`INSERT INTO statement (id, agenda_item_id, person_id, position, place, is_last, act_id, at) VALUES (?, ?, ?, ?, 1, TRUE, ?, '2026-03-01')`, item, item, member, choice, item);
    await sql(`UPDATE agenda_item SET state = 'voting' WHERE id = ?`, item);
    await sql(`INSERT INTO ballot (id, agenda_item_id, person_id, choice, act_id, at) VALUES (?, ?, ?, ?, ?, '2026-03-01')`, item, item, member, choice, item);
  }
  await sql(`UPDATE agenda_item SET state = 'decided' WHERE id = ?`, item);
  await sql(
    `INSERT INTO decision (id, power_item, subject_type, subject_id, subject_sha256, outcome, decided_on, version, matter_id, meeting_id, agenda_item_id, amount, year, number,
       members, present, recused, votes_for, votes_against, votes_abstained, act_id)
     VALUES (?, ?, 'Parameter', ?, ?, ?, '2026-03-01', 1, ?, ?, ?, NULL, 2026, ?, 1, ?, 0, ?, ?, 0, ?)`,
    id, powerItem, subject, subjectSha256, outcome, matter, meeting, item, number, choice ? 1 : 0, choice === 'for' ? 1 : 0, choice === 'against' ? 1 : 0, item,
  );
}
