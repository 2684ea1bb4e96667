import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardAnswer, contractInput, type FundHouse, grantAward, passMidTermCheck, reportProgress, requestInstalment, sha256Of, startFundHouse } from '../test/fund-house';
import { act, codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const contracted = async (changes: object = {}) => {
  const { people, house } = fundHouse;
  const award = await grantAward(fundHouse, { teamMemberIds: [people.member.personId!] });
  return (await act<AwardAnswer>(house, people.officer, 'SignAwardContract', contractInput(fundHouse, award, { reportDueOn: '2026-03-20', ...changes }))).award!;
};
interface Seen {
  readonly award: { readonly instalments: readonly { readonly reportOverdue: boolean; readonly reportDueOn: string | null }[] };
}
const seen = async (id: string) => (await fundHouse.house.data<Seen>('grants', fundHouse.people.author, 'query Reports($id: ID!) { award(id: $id) { instalments { reportOverdue reportDueOn } } }', { id })).award.instalments;

describe('submitProgressReport', () => {
  it('frees a later instalment; until it is in, it is overdue from the day after the one the contract names', async () => {
    const award = await contracted();
    const [first, second] = award.instalments;
    expect(await seen(award.id)).toEqual([{ reportOverdue: false, reportDueOn: null }, { reportOverdue: false, reportDueOn: '2026-03-20' }]);
    fundHouse.house.now = new Date('2026-03-20T15:59:59Z');
    expect((await seen(award.id))[1]).toMatchObject({ reportOverdue: false });
    fundHouse.house.now = new Date('2026-03-20T16:00:00Z');
    expect(await seen(award.id)).toMatchObject([{ reportOverdue: false }, { reportOverdue: true }]);
    await passMidTermCheck(fundHouse, award);
    expect(codesOf(await requestInstalment(fundHouse, second!))).toEqual(['CP-7 grants.progress-report-missing']);
    expect(await reportProgress(fundHouse, second!.id, {}, fundHouse.people.member)).toMatchObject({ report: { kind: 'SUBMITTED', text: '示例进展', enteredOn: '2026-03-21', enteredBy: { id: fundHouse.people.member.personId } } });
    expect((await seen(award.id))[1]).toMatchObject({ reportOverdue: false });
    expect(codesOf(await requestInstalment(fundHouse, second!))).toEqual([]);
    expect((await reportProgress(fundHouse, first!.id)).refusals).toMatchObject([{ clause: { id: 'CP-7' }, code: 'grants.instalment-wants-no-report', message: '“签订合同”一期资金无需进展报告。', remedy: '请选择合同之后的各期拨付。' }]);
    fundHouse.house.now = new Date('2026-03-10T02:00:00Z');
  });

  it('is the team’s; hidden from others', async () => {
    const { instalments } = await contracted();
    const input = { instalmentId: instalments[1]!.id, text: '示例', evidenceSha256: sha256Of(8) };
    const { house, people } = fundHouse;
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('SubmitProgressReport'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    // An officer who is a worker of the employer, too, is told why.
    expect(codesOf(await reportProgress(fundHouse, instalments[1]!.id, {}, people.colleague))).toEqual(['YZ-9 grants.not-of-the-team']);
    await expect(house.sql('grants', 'UPDATE progress_report SET text = REVERSE(text)')).rejects.toThrow('append-only');
  });
});
