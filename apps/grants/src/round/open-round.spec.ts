import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf, type GrantsHouse, roundInput, startGrantsHouse } from '../test/grants-house';

interface RoundAnswer extends Answered {
  readonly round: { id: string; state: string; awardAmount: string; version: number } | null;
}

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const open = (changes: object = {}, dryRun = false) => act<RoundAnswer>(grantsHouse.house, grantsHouse.people.officer, 'OpenRound', roundInput(changes), dryRun);

describe('openRound', () => {
  it('opens the round with the amount and the instalments in force, asked of governance', async () => {
    const answer = await open();
    expect(answer.round).toMatchObject({
      state: 'OPEN',
      awardAmount: '20000.00',
      criteria: [
        { name: '先进性', weight: 60 },
        { name: '实用性', weight: 40 },
      ],
      instalments: [
        { condition: 'CONTRACT', ratio: 0.6 },
        { condition: 'MID_TERM_CHECK', ratio: 0.4 },
      ],
      categoryLimits: ['A', 'B', 'C'].map((category) => ({ category, ratio: 1 })),
      version: 1,
    });
    const [entry] = await grantsHouse.house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'openRound', item: 'innovation-fund', outcome: 'done', subject: { type: 'GrantRound', id: answer.round!.id } });
    expect((JSON.parse(entry!.entry) as { asked: unknown[] }).asked).toContainEqual({ department: 'governance', fact: 'grants.round-quota', version: 1 });
    const steps = await grantsHouse.house.sql('grants', 'SELECT from_state, to_state, act_id FROM grant_round_state_change');
    expect(steps).toEqual([{ from_state: null, to_state: 'open', act_id: answer.record!.id }]);
  });

  it('tells governance of the act under the innovation fund [GY-2a]', async () => {
    const { record } = await open({ year: 2040, windowLast: '2040-03-31' });
    const [told] = await grantsHouse.house.sql<{ payload: { powerItem: string; outcome: string } }>('grants', `SELECT payload FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?`, [record!.id]);
    expect(told!.payload).toMatchObject({ powerItem: 'innovation-fund', outcome: 'done' });
  });

  it('refuses everything wrong at once, in both languages, and writes nothing', async () => {
    const input = roundInput({ year: 2041, quota: 11, windowLast: '2026-02-28', publicityWorkingDays: 4, criteria: [{ name: '先进性', weight: 99 }] });
    const { house, people } = grantsHouse;
    const zh = await house.send<{ openRound: RoundAnswer }>('grants', people.officer, operation('OpenRound'), { input }, 'zh');
    const en = await house.send<{ openRound: RoundAnswer }>('grants', people.officer, operation('OpenRound'), { input }, 'en');
    expect(codesOf(zh.data!.openRound)).toEqual([
      'YZ-7 grants.round-quota-above-parameter',
      'HOUSE-5 house.dates-out-of-order',
      'HOUSE-5 grants.round-window-over',
      'YZ-8 grants.criterion-weights-not-hundred',
      'CP-4 grants.publicity-days-below-parameter',
    ]);
    expect(zh.data!.openRound.refusals[0]).toMatchObject({
      message: '拟立项11项，超过本年度可立项数10项。',
      remedy: '请将立项数调整到10项以内，或经集体决定调整参数。',
      facts: [
        { name: 'quota', value: '11' },
        { name: 'limit', value: '10' },
      ],
    });
    expect(en.data!.openRound.refusals[0]).toMatchObject({ message: 'The round would fund 11 projects; this year’s number is 10.' });
    expect(await house.sql('grants', 'SELECT 1 FROM grant_round WHERE year = 2041')).toEqual([]);
  });

  it('lets one of several racing openings of a year win, and tells the others which round it is', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => open({ year: 2030, name: `示例轮次${index}` })));
    expect(answers.filter(({ round }) => round)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(5).fill('HOUSE-3 grants.round-year-taken'));
    expect(await grantsHouse.house.sql('grants', 'SELECT 1 FROM grant_round WHERE year = 2030')).toHaveLength(1);
  });

  it('does a second click once', async () => {
    const input = { year: 2031, idempotencyKey: 'open-2031' };
    const [first, second] = await Promise.all([open(input), open(input)]);
    expect(second).toEqual(first);
    expect(first.round).not.toBeNull();
  });

  it('writes nothing when only tried', async () => {
    expect(await open({ year: 2032 }, true)).toMatchObject({ round: null, refusals: [], record: null });
    expect(await grantsHouse.house.sql('grants', 'SELECT 1 FROM grant_round WHERE year = 2032')).toEqual([]);
  });

  it('is for the office only, and takes no text or list over its limit', async () => {
    const { house, people } = grantsHouse;
    const codes = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('OpenRound'), { input: roundInput({ year: 2033, ...changes }) })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codes(people.author)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(people.officer, { name: '长'.repeat(101) })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(people.officer, { criteria: [{ name: '长'.repeat(101), weight: 100 }] })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(people.officer, { criteria: Array.from({ length: 21 }, (_, index) => ({ name: `示例标准${index}`, weight: 5 })) })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('grantRounds', () => {
  it('are public, latest year first, and say whether the caller may apply', async () => {
    const { house, people } = grantsHouse;
    const { grantRounds } = await house.data<{ grantRounds: { totalCount: number; edges: { node: { id: string; year: number } }[] } }>('grants', publicCaller, operation('GrantRounds'));
    const years = grantRounds.edges.map(({ node }) => node.year);
    expect(years).toEqual(years.toSorted((one, other) => other - one));
    expect(grantRounds.totalCount).toBe(years.length);

    const round = grantRounds.edges.find(({ node }) => node.year === 2026)!.node;
    const mayApply = async (caller: typeof people.author) => {
      const answer = await house.data<{ grantRound: { permissions: { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } }>('grants', caller, operation('GrantRound'), { id: round.id });
      return answer.grantRound.permissions.filter(({ act: name }) => name === 'draftApplication');
    };
    expect(await mayApply(publicCaller)).toEqual([{ act: 'draftApplication', allowed: false, needs: [], refusals: [] }]);
    expect(await mayApply(people.author)).toMatchObject([{ act: 'draftApplication', allowed: true, needs: ['content'] }]);
    house.now = new Date('2026-04-01T00:00:00+08:00');
    expect(await mayApply(people.author)).toMatchObject([{ allowed: false, refusals: [{ code: 'grants.round-not-open' }] }]);
    house.now = new Date('2026-03-10T02:00:00Z');
  });
});
