import { randomUUID } from 'node:crypto';
import { type EventEnvelope, publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, codesOf, registerEmployer } from '../test/grants-house';
import { type AwardAnswer, bring, contractInput, type FundHouse, grantAward, registerAccount, sha256Of, signContract, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse();
});
afterAll(() => fundHouse.house.stop());

const SIGN = operation('SignAwardContract');
const sign = (award: { id: string; version: number }, changes: object = {}, caller = fundHouse.people.officer) => act<AwardAnswer>(fundHouse.house, caller, 'SignAwardContract', contractInput(fundHouse, award, changes));
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);

describe('signAwardContract', () => {
  it('plans the instalments of the round’s terms and opens the budget, adding up lines of one purpose', async () => {
    const line = { category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '5000.00' };
    const award = await grantAward(fundHouse, { budgetLines: [line, { ...line, description: '示例补训' }, { ...line, category: 'C', purpose: 'PATENT_APPLICATION', amount: '10000.00' }] });
    const answer = await sign(award);
    expect(answer).toMatchObject({
      refusals: [],
      award: {
        state: 'CONTRACTED',
        version: 2,
        contract: { documentSha256: sha256Of(1), signedOn: '2026-03-10', signedBy: { id: fundHouse.people.officer.personId }, payeeAccount: { id: fundHouse.payeeAccountId } },
        instalments: [
          { condition: 'CONTRACT', amount: '12000.00', state: 'PLANNED', version: 1 },
          { condition: 'MID_TERM_CHECK', amount: '8000.00', state: 'PLANNED', version: 1 },
        ],
        budgetLines: [
          { category: 'A', purpose: 'TRAINING', budget: '10000.00', spent: '0.00' },
          { category: 'C', purpose: 'PATENT_APPLICATION', budget: '10000.00', spent: '0.00' },
        ],
      },
    });
    expect(await rows('SELECT from_state, to_state, act_id FROM award_state_change WHERE subject_id = ? ORDER BY at, from_state', [award.id])).toContainEqual({ from_state: 'granted', to_state: 'contracted', act_id: answer.record!.id });
    const steps = await rows('SELECT from_state, to_state FROM instalment_state_change JOIN instalment ON instalment.id = subject_id WHERE award_id = ?', [award.id]);
    expect(steps).toEqual([
      { from_state: null, to_state: 'planned' },
      { from_state: null, to_state: 'planned' },
    ]);
    const [entry] = await fundHouse.house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ item: 'innovation-fund', asked: [{ department: 'finance-collection', fact: 'payeeAccount', version: 1 }] });
  });

  it('gives the first instalment the fen that is left over', async () => {
    const { award } = await sign(await grantAward(fundHouse, { amount: '0.01' }));
    expect(award!.instalments.map(({ amount }) => amount)).toEqual(['0.01']);
    const { award: odd } = await sign(await grantAward(fundHouse, { amount: '100.01' }));
    expect(odd!.instalments.map(({ amount }) => amount)).toEqual(['60.01', '40.00']);
  });

  it('is refused for an account nobody registered, and for another’s, in both languages [HOUSE-2]', async () => {
    const award = await grantAward(fundHouse, { amount: '1.00' });
    expect(codesOf(await sign(award, { payeeAccountId: randomUUID() }))).toEqual(['HOUSE-2 grants.payee-account-unknown']);
    const ofPerson = await registerAccount(fundHouse, { personId: fundHouse.people.author.personId! });
    const told = async (locale: 'zh' | 'en') => {
      const input = contractInput(fundHouse, award, { payeeAccountId: ofPerson });
      const { data } = await fundHouse.house.send<{ signAwardContract: AwardAnswer }>('grants', fundHouse.people.officer, SIGN, { input }, locale);
      return data!.signAwardContract.refusals.map(({ clause, message, remedy, facts }) => [clause.id, message, remedy, facts]);
    };
    const facts = [{ name: 'employer', value: '示例机械厂' }];
    expect(await told('zh')).toEqual([['HOUSE-2', '所填收款账户不属于获资助单位“示例机械厂”。', '请选用获资助单位名下的收款账户，或由财务部门为其登记。', facts]]);
    expect(await told('en')).toEqual([
      ['HOUSE-2', 'The payee account does not belong to the unit the grant was awarded to, “示例机械厂”.', 'Name an account of the unit, or have finance and collection register one for it.', facts],
    ]);
    expect(await rows('SELECT 1 FROM award_contract WHERE award_id = ?', [award.id])).toEqual([]);
  });

  it('is signed once, and a second time refused with what the award is now [YZ-9]', async () => {
    const award = await grantAward(fundHouse, { amount: '1.00' });
    const signed = await signContract(fundHouse, award);
    const again = await sign(signed);
    expect(codesOf(again)).toEqual(['YZ-9 grants.award-at-another-stage']);
    expect(again.refusals[0]!.message).toBe('立项处于“已签合同”状态，此项办理要求其处于“已立项，待签合同”状态。');
    const { errors } = await fundHouse.house.send('grants', fundHouse.people.officer, SIGN, { input: contractInput(fundHouse, award) });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version' } } }]);
  });

  it('is signed once by two officers at once, and for a second click', async () => {
    const award = await grantAward(fundHouse, { amount: '1.00' });
    const input = contractInput(fundHouse, award);
    const answers = await Promise.all([input, input, contractInput(fundHouse, award)].map((each) => fundHouse.house.send<{ signAwardContract: AwardAnswer }>('grants', fundHouse.people.officer, SIGN, { input: each })));
    // One key stands for one click; the other officer finds the award changed meanwhile.
    const lost = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect([['CONFLICT'], ['CONFLICT', 'CONFLICT']]).toContainEqual(lost);
    expect(await rows('SELECT COUNT(*) AS contracts FROM award_contract WHERE award_id = ?', [award.id])).toEqual([{ contracts: 1 }]);
    expect(await rows('SELECT COUNT(*) AS instalments FROM instalment WHERE award_id = ?', [award.id])).toEqual([{ instalments: 2 }]);
  });

  it('is not for a member of the team, an officer though he be [CP-6]', async () => {
    const { people } = fundHouse;
    const award = await grantAward(fundHouse, { amount: '1.00', teamMemberIds: [people.colleague.personId!] });
    expect(codesOf(await sign(award, {}, people.colleague))).toEqual(['CP-6 grants.officer-of-the-team']);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [fundHouse.head, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await fundHouse.house.send('grants', caller, SIGN, { input: contractInput(fundHouse, award) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('takes the account of the unit the employer was merged into', async () => {
    const award = await grantAward(fundHouse, { amount: '1.00' });
    const { house, people, employerId } = fundHouse;
    const successorId = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例集团');
    const payeeAccountId = await registerAccount(fundHouse, { employerId: successorId });
    expect(codesOf(await sign(award, { payeeAccountId }))).toEqual(['HOUSE-2 grants.payee-account-of-another']);
    const merged: EventEnvelope = {
      id: idOf(500), name: 'EmployerChanged', from: 'finance-collection', to: 'grants', subjectId: employerId, sequence: 2, onBehalfOf: people.officer.personId, at: house.now.toISOString(),
      payload: { employerId, name: '示例机械厂', kind: 'enterprise', mergedIntoId: successorId, version: 2 },
    };
    expect(await bring(fundHouse, merged)).toBe('applied');
    expect(codesOf(await sign(award, { payeeAccountId }))).toEqual([]);
  });
});
