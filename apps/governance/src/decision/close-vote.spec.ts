import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { call, done, place, seen, type SeenMatter } from '../test/matters';
import { close, decideBy, refusedInBoth, startBody, thirdDeputy, vote, votedOn } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker } = people;
const unanimous = [[deputy, 'FOR'], [otherDeputy, 'FOR'], [thirdDeputy, 'FOR'], [chief, 'FOR']] as const;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

describe('closeVote', () => {
  it('enters the decision over exactly the content of the matter, and tells every department [GY-2b]', async () => {
    const { matter, item, decision } = await decideBy(house, { subjectId: idOf(30_001), subjectSha256: 'c'.repeat(64), amount: '200000.00' }, [[deputy, 'FOR'], [otherDeputy, 'AGAINST'], [thirdDeputy, 'FOR'], [chief, 'FOR']]);
    expect(decision).toMatchObject({
      year: 2026,
      outcome: 'ADOPTED',
      decidedOn: '2026-03-10',
      subjectSha256: 'c'.repeat(64),
      amount: '200000.00',
      members: 4,
      present: 4,
      recused: 0,
      votesFor: 3,
      votesAgainst: 1,
      votesAbstained: 0,
      agendaItem: { id: item.id, state: 'DECIDED' },
      matter: { id: matter.id, state: 'DECIDED' },
    });
    await house.settle();
    const copy = { id: decision.id, subject_id: idOf(30_001), subject_sha256: 'c'.repeat(64), outcome: 'adopted', matter_id: matter.id, power_item: 'innovation-fund' };
    const [kept] = await house.sql<{ amount: number }>('personnel', 'SELECT * FROM decision_copy WHERE id = ?', [decision.id]);
    expect(kept).toMatchObject(copy);
    expect(Number(kept!.amount)).toBe(20_000_000);
    expect(await house.sql('governance', `SELECT act, power_item AS item FROM act_index WHERE subject_id = ?`, [decision.id])).toEqual([{ act: 'closeVote', item: 'innovation-fund' }]);
  });

  it('rejects on a minority, abstainers counted, and the matter is decided', async () => {
    const { decision } = await decideBy(house, {}, [[deputy, 'FOR'], [otherDeputy, 'FOR'], [thirdDeputy, 'ABSTAIN'], [chief, 'AGAINST']]);
    expect(decision).toMatchObject({ outcome: 'REJECTED', votesFor: 2, votesAbstained: 1, matter: { state: 'DECIDED' } });
  });

  it('defers on a tie: the matter goes on another agenda, and both decisions stand', async () => {
    const { matter, decision } = await decideBy(house, {}, [[deputy, 'FOR'], [otherDeputy, 'AGAINST'], [thirdDeputy, 'FOR'], [chief, 'AGAINST']]);
    expect(decision).toMatchObject({ outcome: 'DEFERRED', agendaItem: { state: 'DEFERRED' }, matter: { state: 'RAISED' } });
    expect(codesOf(await place(house, await call(house), decision.matter))).toEqual([]);
    expect(await seen<SeenMatter>(house, 'MatterById', matter.id)).toMatchObject({ state: 'ON_AGENDA' });
  });

  it('counts whoever is recused as present, not as a voter [CP-6]', async () => {
    const given = await votedOn(house);
    done(await act(house, 'RecuseFromItem', { agendaItemId: given.item.id, personId: thirdDeputy.personId, explanation: '曾任该单位顾问' }, thirdDeputy));
    for (const member of [deputy, otherDeputy, chief]) done(await vote(house, given.item, member));
    expect((await close(house, given.item)).decision).toMatchObject({ outcome: 'ADOPTED', present: 4, recused: 1, votesFor: 3 });
  });

  it('waits for every vote, in both languages', async () => {
    const { item } = await votedOn(house);
    for (const member of [deputy, otherDeputy, thirdDeputy]) done(await vote(house, item, member));
    expect(await refusedInBoth(house, 'CloseVote', { agendaItemId: item.id, expectedVersion: item.version }, secretary)).toEqual([
      [`已表决3人，还有1名成员（${chief.personId}）未表决。`, `3 votes are cast and 1 members have not voted yet (${chief.personId}).`],
      ['请待全部成员表决；不赞成也不反对的，可投弃权票。', 'Wait for every vote; who is neither for nor against abstains.'],
    ]);
  });

  it('does not count a vote of a member whose relation comes out after it; the item is put off instead [CP-6]', async () => {
    const { item } = await votedOn(house, { parties: [{ personId: idOf(703) }] });
    for (const [member] of unanimous) done(await vote(house, item, member));
    done(await act(house, 'DeclareRelation', { personId: deputy.personId, kind: 'TEACHER_STUDENT', otherPersonId: idOf(703), from: '2020-01-01' }, deputy));
    expect((await close(house, item)).refusals).toMatchObject([{ code: 'governance.related-member-voted', clause: { id: 'CP-6' }, facts: [{ value: deputy.personId }, { value: 'teacher-student' }], remedy: '请缓议该议题，改期重新审议。' }]);
    expect(codesOf(await act(house, 'DeferAgendaItem', { agendaItemId: item.id, expectedVersion: item.version, reason: '需要回避' }))).toEqual([]);
  });

  it('does not count a vote of a member who left the body after it, nor lets somebody become chief who spoke before others; the item is put off instead [GY-2b, GY-2c]', async () => {
    const endSeat = async (personId: string | null, kind: string) => {
      const [seat] = await house.sql<{ id: string; version: number }>('governance', 'SELECT id, version FROM leadership_seat WHERE person_id = ? AND kind = ? AND vacated_on IS NULL', [personId, kind]);
      return done(await act(house, 'UnseatMember', { seatId: seat!.id, vacatedOn: '2026-03-10', expectedVersion: seat!.version }));
    };
    const { item } = await votedOn(house);
    for (const [member] of unanimous) done(await vote(house, item, member));
    const input = { agendaItemId: item.id, expectedVersion: item.version };
    await endSeat(thirdDeputy.personId, 'deputy');
    expect(await refusedInBoth(house, 'CloseVote', input, secretary)).toEqual([
      [`成员“${thirdDeputy.personId}”表决后已不在领导班子任职，其票不能计入，不能形成决定。`, `Member “${thirdDeputy.personId}” voted and has left the leadership body since; the vote does not count, nothing can be decided.`],
      ['请缓议该议题，改期重新审议。', 'Defer the item and deal with it anew at another meeting.'],
    ]);
    done(await act(house, 'SeatMember', { personId: thirdDeputy.personId, kind: 'DEPUTY', from: '2026-03-10' }));
    await endSeat(chief.personId, 'chief');
    done(await act(house, 'SeatMember', { personId: deputy.personId, kind: 'CHIEF', acting: true, from: '2026-03-10' }));
    expect(codesOf(await close(house, item))).toEqual(['GY-2b governance.voter-left-the-body', 'GY-2c governance.chief-spoke-before-others']);
    expect(codesOf(await act(house, 'DeferAgendaItem', { ...input, reason: '正职变动' }))).toEqual([]);
    await endSeat(deputy.personId, 'chief');
    done(await act(house, 'SeatMember', { personId: chief.personId, kind: 'CHIEF', from: '2026-03-10' }));
  });

  it('stands where the register of seats is corrected after it, also in the eyes of verify [I6]', async () => {
    const { item } = await votedOn(house);
    for (const [member] of unanimous) done(await vote(house, item, member));
    done(await close(house, item));
    const seatOf = async (personId: string | null) => (await house.sql<{ id: string; version: number }>('governance', "SELECT id, version FROM leadership_seat WHERE person_id = ? AND kind = 'chief' AND vacated_on IS NULL", [personId]))[0]!;
    const replace = async (former: string | null, next: object) => {
      const { id, version } = await seatOf(former);
      done(await act(house, 'UnseatMember', { seatId: id, expectedVersion: version, vacatedOn: '2026-03-10' }));
      done(await act(house, 'SeatMember', { kind: 'CHIEF', from: '2026-03-10', ...next }));
    };
    // The deputy spoke before others, as a deputy does.
    await replace(chief.personId, { personId: deputy.personId, acting: true });
    const I6 = (await verifyHouse(house.toVerify)).find(({ invariant }) => invariant === 'I6')!;
    expect(I6.violations.filter(({ ids }) => ids.length > 0).map(({ problem }) => problem)).toEqual([]);
    await replace(deputy.personId, { personId: chief.personId });
  });

  it('gives decisions that race their numbers without a gap', async () => {
    const open = [await votedOn(house), await votedOn(house), await votedOn(house)];
    for (const { item } of open) for (const [member] of unanimous) done(await vote(house, item, member));
    await Promise.all(open.map(({ item }) => close(house, item)));
    const numbers = await house.sql<{ number: number }>('governance', 'SELECT number FROM decision ORDER BY number');
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is done once: a stale tab hears of it, and of 16 racing closes one decides', async () => {
    const { item } = await votedOn(house);
    for (const [member] of unanimous) done(await vote(house, item, member));
    const input = { agendaItemId: item.id, expectedVersion: item.version };
    const answers = await Promise.all(Array.from({ length: 16 }, () => house.send('governance', secretary, operation('CloseVote'), { input })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions!['code']))).toEqual(new Set(['CONFLICT']));
  });

  it('is for the secretary alone', async () => {
    for (const [caller, code] of [[chief, 'FORBIDDEN'], [worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('governance', caller, operation('CloseVote'), { input: { agendaItemId: idOf(1), expectedVersion: 1 } })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

describe('the database', () => {
  const columns = ['id', 'power_item', 'subject_type', 'subject_id', 'subject_sha256', 'outcome', 'decided_on', 'version', 'matter_id', 'meeting_id', 'agenda_item_id', 'amount', 'year', 'number', 'members', 'present', 'recused', 'votes_for', 'votes_against', 'votes_abstained', 'act_id'];
  const decisionFrom = (changes: string) => `INSERT INTO decision (${columns.join(', ')}) SELECT ${columns
    .map((column) => new RegExp(`${column} = (.+?)(;|$)`).exec(changes)?.[1] ?? column)
    .join(', ')} FROM decision WHERE outcome = 'adopted' AND votes_against = 1`;
  const fresh = `id = UUID(); number = number + 900; agenda_item_id = (SELECT id FROM agenda_item WHERE state = 'deferred' LIMIT 1)`;

  it.each([
    ['votes nobody cast', `${fresh}; votes_for = 4; votes_against = 0`, /holds the votes that were cast/],
    ['an outcome that is not the tally’s', `outcome = 'rejected'`, /outcome_as_voted/],
    ['more present than members', `members = 3`, /votes_add_up/],
    ['a second decision on an item', `id = UUID(); number = number + 900`, /item_once/],
  ])('refuses %s', async (_what, changes, message) => {
    await expect(house.sql('governance', decisionFrom(changes))).rejects.toThrow(message);
  });
});

describe('decisions', () => {
  const list = (caller = publicCaller, filter = {}) => house.data<{ decisions: { edges: { node: { outcome: string; year: number } }[]; totalCount: number } }>('governance', caller, operation('Decisions'), { first: 100, filter });

  it('are there for everybody, newest first, by outcome and year [GY-5a]', async () => {
    const { decisions } = await list();
    expect(decisions.totalCount).toBe(decisions.edges.length);
    expect((await list(publicCaller, { outcome: 'REJECTED' })).decisions.edges).toHaveLength(1);
    expect((await list(publicCaller, { year: 2025, powerItem: 'innovation-fund' })).decisions.edges).toEqual([]);
  });

  it('tell the public neither what was decided on nor by which votes', async () => {
    const query = '{ decisions(first: 1) { edges { node { votesFor amount subjectSha256 matter { title } agendaItem { id } } } } }';
    const { data, errors } = await house.send<{ decisions: { edges: { node: object }[] } }>('governance', publicCaller, query);
    expect(data!.decisions.edges).toEqual([{ node: { votesFor: null, amount: null, subjectSha256: null, matter: null, agendaItem: null } }]);
    expect(errors).toHaveLength(5);
  });

  it.each([1, 5])('cost the same statements for %i', async (first) => {
    const query = `{ decisions(first: ${first}) { edges { node { number outcome powerItem { title } matter { title } meeting { title } agendaItem { statements { place } ballots { choice } recusals { reason } decision { id } } } } } }`;
    expect(await house.statements(() => house.data('governance', secretary, query))).toHaveLength(9);
  });
});
