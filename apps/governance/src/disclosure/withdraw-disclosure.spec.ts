import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { decide } from '../test/decide';
import { type DisclosureAnswer, type SeenDisclosure, publish as publishIn, shownToAll } from '../test/disclosures';
import { act, codesOf, people } from '../test/federation';
import { done, startLeadership } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const publish = (more: object = {}) => publishIn(house, more);
const shown = (filter: object = {}) => shownToAll(house, filter);

const withdraw = ({ id, version }: SeenDisclosure, more: object = {}) => act<DisclosureAnswer>(house, 'WithdrawDisclosure', { disclosureId: id, expectedVersion: version, reason: '含有个人信息（示例）', ...more });

it('takes the content away and leaves a tombstone everybody reads: when, by whom, why [GY-5a]', async () => {
  await decide(house, { id: idOf(510) });
  const { disclosure } = done(await publish({ decisionId: idOf(510) }));
  const { record } = done(await withdraw(disclosure!));
  expect((await shown({ withdrawn: true }))[0]).toMatchObject({ id: disclosure!.id, title: null, text: null, withheld: null, withdrawnOn: '2026-03-10', withdrawalReason: '含有个人信息（示例）', withdrawalActId: record!.id });
  expect(await shown({ withdrawn: false })).toEqual([]);
  expect(codesOf(await publish({ decisionId: idOf(510) }))).toEqual([]);
});

it('is never silent, and done once, in both languages', async () => {
  const { disclosure } = done(await publish());
  expect(codesOf(await withdraw(disclosure!, { reason: ' ' }))).toEqual(['GY-5a house.empty']);
  const withdrawn = done(await withdraw(disclosure!)).disclosure!;
  expect(await refusedInBoth(house, 'WithdrawDisclosure', { disclosureId: withdrawn.id, expectedVersion: withdrawn.version, reason: '再次' }, secretary)).toEqual([
    ['该公开内容已于2026-03-10撤回。', 'The disclosure was withdrawn on 2026-03-10.'],
    ['请先查看当前状态和办理记录，按流转顺序办理。', 'Look at the present state and history, and take the steps in their order.'],
  ]);
  const stale = await house.send('governance', secretary, operation('WithdrawDisclosure'), { input: { disclosureId: withdrawn.id, expectedVersion: 1, reason: '再次' } });
  expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});

it('is kept by the database too', async () => {
  const { disclosure } = done(await publish());
  await expect(house.sql('governance', "UPDATE disclosure SET text = '改' WHERE id = ?", [disclosure!.id])).rejects.toThrow(/stays as it was published/);
  await expect(house.sql('governance', 'DELETE FROM disclosure WHERE id = ?', [disclosure!.id])).rejects.toThrow(/never deleted/);
});

it('is not for a deputy, nor for the public', async () => {
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('WithdrawDisclosure'), { input: { disclosureId: idOf(1), expectedVersion: 1, reason: '示例' } })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
