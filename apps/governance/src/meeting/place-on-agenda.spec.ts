import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { type AgendaAnswer, attach, attend, call, done, type MatterAnswer, type MeetingAnswer, place, provenMatter, raise, seen, startLeadership } from '../test/matters';

const { officer, secretary, chief, deputy, otherDeputy } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const send = (meetingId: string, matterId: string, caller = secretary, expectedVersion = 1, locale: 'zh' | 'en' = 'zh') =>
  house.send<{ placeOnAgenda: AgendaAnswer }>('governance', caller, operation('PlaceOnAgenda'), { input: { meetingId, matterId, expectedVersion } }, locale);

describe('placeOnAgenda', () => {
  it('places proven matters one after another', async () => {
    const meeting = await call(house);
    const first = done(await place(house, meeting, await provenMatter(house)));
    expect(first.agendaItem).toMatchObject({ position: 1, state: 'PLACED', startedAt: null, meeting: { id: meeting.id }, matter: { state: 'ON_AGENDA', version: 2 }, history: [{ fromState: null, toState: 'PLACED', actId: first.record!.id }] });
    expect(done(await place(house, meeting, await provenMatter(house))).agendaItem).toMatchObject({ position: 2 });
  });

  it.each([
    ['RESEARCH', '调查研究', 'Research'],
    ['CONSULTATION', '征求意见', 'Consultation'],
    ['APPRAISAL', '论证审查', 'Appraisal of legality and feasibility'],
  ])('refuses a matter without %s, in both languages [GY-2d]', async (missing, chinese, english) => {
    const meeting = await call(house);
    const matter = await raise(house, { title: '示例资助名单' });
    for (const precondition of ['RESEARCH', 'CONSULTATION', 'APPRAISAL'].filter((each) => each !== missing)) done(await attach(house, matter, precondition));
    const [zh, en] = [await send(meeting.id, matter.id), await send(meeting.id, matter.id, secretary, 1, 'en')];
    expect(zh.data!.placeOnAgenda.refusals).toMatchObject([
      {
        code: 'governance.precondition-unproven',
        clause: { id: 'GY-2d', source: 'regulation' },
        message: `议题“示例资助名单”没有“${chinese}”材料，未履行前置程序的不得提交会议决策。`,
        facts: [{ name: 'title', value: '示例资助名单' }, { name: 'precondition', value: missing.toLowerCase() }],
        remedy: `请先完成“${chinese}”并提交材料。`,
      },
    ]);
    expect(en.data!.placeOnAgenda.refusals).toMatchObject([
      { message: `The matter “示例资助名单” has no evidence of “${english}”; nothing is decided before that is done.`, remedy: `Complete “${english}” and attach its evidence first.` },
    ]);
    done(await attach(house, matter, missing));
    expect(codesOf(await place(house, meeting, matter))).toEqual([]);
  });

  it('names every proof that is missing, before a meeting is chosen', async () => {
    const { id } = await raise(house);
    const { permissions } = await seen<{ permissions: { act: string; allowed: boolean; needs: string[]; refusals: { facts: { name: string; value: string }[] }[] }[] }>(house, 'MatterById', id);
    const answer = permissions.find(({ act: name }) => name === 'placeOnAgenda')!;
    expect(answer).toMatchObject({ allowed: false, needs: ['meetingId'] });
    expect(answer.refusals.map(({ facts }) => facts.find(({ name }) => name === 'precondition')!.value)).toEqual(['research', 'consultation', 'appraisal']);
    const proven = await seen<typeof answer & { permissions: (typeof answer)[] }>(house, 'MatterById', (await provenMatter(house)).id);
    expect(proven.permissions.find(({ act: name }) => name === 'placeOnAgenda')).toMatchObject({ allowed: true, needs: ['meetingId'], refusals: [] });
  });

  it('refuses a matter on an agenda or withdrawn, and a meeting that has ended', async () => {
    const meeting = await call(house);
    const { agendaItem } = done(await place(house, meeting, await provenMatter(house)));
    expect(codesOf(await place(house, meeting, agendaItem!.matter))).toEqual(['HOUSE-1 governance.matter-not-raised']);
    const { matter } = done(await act<MatterAnswer>(house, 'WithdrawMatter', { matterId: agendaItem!.matter.id, expectedVersion: 2 }, officer));
    expect(codesOf(await place(house, meeting, matter!))).toEqual(['HOUSE-1 governance.matter-not-raised']);
    await house.sql('governance', `UPDATE meeting SET state = 'closed', presiding_id = ? WHERE id = ?`, [deputy.personId, meeting.id]);
    expect(codesOf(await place(house, meeting, await provenMatter(house)))).toEqual(['HOUSE-1 governance.meeting-takes-no-matters']);
  });

  it('places a matter once of several who race for it, and several matters in places of their own', async () => {
    const [meeting, other] = [await call(house), await call(house)];
    const matter = await provenMatter(house);
    const answers = await Promise.all([meeting, other, meeting, other].map(({ id }) => send(id, matter.id)));
    expect(answers.filter(({ data }) => data?.placeOnAgenda.agendaItem)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions?.['code'] === 'CONFLICT')).toHaveLength(3);

    const third = await call(house);
    const matters = [await provenMatter(house), await provenMatter(house), await provenMatter(house)];
    const placed = await Promise.all(matters.map((each) => place(house, third, each)));
    expect(new Set(placed.map(({ agendaItem }) => agendaItem!.position))).toEqual(new Set([1, 2, 3]));
  });

  it('and closing the meeting: of the two that race, no closed meeting keeps an item nobody dealt with', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [meeting, matter] = [await call(house), await provenMatter(house)];
      await attend(house, meeting, chief, deputy, otherDeputy);
      done(await act<MeetingAnswer>(house, 'OpenMeeting', { meetingId: meeting.id, expectedVersion: 1 }));
      await Promise.all([
        send(meeting.id, matter.id),
        house.send('governance', secretary, operation('CloseMeeting'), { input: { meetingId: meeting.id, expectedVersion: 2 } }),
      ]);
      const { state, agenda } = await seen<{ state: string; agenda: unknown[] }>(house, 'MeetingById', meeting.id);
      expect([
        ['OPEN', 1],
        ['CLOSED', 0],
      ]).toContainEqual([state, agenda.length]);
    }
  });

  it('tells a stale tab, a member, and the public', async () => {
    const [meeting, matter] = [await call(house), await provenMatter(house)];
    expect((await send(meeting.id, matter.id, secretary, 2)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(meeting.id, matter.id, deputy)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await send(meeting.id, matter.id, publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('the database, when code is wrong', () => {
  it('has a matter on one live item, one item under discussion in a meeting, and no item under discussion that never began', async () => {
    const meeting = await call(house);
    const items = [done(await place(house, meeting, await provenMatter(house))).agendaItem!, done(await place(house, meeting, await provenMatter(house))).agendaItem!];
    const again = `INSERT INTO agenda_item (id, meeting_id, matter_id, position, state, version) SELECT UUID(), meeting_id, matter_id, 9, 'placed', 1 FROM agenda_item WHERE id = ?`;
    await expect(house.sql('governance', again, [items[0]!.id])).rejects.toThrow('one_live_item');
    await expect(house.sql('governance', `UPDATE agenda_item SET state = 'discussing' WHERE id = ?`, [items[0]!.id])).rejects.toThrow('CONSTRAINT');
    await house.sql('governance', `UPDATE agenda_item SET state = 'discussing', started_at = NOW(3) WHERE id = ?`, [items[0]!.id]);
    await expect(house.sql('governance', `UPDATE agenda_item SET state = 'voting', started_at = NOW(3) WHERE id = ?`, [items[1]!.id])).rejects.toThrow('one_item_at_a_time');
  });
});
