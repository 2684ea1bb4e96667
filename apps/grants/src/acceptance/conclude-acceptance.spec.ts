import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AcceptanceAnswer, assignJudges, conclude, experts, judged, opine, paidAward, spend, submitAcceptance } from '../test/acceptance-house';
import { type FundHouse, standing, startFundHouse } from '../test/fund-house';
import { codesOf } from '../test/grants-house';
import type { Expert } from '../test/review';

let fundHouse: FundHouse;
let judges: Expert[];
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  judges = await experts(fundHouse, 4);
});
afterAll(() => fundHouse.house.stop());

const three = () => judges.slice(0, 3);

describe('concludeAcceptance', () => {
  it('opens every opinion together, accepts by the majority, and gives what was not asked for back to the fund', async () => {
    const award = await paidAward(fundHouse);
    await spend(fundHouse, award.id, '12000.00');
    const acceptance = await judged(fundHouse, award, three(), ['PASS', 'FAIL', 'PASS']);
    expect(await conclude(fundHouse, acceptance)).toMatchObject({
      refusals: [],
      acceptance: {
        state: 'PASSED', finding: '示例意见', rectifyUntil: null, concludedOn: '2026-03-10', opinions: [{ outcome: 'PASS', comment: '示例理由' }, { outcome: 'FAIL' }, { outcome: 'PASS' }],
        award: { state: 'ACCEPTED', application: { state: 'ACCEPTED' }, instalments: [{ state: 'CONFIRMED' }, { state: 'LAPSED' }], balances: { committed: '0.00', paid: '12000.00' } },
      },
    });
    expect(await standing(fundHouse, award.id)).toEqual({ committed: '0', requested: '0', paid: '0', spent: '1200000' });
  });

  it('sets a day to rectify by, shows it overdue after that, lets money be spent meanwhile, and judges anew', async () => {
    const award = await paidAward(fundHouse);
    const acceptance = await judged(fundHouse, award, three(), ['PASS', 'RECTIFY', 'FAIL']);
    expect((await conclude(fundHouse, acceptance)).refusals).toMatchObject([{ clause: { id: 'YZ-8' }, code: 'grants.rectify-without-day', message: '专家意见为限期整改，整改期限应晚于今日2026-03-10。', remedy: '请填写晚于2026-03-10的日期。' }]);
    const { acceptance: concluded } = await conclude(fundHouse, acceptance, { rectifyUntil: '2026-04-10' });
    expect(concluded).toMatchObject({ state: 'TO_RECTIFY', rectifyUntil: '2026-04-10', award: { state: 'RECTIFYING', application: { state: 'RECTIFYING' }, instalments: [{}, { state: 'PLANNED' }] } });
    const overdue = async () => (await fundHouse.house.data<{ acceptance: { rectificationOverdue: boolean } }>('grants', fundHouse.people.author, operation('Acceptance'), { id: acceptance.id })).acceptance.rectificationOverdue;
    const { now } = fundHouse.house;
    fundHouse.house.now = new Date('2026-04-10T10:00:00Z');
    expect(await overdue()).toBe(false);
    fundHouse.house.now = new Date('2026-04-10T16:00:00Z');
    expect(await overdue()).toBe(true);
    fundHouse.house.now = now;
    expect(codesOf(await spend(fundHouse, award.id, '1.00'))).toEqual([]);
    const again = await judged(fundHouse, concluded!.award, three(), ['FAIL', 'FAIL', 'PASS']);
    expect(again).toMatchObject({ attempt: 2 });
    expect((await conclude(fundHouse, again)).acceptance).toMatchObject({ state: 'FAILED', award: { state: 'FAILED', application: { state: 'FAILED' } } });
    expect(codesOf(await spend(fundHouse, award.id, '1.00'))).toEqual(['YZ-9 grants.award-at-another-stage']);
  });

  it('is refused with too few experts, with a missing opinion, and with a broken seal', async () => {
    const { acceptance } = await submitAcceptance(fundHouse, await paidAward(fundHouse));
    expect(codesOf(await conclude(fundHouse, acceptance!))).toEqual(['YZ-8 grants.too-few-acceptance-experts']);
    const { acceptance: assigned } = await assignJudges(fundHouse, acceptance!, three());
    await opine(fundHouse, acceptance!.id, 'PASS', judges[0]!);
    expect((await conclude(fundHouse, assigned!)).refusals).toMatchObject([{ code: 'grants.opinions-missing', message: '还缺2份专家意见，全部交齐之前任何人不得查看。', remedy: '请催交专家意见。' }]);
    for (const judge of judges.slice(1, 3)) await opine(fundHouse, acceptance!.id, 'PASS', judge);
    await fundHouse.house.sql('grants', 'DROP TRIGGER acceptance_opinion_no_update');
    await fundHouse.house.sql('grants', 'UPDATE acceptance_opinion SET seal_sha256 = REVERSE(seal_sha256) WHERE acceptance_id = ? LIMIT 1', [acceptance!.id]);
    expect(codesOf(await conclude(fundHouse, assigned!))).toEqual(['YZ-8 grants.opinion-seal-broken']);
    await fundHouse.house.sql('grants', 'UPDATE acceptance_opinion SET seal_sha256 = REVERSE(seal_sha256) WHERE acceptance_id = ? LIMIT 1', [acceptance!.id]);
    expect(codesOf(await conclude(fundHouse, assigned!))).toEqual([]);
  });

  it('happens once, whoever of six comes first, and is the office’s', async () => {
    const { house, people } = fundHouse;
    const award = await paidAward(fundHouse);
    const acceptance = await judged(fundHouse, award, three(), ['PASS', 'PASS', 'PASS']);
    const send = (caller = people.officer, idempotencyKey = randomUUID()) => house.send<{ concludeAcceptance: AcceptanceAnswer }>('grants', caller, operation('ConcludeAcceptance'), { input: { acceptanceId: acceptance.id, expectedVersion: acceptance.version, finding: '示例', idempotencyKey } });
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [judges[0]!.caller, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await send(caller)).errors).toMatchObject([{ extensions: { code } }]);
    const key = randomUUID();
    const answers = await Promise.all([key, key, ...Array.from({ length: 4 }, () => randomUUID())].map((each) => send(people.officer, each)));
    expect(new Set(answers.flatMap(({ data }) => data?.concludeAcceptance.record?.id ?? [])).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions?.['code'] === 'CONFLICT')).toBe(true);
    expect(await standing(fundHouse, award.id)).toMatchObject({ committed: '0' });
  });
});
