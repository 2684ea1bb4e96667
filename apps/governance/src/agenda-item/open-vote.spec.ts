import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { discussed, type ItemAnswer, refusedInBoth, startBody, state, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

const open = ({ id, version }: { readonly id: string; readonly version: number }) => act<ItemAnswer>(house, 'OpenVote', { agendaItemId: id, expectedVersion: version });

describe('openVote', () => {
  it('waits for the last statement, in both languages [GY-2c]', async () => {
    const { item } = await discussed(house);
    for (const member of [deputy, otherDeputy, thirdDeputy]) done(await state(house, item, member));
    expect(await refusedInBoth(house, 'OpenVote', { agendaItemId: item.id, expectedVersion: item.version }, secretary)).toEqual([
      ['末位表态尚未作出：已发言3人，未发言1人，此前不得表决。', 'The last statement has not been made: 3 have spoken, 1 have not; nobody votes before it.'],
      ['请待末位表态作出、表决开始后再表决。', 'Wait until the last statement is made and the vote is opened.'],
    ]);
    done(await state(house, item, chief));
    expect((await open(item)).agendaItem).toMatchObject({ state: 'VOTING', version: 3 });
  });

  it('waits for the recusal of a member who turns out to be related [CP-6]', async () => {
    const { item } = await discussed(house, { parties: [{ employerId: idOf(702) }] });
    for (const member of [deputy, otherDeputy, thirdDeputy, chief]) done(await state(house, item, member));
    done(await act(house, 'DeclareRelation', { personId: thirdDeputy.personId, kind: 'DECLARED_INTEREST', employerId: idOf(702), from: '2020-01-01' }, thirdDeputy));
    const refused = await open(item);
    expect(refused.refusals).toMatchObject([{ code: 'governance.related-member-not-recused', clause: { id: 'CP-6' }, facts: [{ name: 'member', value: thirdDeputy.personId }, { name: 'reason', value: 'declared-interest' }] }]);
    done(await act(house, 'RecuseFromItem', { agendaItemId: item.id, personId: thirdDeputy.personId }));
    expect(codesOf(await open(item))).toEqual([]);
  });

  it('is for the secretary, on the item as it was seen', async () => {
    const { item } = await discussed(house);
    const send = (expectedVersion: number, caller = secretary) => house.send('governance', caller, operation('OpenVote'), { input: { agendaItemId: item.id, expectedVersion } });
    expect((await send(1)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(2, chief)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
