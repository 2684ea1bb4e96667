import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';
import { AFTER_WINDOW, IN_WINDOW, type RoundAnswer } from '../test/review';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
beforeEach(() => {
  grantsHouse.house.now = IN_WINDOW;
});
afterAll(() => grantsHouse.house.stop());

const close = (roundId: string, expectedVersion = 1) => act<RoundAnswer>(grantsHouse.house, grantsHouse.people.officer, 'CloseRound', { roundId, expectedVersion });

describe('closeRound', () => {
  it('closes an open round after its last day, once, under the innovation fund', async () => {
    const { house } = grantsHouse;
    const roundId = await openRound(grantsHouse);
    house.now = AFTER_WINDOW;
    const { round, record } = await close(roundId);
    expect(round).toMatchObject({ state: 'CLOSED', version: 2 });
    expect(await house.sql('grants', 'SELECT from_state, to_state, act_id FROM grant_round_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [roundId])).toEqual([
      { from_state: 'open', to_state: 'closed', act_id: record!.id },
    ]);
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'closeRound', item: 'innovation-fund', outcome: 'done', subject: { type: 'GrantRound', id: roundId } });
    expect((await close(roundId, 2)).refusals).toMatchObject([{ code: 'grants.round-not-closable', clause: { id: 'YZ-9' }, message: '本轮申报“2026年职工创新项目”处于“已截止”状态，只有受理中的轮次可以截止。' }]);
  });

  it('takes applications to the end of the last day, in both languages', async () => {
    const { house, people } = grantsHouse;
    const roundId = await openRound(grantsHouse, { year: 2027 });
    house.now = new Date('2026-03-31T15:59:59Z');
    const answer = await close(roundId);
    expect(codesOf(answer)).toEqual(['YZ-9 grants.round-window-not-over']);
    expect(answer.refusals[0]).toMatchObject({
      message: '本轮申报“2026年职工创新项目”受理至2026-03-31，今日为2026-03-31，受理期未满，不得提前截止。',
      remedy: '请在2026-03-31之后办理截止；如需终止本轮，请说明原因办理取消。',
    });
    const en = await house.send<{ closeRound: RoundAnswer }>('grants', people.officer, operation('CloseRound'), { input: { roundId, expectedVersion: 1 } }, 'en');
    expect(en.data!.closeRound.refusals[0]).toMatchObject({ remedy: 'Close it after 2026-03-31; to end the round now, cancel it with a reason.' });
    house.now = new Date('2026-03-31T16:00:00Z');
    expect((await close(roundId)).round).toMatchObject({ state: 'CLOSED' });
  });

  it('is for the office, at the version it saw; of two at once one closes', async () => {
    const { house, people } = grantsHouse;
    const roundId = await openRound(grantsHouse, { year: 2028 });
    house.now = AFTER_WINDOW;
    const send = async (caller: typeof people.author, expectedVersion = 1) =>
      (await house.send('grants', caller, operation('CloseRound'), { input: { roundId, expectedVersion } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(people.expert)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await send(people.officer, 2)).toEqual(['CONFLICT']);
    expect((await Promise.all([send(people.officer), send(people.colleague)])).toSorted()).toEqual([['CONFLICT'], undefined]);
  });
});
