import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done, place, provenMatter, raise } from '../test/matters';
import { type ItemAnswer, placed, refusedInBoth, startBody, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

const start = ({ id, version }: { readonly id: string; readonly version: number }) => act<ItemAnswer>(house, 'StartAgendaItem', { agendaItemId: id, expectedVersion: version });

describe('startAgendaItem', () => {
  it('begins one item at a time [GY-2b]', async () => {
    const { meeting, item } = await placed(house);
    const second = done(await place(house, meeting, await provenMatter(house))).agendaItem!;
    expect((await start(item)).agendaItem).toMatchObject({ state: 'DISCUSSING', version: 2, startedAt: '2026-03-10T02:00:00.000Z' });
    expect(await refusedInBoth(house, 'StartAgendaItem', { agendaItemId: second.id, expectedVersion: 1 }, secretary)).toEqual([
      ['本次会议第1项议题尚未结束，同一时间只审议一项议题。', 'Item 1 of this meeting is still in progress; a meeting deals with one item at a time.'],
      ['请先表决或缓议正在审议的议题。', 'Decide or defer the item in progress first.'],
    ]);
  });

  it('lets two items race for the floor, and one have it', async () => {
    const { meeting, item } = await placed(house);
    const others = await Promise.all([provenMatter(house), provenMatter(house)]);
    const items = [item];
    for (const matter of others) items.push(done(await place(house, meeting, matter)).agendaItem!);
    const answers = await Promise.all(items.map(start));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(2).fill('GY-2b governance.another-item-in-progress')]);
    const [running, waiting] = await house.sql<{ state: string; id: string }>('governance', `SELECT id, state FROM agenda_item WHERE meeting_id = ? ORDER BY state`, [meeting.id]);
    await expect(house.sql('governance', `UPDATE agenda_item SET state = 'discussing', started_at = NOW() WHERE id = ?`, [waiting!.id])).rejects.toThrow(/Duplicate/);
    expect(running).toMatchObject({ state: 'discussing' });
  });

  it('refuses where a recusal leaves no quorum [GY-2b]', async () => {
    const { item } = await placed(house, { present: [chief, deputy, otherDeputy] });
    done(await act(house, 'RecuseFromItem', { agendaItemId: item.id, personId: deputy.personId, explanation: '曾任该单位顾问' }, deputy));
    expect(await refusedInBoth(house, 'StartAgendaItem', { agendaItemId: item.id, expectedVersion: 1 }, secretary)).toEqual([
      ['该议题到会且未回避的成员2人（回避1人），应到4人，未超过规定比例2/3。', '2 of 4 members are present and not recused (1 recused): not more than 2/3.'],
      ['请等候成员到会并登记出席，或者缓议该议题。', 'Wait until more members are present and recorded, or defer the item.'],
    ]);
  });

  it('tells a stale tab, an item begun already, and another role', async () => {
    const { item } = await placed(house, { present: [chief, deputy, thirdDeputy] });
    await start(item);
    const send = (expectedVersion: number, caller = secretary) => house.send('governance', caller, operation('StartAgendaItem'), { input: { agendaItemId: item.id, expectedVersion } });
    expect((await send(1)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(2, chief)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(codesOf(await start({ id: item.id, version: 2 }))).toEqual(['HOUSE-1 governance.agenda-item-state']);
    expect((await house.send('governance', secretary, operation('StartAgendaItem'), { input: { agendaItemId: (await raise(house)).id, expectedVersion: 1 } })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
