import { type Caller, publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, type GrantsHouse, roundInput, startGrantsHouse, type ToldRefusal } from '../test/grants-house';

interface Replay {
  readonly to: string;
  readonly replayed: readonly { readonly act: string; readonly count: number; readonly complete: boolean }[];
  readonly acts: readonly { readonly act: string; readonly actId: string; readonly subjectType: string; readonly subjectId: string; readonly refusals: readonly ToldRefusal[] }[];
}

let grantsHouse: GrantsHouse;
let opened: Answered & { round: { id: string } };
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  opened = await act(grantsHouse.house, grantsHouse.people.officer, 'OpenRound', roundInput({ quota: 8 }));
});
afterAll(() => grantsHouse.house.stop());

const ask = (variables: Record<string, unknown>, caller: Caller = grantsHouse.people.officer) =>
  grantsHouse.house.send<{ grantsParameterReplay: Replay | null }>('grants', caller, operation('GrantsParameterReplay'), { name: 'grants.round-quota', from: '2026-01-01', ...variables });
const replayed = async (variables: Record<string, unknown>) => (await ask(variables)).data!.grantsParameterReplay!;

describe('what another value would have meant for the rounds opened', () => {
  it('names the act, its object, and the rule that would have refused it, with the value supposed', async () => {
    const { to, replayed: kinds, acts } = await replayed({ value: '7' });
    expect({ to, kinds }).toMatchObject({ to: '2026-03-10', kinds: expect.arrayContaining([{ act: 'openRound', count: 1, complete: true }]) as unknown });
    expect(acts).toMatchObject([
      {
        act: 'openRound',
        actId: opened.record!.id,
        subjectType: 'GrantRound',
        subjectId: opened.round.id,
        refusals: [{ code: 'grants.round-quota-above-parameter', clause: { id: 'YZ-7' }, facts: [{ name: 'quota', value: '8' }, { name: 'limit', value: '7' }] }],
      },
    ]);
  });

  it('finds nothing where the act would have been done all the same', async () => {
    expect((await replayed({ value: '8' })).acts).toEqual([]);
  });

  it('asks every parameter the rules look at: a longer publicity', async () => {
    expect((await replayed({ name: 'common.publicity-working-days', value: '6' })).acts).toMatchObject([{ refusals: [{ code: 'grants.publicity-days-below-parameter' }] }]);
  });

  it('replays acts from the day on, and up to the last day asked for', async () => {
    expect((await replayed({ value: '7', from: '2026-03-10' })).acts).toHaveLength(1);
    expect((await replayed({ value: '7', from: '2026-03-11', to: '2026-03-12' })).replayed).toContainEqual({ act: 'openRound', count: 0, complete: true });
    expect((await replayed({ value: '7', to: '2026-03-09' })).acts).toEqual([]);
  });

  it('has nothing to replay for a parameter none of its acts looks at', async () => {
    expect(await replayed({ name: 'workstations.vice-chairs', value: '2' })).toMatchObject({ replayed: [], acts: [] });
  });

  it('takes only a parameter there is, with a value it could have', async () => {
    for (const variables of [{ name: 'grants.nobody-knows', value: '7' }, { value: '0' }]) {
      expect((await ask(variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('writes nothing', async () => {
    const statements = await grantsHouse.house.statements(() => replayed({ value: '7' }));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((sql) => !/^\s*SELECT/i.test(sql))).toEqual([]);
  });

  it('is for the office and those who supervise', async () => {
    expect((await ask({ value: '7' }, grantsHouse.people.auditor)).data!.grantsParameterReplay!.acts).toHaveLength(1);
    expect((await ask({ value: '7' }, grantsHouse.people.author)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await ask({ value: '7' }, publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
