import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/grants-house';
import { type FundHouse, grantAward, sha256Of, signContract, startFundHouse } from '../test/fund-house';

interface CheckAnswer extends Answered {
  readonly award: { readonly id: string; readonly version: number; readonly midTermChecks: readonly { readonly outcome: string }[] } | null;
}

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse();
});
afterAll(() => fundHouse.house.stop());

const CHECK = operation('RecordMidTermCheck');
const checkInput = ({ id, version }: { readonly id: string; readonly version: number }, changes: object = {}) => ({
  awardId: id,
  expectedVersion: version,
  outcome: 'PASSED',
  finding: '示例检查情况',
  evidenceSha256: sha256Of(7),
  ...changes,
});
const check = (award: { id: string; version: number }, changes: object = {}, caller = fundHouse.people.officer) => act<CheckAnswer>(fundHouse.house, caller, 'RecordMidTermCheck', checkInput(award, changes));

describe('recordMidTermCheck', () => {
  it('may fail and be repeated until it is passed, and not after [HOUSE-3]', async () => {
    const signed = await signContract(fundHouse, await grantAward(fundHouse));
    const failed = await check(signed, { outcome: 'NOT_PASSED' });
    expect(failed.award).toMatchObject({ version: 3, midTermChecks: [{ outcome: 'NOT_PASSED', checkedOn: '2026-03-10', checkedBy: { id: fundHouse.people.officer.personId } }] });
    const passed = await check(failed.award!);
    expect(passed.award!.midTermChecks.map(({ outcome }) => outcome)).toEqual(['NOT_PASSED', 'PASSED']);
    const again = await check(passed.award!);
    expect(codesOf(again)).toEqual(['HOUSE-3 grants.mid-term-check-passed']);
    expect(again.refusals[0]).toMatchObject({ message: '该项目已于2026-03-10通过中期检查。', remedy: '无需再次检查，可直接申请中期检查后的一期资金。' });
  });

  it('is refused before the contract, in English too [YZ-9]', async () => {
    const award = await grantAward(fundHouse, { amount: '1.00' });
    const { data } = await fundHouse.house.send<{ recordMidTermCheck: CheckAnswer }>('grants', fundHouse.people.officer, CHECK, { input: checkInput(award) }, 'en');
    expect(data!.recordMidTermCheck.refusals).toMatchObject([
      { message: 'The award is in the state “Granted, contract to be signed”; this act needs it in the state “Contracted”.', clause: { id: 'YZ-9' }, remedy: 'Take the stages in their order: award, contract, disbursement, expenditure.' },
    ]);
  });

  it('is one of two at once, and the stale one is told', async () => {
    const signed = await signContract(fundHouse, await grantAward(fundHouse, { amount: '1.00' }));
    const answers = await Promise.all([1, 2].map(() => fundHouse.house.send('grants', fundHouse.people.officer, CHECK, { input: checkInput(signed) })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('is an officer’s, and not of his own project [CP-6]', async () => {
    const { people, house } = fundHouse;
    const signed = await signContract(fundHouse, await grantAward(fundHouse, { amount: '1.00', teamMemberIds: [people.colleague.personId!] }));
    expect(codesOf(await check(signed, {}, people.colleague))).toEqual(['CP-6 grants.officer-of-the-team']);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.expert, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, CHECK, { input: checkInput(signed) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('is passed once even when the code is wrong: the database refuses another', async () => {
    await expect(
      fundHouse.house.sql('grants', "INSERT INTO mid_term_check (id, award_id, outcome, finding, evidence_sha256, checked_by_id, checked_on) SELECT REVERSE(id), award_id, outcome, finding, evidence_sha256, checked_by_id, checked_on FROM mid_term_check WHERE outcome = 'passed'"),
    ).rejects.toThrow('passed_once');
  });
});
