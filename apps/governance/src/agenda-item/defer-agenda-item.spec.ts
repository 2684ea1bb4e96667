import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { call, place, seen, type SeenMatter } from '../test/matters';
import { discussed, type ItemAnswer, placed, startBody, votedOn } from '../test/meetings';

const { chief, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

const defer = ({ id, version }: { readonly id: string; readonly version: number }) => act<ItemAnswer>(house, 'DeferAgendaItem', { agendaItemId: id, expectedVersion: version, reason: '材料需要补充' });

describe('deferAgendaItem', () => {
  it('puts an item off with its reason, and its matter waits for another meeting', async () => {
    const { item, matter } = await discussed(house);
    expect((await defer(item)).agendaItem).toMatchObject({ state: 'DEFERRED', deferral: { reason: '材料需要补充' } });
    const waiting = await seen<SeenMatter>(house, 'MatterById', matter.id);
    expect(waiting).toMatchObject({ state: 'RAISED' });
    expect(codesOf(await place(house, await call(house), waiting))).toEqual([]);
  });

  it('comes too late once the vote is open [GY-2b]', async () => {
    const { item } = await votedOn(house);
    expect((await defer(item)).refusals).toMatchObject([
      { code: 'governance.vote-is-open', clause: { id: 'GY-2b' }, message: '表决已经开始（已表决0人），应当形成结果，不能缓议。', remedy: '请待全部成员表决后结束表决。' },
    ]);
  });

  it('asks for a reason, the version seen and the secretary', async () => {
    const { item } = await placed(house);
    const send = (more: object, caller = secretary) => house.send('governance', caller, operation('DeferAgendaItem'), { input: { agendaItemId: item.id, expectedVersion: 1, reason: '示例', ...more } });
    expect((await send({ reason: '' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await send({ expectedVersion: 7 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send({}, chief)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
