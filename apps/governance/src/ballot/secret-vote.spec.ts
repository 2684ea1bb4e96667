import { canonicalJson, personalDataUnder } from '@unionhall/database';
import { type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done, seen, type SeenMeeting } from '../test/matters';
import { body, close, closeMeeting, itemSeenBy, placed, refusedInBoth, startBody, thirdDeputy, vote, votedOn } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, inspector } = people;
/** Everybody stated that he is for it, so that what he voted is found nowhere but in the vote. */
const choices = [[deputy, 'AGAINST'], [otherDeputy, 'ABSTAIN'], [thirdDeputy, 'FOR'], [chief, 'FOR']] as const;
const secretly = { powerItem: 'personnel', parties: [] };

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
  done(await act(house, 'DefinePowerItem', { code: 'personnel', title: '干部人事', keyPower: 'PERSONNEL' }));
});
afterAll(() => house.stop());

type Row = Readonly<Record<string, string | number | object | null>>;
/** Every row of every table, as whoever reads the database sees it. */
async function dump(): Promise<{ table: string; row: Row }[]> {
  const tables = await house.sql<{ name: string }>('governance', "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
  const rows = await Promise.all(tables.map(async ({ name }) => (await house.sql<Row>('governance', `SELECT * FROM \`${name}\``)).map((row) => ({ table: name, row }))));
  return rows.flat();
}
const textOf = (row: Row) => Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? cell.toString('latin1') : typeof cell === 'object' ? JSON.stringify(cell) : `${cell}`)).join('\n');
const tellsChoice = (row: Row) => /\b(against|abstain)\b/i.test(textOf(row));

