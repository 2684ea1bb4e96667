import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { assignJudges, experts, opine, paidAward, submitAcceptance } from '../test/acceptance-house';
import { type FundHouse, startFundHouse } from '../test/fund-house';
import { codesOf } from '../test/grants-house';
import type { Expert } from '../test/review';

let fundHouse: FundHouse;
let judges: Expert[];
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  judges = await experts(fundHouse);
});
afterAll(() => fundHouse.house.stop());

const assigned = async () => (await assignJudges(fundHouse, (await submitAcceptance(fundHouse, await paidAward(fundHouse))).acceptance!, judges.slice(0, 2))).acceptance!;

describe('submitAcceptanceOpinion', () => {
  it('seals an opinion, once, and shows it to nobody: not to its author, not to the office, not in the database', async () => {
    const { house, people } = fundHouse;
    const { id } = await assigned();
    const answers = await Promise.all([1, 2, 3].map(() => opine(fundHouse, id, 'FAIL', judges[0]!, { comment: '成效不明显' })));
    expect(answers.filter(({ opinion }) => opinion)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(2).fill('HOUSE-3 grants.opinion-sealed-already'));
    for (const caller of [judges[0]!.caller, people.officer, people.author]) {
      const { acceptance } = await house.data<{ acceptance: { opinions: object[] } }>('grants', caller, 'query Opinions($id: ID!) { acceptance(id: $id) { opinions { outcome comment sealSha256 } } }', { id });
      expect(acceptance.opinions).toMatchObject([{ outcome: null, comment: null, sealSha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    }
    const [row] = await house.sql<{ sealed_content: Buffer }>('grants', 'SELECT sealed_content FROM acceptance_opinion WHERE acceptance_id = ?', [id]);
    expect(row!.sealed_content.toString('utf8')).not.toContain('fail');
    const [entry] = await house.sql<{ entries: string }>('grants', "SELECT GROUP_CONCAT(entry) AS entries FROM trail_entry WHERE entry LIKE '%submitAcceptanceOpinion%'");
    expect(entry!.entries).not.toContain('成效不明显');
    await expect(house.sql('grants', 'UPDATE acceptance_opinion SET seal_sha256 = REVERSE(seal_sha256)')).rejects.toThrow('append-only');
  });

  it('is the assigned experts’ only', async () => {
    const { house, people } = fundHouse;
    const { id } = await assigned();
    const input = { acceptanceId: id, outcome: 'PASS', comment: '示例', idempotencyKey: randomUUID() };
    for (const [caller, code] of [[judges[2]!.caller, 'NOT_FOUND'], [people.expert, 'NOT_FOUND'], [people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('SubmitAcceptanceOpinion'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await opine(fundHouse, id, 'PASS', judges[0]!, { comment: ' ' })).refusals).toMatchObject([{ clause: { id: 'YZ-8' }, message: '验收意见未写明理由。', remedy: '请以实际成效为准写明理由。' }]);
  });
});
