import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { discussed, itemSeenBy, placed, refusedInBoth, startBody, state, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, worker, inspectionHead } = people;
const deputies = [deputy, otherDeputy, thirdDeputy];

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

describe('stateOnItem', () => {
  it('keeps each statement in its order, the chief’s the last [GY-2c]', async () => {
    const { item } = await discussed(house);
    for (const member of [...deputies, chief]) done(await state(house, item, member, { position: member === deputy ? 'AGAINST' : 'FOR' }));
    const { statements } = await itemSeenBy(house, item.id);
    expect(statements).toMatchObject([
      { place: 1, position: 'AGAINST', isLast: false, person: { id: deputy.personId } },
      { place: 2, isLast: false },
      { place: 3, isLast: false },
      { place: 4, isLast: true, person: { id: chief.personId } },
    ]);
  });

  it('refuses the chief before the others, in both languages [GY-2c]', async () => {
    const { item } = await discussed(house);
    done(await state(house, item, deputy));
    const missing = `${otherDeputy.personId}、${thirdDeputy.personId}`;
    const told = await refusedInBoth(house, 'StateOnItem', { agendaItemId: item.id, position: 'FOR', text: '同意' }, chief);
    expect(told).toEqual([
      [`还有2名到会成员（${missing}）未表态，末位表态须在其后。`, `2 members present have not stated yet (${missing.replace('、', ', ')}); the last statement comes after theirs.`],
      ['请待其他到会且未回避的成员全部表态后再发言。', 'State once every other member present and not recused has stated.'],
    ]);
    const { refusals } = await state(house, item, chief);
    expect(refusals).toMatchObject([{ code: 'governance.chief-before-the-others', clause: { id: 'GY-2c', source: 'regulation' }, facts: [{ name: 'missing', value: '2' }, { name: 'members', value: missing }] }]);
  });

  it('refuses a second statement, and any after the last, in both languages [GY-2c]', async () => {
    const { item } = await discussed(house);
    done(await state(house, item, deputy));
    expect(codesOf(await state(house, item, deputy))).toEqual(['GY-2c governance.stated-already']);
    for (const member of [otherDeputy, thirdDeputy, chief]) done(await state(house, item, member));
    expect((await refusedInBoth(house, 'StateOnItem', { agendaItemId: item.id, position: 'AGAINST' }, chief)).slice(0, 2)).toEqual([
      ['末位表态已经作出（共4人发言），此后不得再发言。', 'The last statement has been made, the 4th; nobody speaks after it.'],
      ['请进入表决；需要再议的，缓议后重新列入议程。', 'Go on to the vote; what needs more discussion is deferred and placed on an agenda again.'],
    ]);
  });

  it('gives the last word to the deputy who presides where the chief is absent [GY-2c]', async () => {
    const { item } = await discussed(house, { present: deputies, presidingId: thirdDeputy.personId });
    expect(codesOf(await state(house, item, thirdDeputy))).toEqual(['GY-2c governance.chief-before-the-others']);
    for (const member of [deputy, otherDeputy]) done(await state(house, item, member));
    expect((await state(house, item, thirdDeputy)).agendaItem!.statements.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    expect(codesOf(await state(house, item, chief))).toEqual(['GY-2b governance.not-a-present-member', 'GY-2c governance.statement-after-the-last']);
  });

  it('counts no statement twice and makes exactly one the last, however they race', async () => {
    const { item } = await discussed(house);
    const answers = await Promise.all([...deputies, chief, ...deputies, chief].map((member) => state(house, item, member)));
    const made = answers.filter(({ refusals }) => refusals.length === 0);
    // The chief wins only if he happened to come after every other.
    if (!(await itemSeenBy(house, item.id)).statements.some(({ isLast }) => isLast)) done(await state(house, item, chief));
    const { statements } = await itemSeenBy(house, item.id);
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(statements.map(({ place, isLast, person }) => [place, isLast, isLast && person.id])).toEqual([[1, false, false], [2, false, false], [3, false, false], [4, true, chief.personId]]);
    const late = await Promise.all(Array.from({ length: 8 }, () => state(house, item, chief)));
    expect(new Set(late.map((answer) => codesOf(answer)[0]))).toEqual(new Set(['GY-2c governance.statement-after-the-last']));
  });

  it('is kept by the database too: none after the last, none rewritten', async () => {
    const { item } = await discussed(house);
    for (const member of [...deputies, chief]) done(await state(house, item, member));
    const insert = `INSERT INTO statement (id, agenda_item_id, person_id, position, place, is_last, act_id, at) VALUES (?, ?, ?, 'for', 9, FALSE, ?, NOW())`;
    await expect(house.sql('governance', insert, [idOf(1), item.id, idOf(2), idOf(1)])).rejects.toThrow(/none after the last/);
    await expect(house.departments.get('governance')!.source.query(`UPDATE statement SET position = 'against'`)).rejects.toThrow(/denied/);
    await expect(house.sql('governance', 'DELETE FROM statement')).rejects.toThrow(/append-only/);
  });

  it('is for members present, while the item is discussed', async () => {
    const { item } = await placed(house, { present: [chief, deputy, otherDeputy] });
    expect(codesOf(await state(house, item, deputy))).toEqual(['HOUSE-1 governance.agenda-item-state']);
    for (const [caller, code] of [[worker, 'FORBIDDEN'], [inspectionHead, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('governance', caller, operation('StateOnItem'), { input: { agendaItemId: item.id, position: 'FOR' } })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await house.send('governance', deputy, operation('StateOnItem'), { input: { agendaItemId: item.id, position: 'FOR', text: '字'.repeat(2_001) } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