describe('a secret vote', () => {
  it('is opened where the parameter says so, and an open one elsewhere [GY-2b]', async () => {
    const [secret, open] = [await votedOn(house, secretly), await votedOn(house)];
    expect([(await itemSeenBy(house, secret.item.id)).secretVote, (await itemSeenBy(house, open.item.id)).secretVote]).toEqual([true, false]);
  });

  it('shows who has voted and to nobody what, not even to the voter, the chief or inspection', async () => {
    const { item } = await votedOn(house, secretly);
    for (const [member, choice] of choices) done(await vote(house, item, member, choice));
    const views = async () => Promise.all([deputy, chief, secretary, inspector].map((caller) => itemSeenBy(house, item.id, caller)));
    const everybody = choices.map(([{ personId }]) => ({ person: { id: personId } }));
    for (const view of await views()) expect(view).toMatchObject({ ballots: [], votesCast: everybody });
    const { decision } = done(await close(house, item));
    for (const view of await views()) expect(view).toMatchObject({ ballots: [], votesCast: everybody });
    expect(await house.sql('governance', 'SELECT outcome, votes_for AS yes, votes_against AS no, votes_abstained AS neither FROM decision WHERE id = ?', [decision!.id])).toEqual([
      { outcome: 'rejected', yes: 2, no: 1, neither: 1 },
    ]);
  });

  it('leaves nothing by which a reader of the whole database could tie a choice to a person: not while it is open, not after, not in the minutes', async () => {
    const { item, meeting } = await votedOn(house, secretly);
    const before = new Set((await dump()).filter(({ row }) => tellsChoice(row)).map(({ table, row }) => `${table}${textOf(row)}`));
    const telling = async () => (await dump()).filter(({ table, row }) => tellsChoice(row) && !before.has(`${table}${textOf(row)}`));
    const sealed = () => house.sql<{ id: string; length: number }>('governance', 'SELECT id, LENGTH(sealed) AS length FROM ballot_box WHERE agenda_item_id = ?', [item.id]);
    const votes = new Map<string, string>();
    for (const [member, choice] of choices) {
      done(await vote(house, item, member, choice, { idempotencyKey: `secret-${member.personId}` }));
      votes.set(member.personId!, choice);
      // Whoever watches the box as it fills sees another sealed ballot, alike in length, under an id without a time.
      expect(await telling()).toEqual([]);
      expect(new Set((await sealed()).map(({ length }) => Number(length))).size).toBe(1);
      expect((await sealed()).every(({ id }) => id[14] === '4')).toBe(true);
    }
    const boxed = (await sealed()).map(({ id }) => id);
    done(await close(house, item));
    const { version } = done(await closeMeeting(house, meeting)).meeting!;
    done(await act(house, 'SignMinutes', { meetingId: meeting.id, expectedVersion: version }, chief));

    const after = await dump();
    const counted = after.filter(({ table, row }) => table === 'secret_ballot' && row['agenda_item_id'] === item.id).map(({ row }) => row);
    expect(await telling()).toEqual(after.filter(({ row }) => counted.includes(row) && tellsChoice(row)).map(({ table, row }) => ({ table, row })));
    expect(counted.map(({ choice }) => choice)).toEqual(expect.arrayContaining(['abstain', 'against', 'for', 'for']));
    expect(counted).toHaveLength(4);
    // Neither a person, a time nor an act beside the choice, and an id that tells no time and stands nowhere else.
    for (const row of counted) {
      const id = row['id'] as string;
      expect(Object.keys(row).toSorted()).toEqual(['agenda_item_id', 'choice', 'id']);
      expect(id[14]).toBe('4');
      expect(boxed).not.toContain(id);
      expect(after.filter(({ row: other }) => textOf(other).includes(id))).toHaveLength(1);
    }
    // The box and its key are gone: what was sealed can no longer be read, and stands nowhere else.
    expect(await house.sql('governance', 'SELECT 1 FROM ballot_box JOIN ballot_box_key ON TRUE WHERE ballot_box.agenda_item_id = ? OR ballot_box_key.id = ?', [item.id, item.id])).toEqual([]);
    expect(after.filter(({ row }) => boxed.some((id) => textOf(row).includes(id)))).toEqual([]);
    // What a click was given is kept without the choice: not even whoever has the key finds it by trying each.
    const { inputHmac } = personalDataUnder(Buffer.alloc(32, 7));
    for (const personId of votes.keys()) {
      const [click] = await house.sql<{ hmac: string }>('governance', 'SELECT input_hmac AS hmac FROM idempotency_key WHERE person_id = ? AND idempotency_key = ?', [personId, `secret-${personId}`]);
      const known = { agendaItemId: item.id, idempotencyKey: `secret-${personId}` };
      expect(['for', 'against', 'abstain'].map((choice) => inputHmac(canonicalJson({ ...known, choice })))).not.toContain(click!.hmac);
      expect(click!.hmac).toBe(inputHmac(canonicalJson(known)));
    }
    const [minutes] = await house.sql<{ content: string }>('governance', 'SELECT content FROM minutes WHERE meeting_id = ?', [meeting.id]);
    expect(JSON.parse(minutes!.content)).toMatchObject({
      items: [{ secretVote: true, votes: [], voters: [...votes.keys()].toSorted(), decision: { votesFor: 2, votesAgainst: 1, votesAbstained: 1 } }],
    });
  });

  it('counts a second click as the first, and one of racing votes', async () => {
    const { item } = await votedOn(house, secretly);
    const [first, second] = [await vote(house, item, deputy, 'FOR', { idempotencyKey: 'secret-click' }), await vote(house, item, deputy, 'FOR', { idempotencyKey: 'secret-click' })];
    expect(second.record).toEqual(first.record);
    // A click under the same key is the first again whatever it says: to tell it apart, the first choice would have to be kept.
    expect((await vote(house, item, deputy, 'AGAINST', { idempotencyKey: 'secret-click' })).record).toEqual(first.record);
    expect(codesOf(await vote(house, item, deputy, 'AGAINST'))).toEqual(['GY-2b governance.voted-already']);
    const raced = await Promise.all(['FOR', 'AGAINST', 'FOR', 'AGAINST'].map((choice) => vote(house, item, otherDeputy, choice)));
    expect(raced.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(await house.sql('governance', 'SELECT COUNT(*) AS votes FROM ballot_box WHERE agenda_item_id = ?', [item.id])).toMatchObject([{ votes: 2 }]);
  });

  it('lets nobody close it before everybody has voted, the chief last', async () => {
    const { item } = await votedOn(house, secretly);
    expect(codesOf(await vote(house, item, chief))).toEqual(['GY-2c governance.chief-votes-before-the-others']);
    expect(codesOf(await close(house, item))).toEqual(['GY-2b governance.votes-missing', 'GY-2b governance.votes-below-quorum']);
  });

  it('is destroyed unread when the item is put off', async () => {
    const { item } = await votedOn(house, secretly);
    done(await vote(house, item, deputy, 'AGAINST'));
    await house.sql('governance', "UPDATE attendance SET present = FALSE WHERE meeting_id = (SELECT meeting_id FROM agenda_item WHERE id = ?) AND person_id IN (?, ?)", [item.id, chief.personId, otherDeputy.personId]);
    done(await act(house, 'DeferAgendaItem', { agendaItemId: item.id, expectedVersion: item.version, reason: '到会人数不足' }));
    expect(await house.sql('governance', 'SELECT id FROM ballot_box WHERE agenda_item_id = ? UNION SELECT id FROM ballot_box_key WHERE id = ? UNION SELECT id FROM secret_ballot WHERE agenda_item_id = ?', [item.id, item.id, item.id])).toEqual([]);
  });

  it('is kept by the database too', async () => {
    const { item } = await votedOn(house, secretly);
    const { item: open } = await votedOn(house);
    const insert = (table: string, columns: string, ...values: unknown[]) => house.sql('governance', `INSERT INTO ${table} (id, agenda_item_id, ${columns}) VALUES (UUID(), ${values.map(() => '?').join(', ')})`, values);
    await expect(insert('ballot', 'person_id, choice, act_id, at', item.id, deputy.personId, 'for', item.id, '2026-03-10')).rejects.toThrow(/a secret vote has no open ballots/);
    await expect(insert('vote_cast', 'person_id, act_id, at', open.id, deputy.personId, open.id, '2026-03-10')).rejects.toThrow(/while the secret vote is open/);
    await expect(insert('secret_ballot', 'choice', item.id, 'for')).rejects.toThrow(/as many secret votes are counted/);
    await expect(house.sql('governance', "UPDATE secret_ballot SET choice = 'for'")).rejects.toThrow(/append-only/);
    await expect(house.sql('governance', 'DELETE FROM vote_cast')).rejects.toThrow(/append-only/);
  });
});

describe('leave and papers', () => {
  it('records a leave with its reason, of nobody who is there, in both languages', async () => {
    const { meeting } = await placed(house, { present: body.slice(0, 3) });
    const { attendance } = await seen<SeenMeeting>(house, 'MeetingById', meeting.id);
    const line = attendance.find(({ person }) => person.id === thirdDeputy.personId)!;
    const record = { meetingId: meeting.id, personId: thirdDeputy.personId, leaveReason: '出差（示例）', expectedVersion: line.version };
    expect(await refusedInBoth(house, 'RecordAttendance', { ...record, present: true }, secretary)).toEqual([
      ['该人员登记为到会，不能同时登记为“示例班子会议”请假。', 'The person is recorded as present and cannot be on leave from “示例班子会议”.'],
      ['请在到会和请假中择一登记。', 'Record either presence or leave.'],
    ]);
    expect(done(await act(house, 'RecordAttendance', { ...record, present: false }))).toMatchObject({ attendance: { present: false, leaveReason: '出差（示例）' } });
    await expect(house.sql('governance', 'UPDATE attendance SET present = TRUE WHERE id = ?', [line.id])).rejects.toThrow(/absent_on_leave/);
  });

  it('shows the papers that came later than three days before the meeting as late [GY-2d]', async () => {
    const { item, matter } = await placed(house);
    expect((await itemSeenBy(house, item.id)).latePapers).toHaveLength(3);
    const [paper] = await house.sql<{ id: string; matter: string }>('governance', 'SELECT id, matter_id AS matter FROM matter_evidence WHERE matter_id = ? LIMIT 1', [matter.id]);
    const early = "INSERT INTO matter_evidence SELECT UUID(), matter_id, precondition, '早到的材料', REPEAT('e', 64), added_by_id, '2026-03-07' FROM matter_evidence WHERE id = ?";
    await house.sql('governance', early, [paper!.id]);
    expect((await itemSeenBy(house, item.id)).latePapers.map(({ addedOn }) => addedOn)).toEqual(['2026-03-10', '2026-03-10', '2026-03-10']);
  });
});
