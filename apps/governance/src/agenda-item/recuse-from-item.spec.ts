import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { discussed, type ItemAnswer, refusedInBoth, startBody, state, thirdDeputy, vote, votedOn } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
  await act(house, 'DeclareRelation', { personId: deputy.personId, kind: 'KINSHIP', otherPersonId: idOf(701), from: '2020-01-01' }, deputy);
});
afterAll(() => house.stop());

const parties = [{ personId: idOf(701) }];
const recuse = (item: { readonly id: string }, personId: string | null, caller = secretary, more: object = {}) =>
  act<ItemAnswer>(house, 'RecuseFromItem', { agendaItemId: item.id, personId, ...more }, caller);

describe('recuseFromItem', () => {
  it('lets the secretary confirm what was found; the member then neither states nor votes [CP-6]', async () => {
    const { item } = await discussed(house, { parties });
    expect(codesOf(await state(house, item, deputy))).toEqual(['CP-6 governance.related-to-a-party']);
    expect((await recuse(item, deputy.personId)).agendaItem!.recusals).toEqual([{ person: { id: deputy.personId }, reason: 'KINSHIP', explanation: null, confirmedBy: { id: secretary.personId } }]);
    expect(codesOf(await state(house, item, deputy))).toEqual(['CP-6 governance.recused-member']);
    expect(codesOf(await recuse(item, deputy.personId))).toEqual(['HOUSE-3 governance.already-recused']);
  });

  it('lets a member say what nobody else knows, and takes no vote from anybody without a relation', async () => {
    const { item } = await discussed(house);
    expect(codesOf(await recuse(item, otherDeputy.personId, otherDeputy))).toEqual(['CP-6 governance.recusal-unexplained']);
    expect(codesOf(await recuse(item, otherDeputy.personId, deputy))).toEqual(['CP-6 governance.no-relation-found']);
    expect(await refusedInBoth(house, 'RecuseFromItem', { agendaItemId: item.id, personId: otherDeputy.personId }, secretary)).toEqual([
      [
        `未发现编号为“${otherDeputy.personId}”的成员与当事方存在利害关系，不能由他人确认回避。`,
        `No relation of member “${otherDeputy.personId}” to a party was found, so nobody else confirms a recusal.`,
      ],
      ['如确有利害关系，请由该成员本人申请回避。', 'If there is an interest, the member declares it and recuses himself or herself.'],
    ]);
    expect((await recuse(item, otherDeputy.personId, otherDeputy, { explanation: '曾任该单位顾问' })).agendaItem!.recusals).toMatchObject([{ reason: 'OWN_DECLARATION', explanation: '曾任该单位顾问' }]);
  });

  it('hands the last word to whoever presides, or else to the longest in the body, where the chief is recused [GY-2c]', async () => {
    const { item } = await discussed(house);
    done(await recuse(item, chief.personId, chief, { explanation: '曾任该单位顾问' }));
    expect(codesOf(await state(house, item, deputy))).toEqual(['GY-2c governance.chief-before-the-others']);
    for (const member of [thirdDeputy, otherDeputy]) done(await state(house, item, member));
    expect((await state(house, item, deputy)).agendaItem!.statements.at(-1)).toMatchObject({ place: 3, isLast: true });
  });

  it('comes too late after the vote, in the rules and in the database', async () => {
    const { item } = await votedOn(house);
    done(await vote(house, item, otherDeputy));
    expect(codesOf(await recuse(item, otherDeputy.personId, otherDeputy, { explanation: '示例' }))).toEqual(['CP-6 governance.recusal-after-vote']);
    await expect(
      house.sql('governance', `INSERT INTO recusal (id, agenda_item_id, person_id, reason, confirmed_by_id, act_id, at) VALUES (?, ?, ?, 'party', ?, ?, NOW())`, [idOf(1), item.id, otherDeputy.personId, idOf(1), idOf(1)]),
    ).rejects.toThrow(/has voted/);
  });

  it.each([
    ['a worker', worker, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) =>
    expect((await house.send('governance', caller, operation('RecuseFromItem'), { input: { agendaItemId: idOf(1), personId: idOf(2) } })).errors).toMatchObject([{ extensions: { code } }]),
  );
});
