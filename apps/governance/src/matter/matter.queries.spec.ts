import { publicCaller } from '@unionhall/contracts';
import { localDate } from '@unionhall/kernel';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, people } from '../test/federation';
import { attach, attend, type AttendanceAnswer, call, done, type MatterAnswer, place, provenMatter, raise, startLeadership } from '../test/matters';

const { officer, secretary, chief, deputy, inspector, worker, expert } = people;

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string; readonly state: string; readonly missingPreconditions: readonly string[] } }[];
}

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const matters = async (variables: object, caller = secretary) => (await house.data<{ matters: Page }>('governance', caller, operation('Matters'), { ...variables })).matters;
const entities = (on: string, field: string, id: string | null, caller = secretary) =>
  house.send<{ entities: readonly unknown[] }>('governance', caller, `query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on ${on} { ${field} } } }`, { of: [{ __typename: on, id }] });

describe('matters', () => {
  it('lists the newest first, by state and item', async () => {
    const raised = await raise(house, { powerItem: 'office-finance' });
    const withdrawn = await raise(house, { powerItem: 'office-finance' });
    done(await act<MatterAnswer>(house, 'WithdrawMatter', { matterId: withdrawn.id, expectedVersion: 1 }, officer));
    await raise(house);
    const ids = async (filter: object) => (await matters({ filter })).edges.map(({ node }) => node.id);
    expect(await ids({ powerItem: 'office-finance' })).toEqual([withdrawn.id, raised.id]);
    expect(await ids({ powerItem: 'office-finance', state: 'RAISED' })).toEqual([raised.id]);
    expect(await matters({ filter: { powerItem: 'office-finance', state: 'DECIDED' } })).toMatchObject({ totalCount: 0, edges: [] });
  });

  it.each([1, 10, 100])('costs the same statements for %i, evidence, missing proofs and permissions with them', async (first) => {
    await attach(house, await raise(house), 'RESEARCH');
    await house.sql(
      'governance',
      `INSERT INTO matter (id, power_item, title, subject_type, subject_id, subject_sha256, content, proposed_by_id, raised_on, state, version)
       SELECT UUID(), 'innovation-fund', '示例议题', 'Example', UUID(), REPEAT('a', 64), '示例内容', ?, '2026-03-10', 'raised', 1 FROM seq_1_to_${first}`,
      [secretary.personId],
    );
    const statements = await house.statements(() => matters({ first }));
    expect(statements).toHaveLength(8);
  });

  it('are for the leadership body, its office and inspection', async () => {
    for (const caller of [chief, deputy, inspector, secretary]) expect((await matters({}, caller)).totalCount).toBeGreaterThan(0);
    const { edges } = await matters({ first: 1 });
    for (const document of ['Matters', 'MatterById', 'Meetings', 'MeetingById']) {
      const send = (caller: typeof secretary) => house.send('governance', caller, operation(document), { id: edges[0]!.node.id });
      for (const caller of [worker, expert]) expect((await send(caller)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await send(publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    for (const field of ['title', 'content', 'parties { id }', 'evidence { title }']) {
      expect((await entities('Matter', field, edges[0]!.node.id, worker)).errors![0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });

  it('are found from whom they concern and who raised them', async () => {
    const matter = await raise(house, { parties: [{ personId: idOf(800) }, { employerId: idOf(801) }] }, deputy);
    const first = async (...of: Parameters<typeof entities>) => (await entities(...of)).data!.entities[0];
    expect(await first('Person', 'concerningMatters { id }', idOf(800))).toEqual({ concerningMatters: [{ id: matter.id }] });
    expect(await first('Employer', 'concerningMatters { id }', idOf(801))).toEqual({ concerningMatters: [{ id: matter.id }] });
    expect(await first('Person', 'raisedMatters { edges { node { id } } }', deputy.personId)).toEqual({ raisedMatters: { edges: [{ node: { id: matter.id } }] } });
    expect((await entities('Person', 'concerningMatters { id }', idOf(800), worker)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('meetings', () => {
  const meetings = async (variables: object) =>
    (await house.data<{ meetings: { totalCount: number; edges: { node: { id: string; heldOn: string } }[] } }>('governance', secretary, operation('Meetings'), { ...variables })).meetings;

  it.each([1, 10])('cost the same statements for %i, lists, agendas and permissions with them, the latest day first', async (first) => {
    while ((await meetings({ first: 1 })).totalCount < first) done(await place(house, await call(house, `2026-03-${20 - (await meetings({ first: 1 })).totalCount}`), await provenMatter(house)));
    const statements = await house.statements(() => meetings({ first }));
    expect(statements).toHaveLength(8);
    const { edges } = await meetings({ first });
    expect(edges.map(({ node }) => node.heldOn)).toEqual(edges.map(({ node }) => node.heldOn).sort().reverse());
  });

  it('are found from whom they list', async () => {
    const { id } = await call(house);
    done(await act<AttendanceAnswer>(house, 'InviteObserver', { meetingId: id, personId: expert.personId }));
    const { data } = await entities('Person', 'meetingAttendances { edges { node { capacity meeting { id } } } }', expert.personId);
    expect(data!.entities).toEqual([{ meetingAttendances: { edges: [{ node: { capacity: 'OBSERVER', meeting: { id } } }] } }]);
  });
});

describe('Me.governanceWaiting', () => {
  const waiting = async (caller: typeof secretary) => {
    const { data } = await entities('Me', 'governanceWaiting { reason on matter { id } meeting { id } }', caller.personId, caller);
    return (data!.entities[0] as { governanceWaiting: { reason: string; matter: { id: string } | null; meeting: { id: string } | null }[] }).governanceWaiting;
  };

  it('shows evidence to who raised the matter, what is ready to the secretary, and meetings to whom they list', async () => {
    const [lacking, ready, meeting] = [await raise(house, {}, deputy), await provenMatter(house, {}, deputy), await call(house)];
    const ofDeputy = await waiting(deputy);
    expect(ofDeputy).toContainEqual({ reason: 'EVIDENCE_MISSING', on: '2026-03-10', matter: { id: lacking.id }, meeting: null });
    expect(ofDeputy).toContainEqual({ reason: 'MEETING_TO_ATTEND', on: '2026-03-10', matter: null, meeting: { id: meeting.id } });
    expect(ofDeputy.filter(({ matter }) => matter?.id === ready.id)).toEqual([]);
    expect(await waiting(person(idOf(950), 'officer'))).toEqual([]);

    await house.sql('governance', `UPDATE matter SET state = 'withdrawn' WHERE id NOT IN (?, ?)`, [lacking.id, ready.id]);
    expect((await waiting(secretary)).map(({ reason, matter }) => [reason, matter?.id])).toEqual([
      ['EVIDENCE_MISSING', lacking.id],
      ['AGENDA_TO_PLACE', ready.id],
    ]);
    await attend(house, meeting, deputy);
    house.now = new Date('2026-03-11T02:00:00Z');
    expect((await waiting(deputy)).filter((item) => item.meeting?.id === meeting.id)).toEqual([]);
  });

  it('tells an observer the title and the day of the meeting, and as what; nothing else of it [GY-2b]', async () => {
    const { id } = await call(house, localDate('2026-03-11'));
    const observer = person(idOf(951), 'worker');
    await house.sql('governance', "INSERT INTO attendance (id, meeting_id, person_id, capacity, present, version) VALUES (?, ?, ?, 'observer', FALSE, 1)", [idOf(952), id, observer.personId]);
    const told = await entities('Me', 'governanceWaiting { reason on meetingTitle attendingAs meeting { id agenda { id } } }', observer.personId, observer);
    expect(told).toEqual({ data: { entities: [{ governanceWaiting: [{ reason: 'MEETING_TO_ATTEND', on: '2026-03-11', meetingTitle: '示例班子会议', attendingAs: 'OBSERVER', meeting: null }] }] } });
    const alsoStaff = await entities('Me', 'governanceWaiting { meeting { id } }', observer.personId, { ...observer, roles: ['officer'] });
    expect(alsoStaff).toEqual({ data: { entities: [{ governanceWaiting: [{ meeting: { id } }] }] } });
    expect((await house.send('governance', observer, operation('MeetingById'), { id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is nobody else’s', async () => {
    expect((await entities('Me', 'governanceWaiting { reason }', deputy.personId, secretary)).errors![0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
