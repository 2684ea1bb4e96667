import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { body, close, discussed, itemSeenBy, refusedInBoth, startBody, state, thirdDeputy, vote, votedOn } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker, inspector } = people;
const deputies = [deputy, otherDeputy, thirdDeputy];

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

describe('castVote', () => {
  it('shows during the vote only that somebody has voted, afterwards what, to members and inspection [GY-2b]', async () => {
    const { item } = await votedOn(house);
    done(await vote(house, item, deputy, 'AGAINST'));
    const seenBy = async (caller: typeof chief) => (await itemSeenBy(house, item.id, caller)).ballots.map(({ choice }) => choice);
    expect((await itemSeenBy(house, item.id)).ballots).toEqual([{ person: { id: deputy.personId }, choice: null }]);
    expect([await seenBy(deputy), await seenBy(chief), await seenBy(inspector)]).toEqual([['AGAINST'], [null], [null]]);
    for (const member of [otherDeputy, thirdDeputy, chief]) done(await vote(house, item, member));
    done(await close(house, item));
    expect([await seenBy(chief), await seenBy(inspector), await seenBy({ ...worker, roles: ['officer'] })]).toEqual([
      ['AGAINST', 'FOR', 'FOR', 'FOR'],
      ['AGAINST', 'FOR', 'FOR', 'FOR'],
      [null, null, null, null],
    ]);
  });

  it('tells no choice to trail, events or index', async () => {
    const { item } = await votedOn(house);
    const { record } = done(await vote(house, item, deputy, 'ABSTAIN'));
    const [entry] = await house.sql<{ entry: string }>('governance', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    const told = await house.sql<{ payload: string }>('governance', 'SELECT payload FROM outbox WHERE subject_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'castVote', subject: { type: 'AgendaItem', id: item.id } });
    expect(`${entry!.entry}${JSON.stringify(told)}`).not.toMatch(/abstain/i);
  });

  it('refuses a vote before the chief has stated, in both languages [GY-2c]', async () => {
    const { item } = await discussed(house);
    for (const member of deputies) done(await state(house, item, member));
    const input = { agendaItemId: item.id, choice: 'FOR', idempotencyKey: 'early' };
    expect((await refusedInBoth(house, 'CastVote', input, deputy)).slice(0, 2)).toEqual([
      ['末位表态尚未作出：已发言3人，未发言1人，此前不得表决。', 'The last statement has not been made: 3 have spoken, 1 have not; nobody votes before it.'],
      ['请待末位表态作出、表决开始后再表决。', 'Wait until the last statement is made and the vote is opened.'],
    ]);
    expect((await vote(house, item, deputy)).refusals).toMatchObject([{ clause: { id: 'GY-2c' }, facts: [{ name: 'made', value: '3' }, { name: 'missing', value: '1' }] }, { clause: { id: 'HOUSE-1' } }]);
  });

  it('lets the chief vote after every other, and each but once', async () => {
    const { item } = await votedOn(house);
    expect((await vote(house, item, chief)).refusals).toMatchObject([{ code: 'governance.chief-votes-before-the-others', clause: { id: 'GY-2c' }, facts: [{ name: 'missing', value: '3' }, {}] }]);
    for (const member of deputies) done(await vote(house, item, member));
    expect(codesOf(await vote(house, item, deputy, 'AGAINST'))).toEqual(['GY-2b governance.voted-already']);
    expect(codesOf(await vote(house, item, chief))).toEqual([]);
  });

  it('counts a second click as the first, and one of 64 racing votes', async () => {
    const { item } = await votedOn(house);
    const [first, second] = [await vote(house, item, deputy, 'FOR', { idempotencyKey: 'click' }), await vote(house, item, deputy, 'FOR', { idempotencyKey: 'click' })];
    expect(second.record).toEqual(first.record);
    const raced = await Promise.all(Array.from({ length: 64 }, (_, index) => house.send<{ castVote: { refusals: { code: string }[] } }>('governance', otherDeputy, operation('CastVote'), { input: { agendaItemId: item.id, choice: index % 2 ? 'FOR' : 'AGAINST', idempotencyKey: `race-${index}` } })));
    // Who waits too long for his turn is told so; nobody is counted twice.
    expect(raced.filter(({ data }) => data?.castVote?.refusals.length === 0)).toHaveLength(1);
    expect(await house.sql('governance', 'SELECT COUNT(*) AS votes FROM ballot WHERE agenda_item_id = ? AND person_id = ?', [item.id, otherDeputy.personId])).toMatchObject([{ votes: 1 }]);
  }, 60_000);

  it.each([2, 8, 64])('never counts a vote after the close, with %i racing', async (clients) => {
    const { item } = await votedOn(house);
    for (const member of deputies) done(await vote(house, item, member));
    const acts = Array.from({ length: clients }, (_, index) =>
      index % 2
        ? house.send('governance', secretary, operation('CloseVote'), { input: { agendaItemId: item.id, expectedVersion: item.version } })
        : house.send('governance', chief, operation('CastVote'), { input: { agendaItemId: item.id, choice: 'FOR', idempotencyKey: `close-${clients}-${index}` } }),
    );
    await Promise.all(acts);
    if ((await itemSeenBy(house, item.id)).state === 'VOTING') done(await close(house, item));
    const rows = await house.sql('governance', `SELECT votes_for AS counted, (SELECT COUNT(*) FROM ballot WHERE agenda_item_id = decision.agenda_item_id) AS cast FROM decision WHERE agenda_item_id = ?`, [item.id]);
    expect(rows).toEqual([{ counted: 4, cast: 4 }]);
  }, 60_000);

  it('is kept by the database too: only while the vote is open, by members who stated and are not recused, never rewritten', async () => {
    const [{ item: discussing }, { item: voting }] = [await discussed(house), await votedOn(house)];
    const insert = (itemId: string, personId: string | null) => house.sql('governance', `INSERT INTO ballot (id, agenda_item_id, person_id, choice, act_id, at) VALUES (?, ?, ?, 'for', ?, NOW())`, [idOf(31), itemId, personId, idOf(31)]);
    await expect(insert(discussing.id, deputy.personId)).rejects.toThrow(/while the vote is open/);
    await expect(insert(voting.id, worker.personId)).rejects.toThrow(/foreign key/i);
    done(await vote(house, voting, deputy));
    await expect(insert(voting.id, deputy.personId)).rejects.toThrow(/Duplicate/);
    await expect(house.departments.get('governance')!.source.query(`UPDATE ballot SET choice = 'against'`)).rejects.toThrow(/denied/);
    await expect(house.sql('governance', 'DELETE FROM ballot')).rejects.toThrow(/append-only/);
  });

  it.each([
    ['a worker', worker, 'FORBIDDEN'],
    ['the secretary', secretary, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { agendaItemId: idOf(1), choice: 'FOR', idempotencyKey: 'x' };
    expect((await house.send('governance', caller, operation('CastVote'), { input })).errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('says for each member what he may do now, by the rules of the acts', async () => {
  const { item } = await votedOn(house);
  const may = async (caller: typeof chief) => (await itemSeenBy(house, item.id, caller)).permissions.filter(({ allowed }) => allowed).map(({ act }) => act);
  expect(await Promise.all([...body, secretary].map(may))).toEqual([['recuseFromItem'], ...body.slice(1).map(() => ['recuseFromItem', 'castVote']), ['recordEarlyOpinion']]);
});

it.each([1, 10, 100])('says so for %i items in the same statements', async (count) => {
  const { meeting, item } = await votedOn(house);
  for (let copy = 1; copy < count; copy += 1) {
    const id = idOf(200_000 + count * 1_000 + copy);
    await house.sql('governance', `INSERT INTO matter (id, power_item, title, subject_type, subject_id, subject_sha256, content, proposed_by_id, raised_on, state, version)
      SELECT ?, power_item, title, subject_type, ?, subject_sha256, content, proposed_by_id, raised_on, state, version FROM matter WHERE id = (SELECT matter_id FROM agenda_item WHERE id = ?)`, [id, id, item.id]);
    await house.sql('governance', `INSERT INTO agenda_item (id, meeting_id, matter_id, position, state, version) VALUES (?, ?, ?, ?, 'placed', 1)`, [id, meeting.id, id, copy + 1]);
  }
  const query = 'query ($id: ID!) { meeting(id: $id) { agenda { id ballots { choice } permissions { act allowed refusals { code } } } } }';
  // The meeting and its items; of them all lists, parties, statements, recusals, ballots open and secret, relations, seats and the parameters; for the secretary the tasks, which votes are secret and the early opinions on record, too.
  for (const [caller, expected] of [[chief, 13], [secretary, 16]] as const) {
    const statements = await house.statements(() => house.data('governance', caller, query, { id: meeting.id }));
    expect(statements).toHaveLength(expected);
  }
});
