import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { experts, paidAward, submitAcceptance } from '../test/acceptance-house';
import { type FundHouse, grantAward, passMidTermCheck, reportProgress, requestInstalment, sha256Of, signContract, startFundHouse } from '../test/fund-house';
import { codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  await experts(fundHouse, 1);
});
afterAll(() => fundHouse.house.stop());

describe('submitAcceptance', () => {
  it('puts a project to acceptance by its real effect, once whoever comes first', async () => {
    const award = await paidAward(fundHouse);
    const input = { awardId: award.id, expectedVersion: award.version, effect: '效率提高两成（示例）', evidenceSha256: sha256Of(60) };
    const answers = await Promise.all(Array.from({ length: 4 }, () => fundHouse.house.send<{ submitAcceptance: { acceptance: object } }>('grants', fundHouse.people.author, operation('SubmitAcceptance'), { input })));
    const done = answers.filter(({ errors }) => errors === undefined);
    expect(done).toHaveLength(1);
    expect(done[0]!.data!.submitAcceptance.acceptance).toMatchObject({ attempt: 1, state: 'SUBMITTED', submittedOn: '2026-03-10', submittedBy: { id: fundHouse.people.author.personId }, award: { state: 'UNDER_ACCEPTANCE' } });
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(Array(3).fill('CONFLICT'));
    await expect(fundHouse.house.sql('grants', "INSERT INTO acceptance SELECT REVERSE(id), award_id, team_member_ids, judge_ids, 2, effect, evidence_sha256, state, submitted_by_id, submitted_on, NULL, NULL, NULL, NULL, 1 FROM acceptance LIMIT 1")).rejects.toThrow();
  });

  it('waits for the bank, in both languages, and ends disbursement', async () => {
    const award = await signContract(fundHouse, await grantAward(fundHouse));
    const { instalment } = await requestInstalment(fundHouse, award.instalments[0]!);
    expect(instalment).toMatchObject({ state: 'REQUESTED' });
    const told = async (locale: 'zh' | 'en') => {
      const input = { awardId: award.id, expectedVersion: award.version, effect: ' ', evidenceSha256: sha256Of(60) };
      const { data } = await fundHouse.house.send<{ submitAcceptance: { refusals: { clause: { id: string }; message: string; remedy: string }[] } }>('grants', fundHouse.people.author, operation('SubmitAcceptance'), { input }, locale);
      return data!.submitAcceptance.refusals.map(({ clause, message, remedy }) => [clause.id, message, remedy]);
    };
    expect(await told('zh')).toEqual([
      ['YZ-9', '尚有1期资金在付款途中。', '请待付款到账确认、退汇或撤销后再办理。'],
      ['YZ-8', '未说明项目的实际成效。', '请写明项目在生产中的实际成效。'],
    ]);
    expect((await told('en'))[0]![1]).toBe('1 instalments are still being paid.');
    const paid = await paidAward(fundHouse);
    const later = paid.instalments[1]!;
    await reportProgress(fundHouse, later.id);
    const { award: checked } = await passMidTermCheck(fundHouse, paid);
    expect(codesOf(await submitAcceptance(fundHouse, checked!))).toEqual([]);
    expect(codesOf(await requestInstalment(fundHouse, later))).toEqual(['YZ-9 grants.award-at-another-stage']);
  });

  it('is the applicant’s or an officer’s; hidden from others', async () => {
    const { house, people } = fundHouse;
    const award = await paidAward(fundHouse, [people.member.personId!]);
    expect(codesOf(await submitAcceptance(fundHouse, award, {}, people.member))).toEqual(['YZ-8 grants.acceptance-by-another']);
    const input = { awardId: award.id, expectedVersion: award.version, effect: '示例', evidenceSha256: sha256Of(60) };
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('SubmitAcceptance'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(codesOf(await submitAcceptance(fundHouse, award, {}, people.officer))).toEqual([]);
  });
});
