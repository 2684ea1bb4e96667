import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '@unionhall/kernel';
import { idOf } from '@unionhall/testing';
import { bulkIds } from './bulk-data';
import { callers } from './callers';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import { mediansOf } from './median';

/** Meetings of a very busy leadership body in a year, several pages of them, and in ten. */
const YEAR = 300;
const TEN_YEARS = 3_000;
const ITEMS = 10;
const BODY = 5;
const SHA256 = '0'.repeat(64);
const FIRST_DAY = localDate('2070-01-01');
const POWER_ITEM = 'office-finance';

const meetingId = (meeting: number) => idOf(0xa0_0000 + meeting);
const matterId = (matter: number) => idOf(0xb0_0000 + matter);
const itemId = (matter: number) => idOf(0xc0_0000 + matter);
const decisionId = (matter: number) => idOf(0xd0_0000 + matter);
const dayOf = (meeting: number) => addDays(FIRST_DAY, meeting);

const MEETINGS = 'query { meetings(first: 50, filter: { state: SIGNED }) { pageInfo { endCursor } edges { node { title heldOn state attendance { capacity present } agenda { position state matter { title } } } } } }';
const MEETING = 'query ($id: ID!) { meeting(id: $id) { title heldOn attendance { capacity present } agenda { position state secretVote matter { title content } decision { outcome votesFor votesAgainst } history { toState } } } }';
const MATTERS = `query { matters(first: 50, filter: { powerItem: "${POWER_ITEM}" }) { pageInfo { endCursor } edges { node { title raisedOn state parties { __typename } evidence { __typename } agendaItems { state } } } } }`;
const DECISIONS = 'query ($year: Int!) { decisions(first: 50, filter: { year: $year }) { pageInfo { endCursor } edges { node { number outcome decidedOn matter { title } meeting { heldOn } } } } }';

/** P15: the median time of pages of meetings, matters and decisions, and of one meeting with its agenda, after ten years by that after one. */
export async function meetingPages({ house }: CountingHouse): Promise<Figure[]> {
  const { source, execute } = house.departments.get('governance')!;
  const insert = (into: string, rows: readonly (readonly (string | number | null)[])[]) => source.query(`INSERT INTO ${into} VALUES ?`, [rows]);
  const fill = async (from: number, to: number): Promise<void> => {
    const meetings = Array.from({ length: to - from }, (_, offset) => from + offset);
    const matters = meetings.flatMap((meeting) => Array.from({ length: ITEMS }, (_, place) => ({ meeting, place, matter: meeting * ITEMS + place })));
    await insert('meeting (id, title, held_on, presiding_id, state, version)', meetings.map((meeting) => [meetingId(meeting), `第${meeting + 1}次会议`, dayOf(meeting), bulkIds.person(0), 'signed', 1]));
    await insert(
      'attendance (id, meeting_id, person_id, capacity, present, version)',
      meetings.flatMap((meeting) => Array.from({ length: BODY }, (_, member) => [randomUUID(), meetingId(meeting), bulkIds.person(member), 'member', 1, 1])),
    );
    await insert(
      'matter (id, power_item, title, subject_type, subject_id, subject_sha256, content, amount, proposed_by_id, raised_on, state, version)',
      matters.map(({ meeting, matter }) => [matterId(matter), matter % 2 === 0 ? POWER_ITEM : 'personnel', `示例议题${matter}`, 'Example', idOf(matter), SHA256, '示例内容', null, bulkIds.person(matter % BODY), dayOf(meeting), 'decided', 1]),
    );
    await insert(
      'agenda_item (id, meeting_id, matter_id, position, state, started_at, version)',
      matters.map(({ meeting, place, matter }) => [itemId(matter), meetingId(meeting), matterId(matter), place + 1, 'decided', `${dayOf(meeting)} 09:00:00`, 1]),
    );
    // Everybody recused: the one tally that needs no ballots.
    await insert(
      'decision (id, power_item, subject_type, subject_id, subject_sha256, outcome, decided_on, version, matter_id, meeting_id, agenda_item_id, year, number, members, present, recused, votes_for, votes_against, votes_abstained, act_id)',
      matters.map(({ meeting, matter }) => [
        decisionId(matter), POWER_ITEM, 'Example', idOf(matter), SHA256, 'deferred', dayOf(meeting), 1, matterId(matter), meetingId(meeting), itemId(matter),
        Number(dayOf(meeting).slice(0, 4)), matter + 1, BODY, BODY, BODY, 0, 0, 0, randomUUID(),
      ]),
    );
    await source.query('ANALYZE TABLE meeting, attendance, matter, agenda_item, decision');
  };
  const ask = async (document: string, variables: Record<string, unknown>, index: number): Promise<void> => {
    const { errors } = await execute({ query: document, variables, caller: { ...callers[index % callers.length]!, roles: ['deputy'] }, requestId: randomUUID(), locale: 'zh' });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  const times = () =>
    mediansOf({
      'meetings with their agendas': (index) => ask(MEETINGS, {}, index),
      'one meeting': (index) => ask(MEETING, { id: meetingId(index) }, index),
      'matters under a power': (index) => ask(MATTERS, {}, index),
      'decisions of a year': (index) => ask(DECISIONS, { year: 2070 }, index),
    });

  await fill(0, YEAR);
  const few = await times();
  for (let from = YEAR; from < TEN_YEARS; from += YEAR) await fill(from, from + YEAR);
  const many = await times();
  return Object.keys(many).map((what) => ({
    bar: 'P15',
    what: `${what}: after ${TEN_YEARS} meetings with ${ITEMS} items / after ${YEAR}`,
    ratio: many[what]! / few[what]!,
    floor: 1.3,
    aim: 1.1,
    absolute: `${many[what]!.toFixed(1)} / ${few[what]!.toFixed(1)} ms`,
  }));
}
