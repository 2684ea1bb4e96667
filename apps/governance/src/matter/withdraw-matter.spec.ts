import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { type AgendaAnswer, call, done, type MatterAnswer, place, provenMatter, raise, seen, type SeenMatter, startLeadership } from '../test/matters';

const { officer, secretary, deputy, worker } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const withdraw = (matter: { readonly id: string; readonly version: number }, caller = officer) =>
  act<MatterAnswer & { matter: SeenMatter & { agendaItems: { state: string; version: number }[] } }>(house, 'WithdrawMatter', { matterId: matter.id, expectedVersion: matter.version }, caller);
/** Puts an item into a state of the discussion, as startAgendaItem and openVote do. */
const discuss = (itemId: string, state: string) => house.sql('governance', 'UPDATE agenda_item SET state = ?, started_at = NOW(3) WHERE id = ?', [state, itemId]);

describe('withdrawMatter', () => {
  it('takes a matter back, and the item not yet started with it', async () => {
    const answer = done(await place(house, await call(house), await provenMatter(house)));
    const { matter } = done(await withdraw(answer.agendaItem!.matter));
    expect(matter).toMatchObject({
      state: 'WITHDRAWN',
      version: 3,
      agendaItems: [{ state: 'WITHDRAWN', version: 2 }],
      history: [{ toState: 'RAISED' }, { fromState: 'RAISED', toState: 'ON_AGENDA' }, { fromState: 'ON_AGENDA', toState: 'WITHDRAWN' }],
    });
    const steps = await house.sql('governance', 'SELECT from_state AS `from`, to_state AS `to` FROM agenda_item_state_change WHERE subject_id = ? ORDER BY id', [answer.agendaItem!.id]);
    expect(steps).toEqual([{ from: null, to: 'placed' }, { from: 'placed', to: 'withdrawn' }]);
    expect(codesOf(await withdraw(matter))).toEqual(['HOUSE-1 governance.matter-not-live']);
  });

  it('tells whoever waits for its decision', async () => {
    const subject = { subjectType: 'AwardProposal', subjectId: idOf(9_000) };
    const { id } = await raise(house, subject);
    const told = async () => (await house.sql<{ consumer: string; payload: object }>('governance', `SELECT consumer, payload FROM outbox WHERE name = 'MatterWithdrawn' AND subject_id = ?`, [id])).map(({ consumer, payload }) => [consumer, payload]);
    expect(await told()).toEqual([]);
    done(await withdraw({ id, version: 1 }));
    expect(await told()).toEqual(['grants', 'personnel'].map((consumer) => [consumer, { matterId: id, ...subject }]));
  });

  it('refuses anybody but who raised it, in both languages [GY-2a]', async () => {
    const { id, title } = await raise(house, {}, deputy);
    const [zh, en] = await Promise.all(
      (['zh', 'en'] as const).map((locale) => house.send<{ withdrawMatter: MatterAnswer }>('governance', secretary, operation('WithdrawMatter'), { input: { matterId: id, expectedVersion: 1 } }, locale)),
    );
    expect(zh!.data!.withdrawMatter.refusals).toMatchObject([
      { code: 'governance.matter-of-another', clause: { id: 'GY-2a', source: 'regulation' }, message: `议题“${title}”由他人提出，只能由提出人撤回。`, facts: [{ name: 'title', value: title }], remedy: '请与提出人联系，由其撤回。' },
    ]);
    expect(en!.data!.withdrawMatter.refusals).toMatchObject([{ message: `Somebody else raised the matter “${title}”; only who raised it withdraws it.`, remedy: 'Ask whoever raised it to withdraw it.' }]);
    expect(codesOf(await withdraw({ id, version: 1 }, deputy))).toEqual([]);
  });

  it.each(['discussing', 'voting'])('refuses it while the meeting is %s', async (state) => {
    const { agendaItem } = done(await place(house, await call(house), await provenMatter(house)));
    await discuss(agendaItem!.id, state);
    expect(codesOf(await withdraw(agendaItem!.matter))).toEqual(['HOUSE-1 governance.matter-under-discussion']);
  });

  it('and placing it on an agenda: of the two that race, one hears of a conflict', async () => {
    const meeting = await call(house);
    for (let round = 0; round < 4; round += 1) {
      const matter = await provenMatter(house);
      const [taken, placed] = await Promise.all([
        house.send<{ withdrawMatter: MatterAnswer }>('governance', officer, operation('WithdrawMatter'), { input: { matterId: matter.id, expectedVersion: 1 } }),
        house.send<{ placeOnAgenda: AgendaAnswer }>('governance', secretary, operation('PlaceOnAgenda'), { input: { meetingId: meeting.id, matterId: matter.id, expectedVersion: 1 } }),
      ]);
      expect([taken, placed].filter(({ errors }) => errors?.[0]?.extensions?.['code'] === 'CONFLICT')).toHaveLength(1);
      const { state, agendaItems } = await seen<{ state: string; agendaItems: unknown[] }>(house, 'MatterById', matter.id);
      expect([state, agendaItems.length]).toEqual(taken.data ? ['WITHDRAWN', 0] : ['ON_AGENDA', 1]);
    }
  });

  it('tells a stale tab, a worker and the public', async () => {
    const { id } = await raise(house);
    const send = async (caller: typeof secretary, expectedVersion: number) => (await house.send('governance', caller, operation('WithdrawMatter'), { input: { matterId: id, expectedVersion } })).errors;
    expect(await send(secretary, 2)).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await send(worker, 1)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await send(publicCaller, 1)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
