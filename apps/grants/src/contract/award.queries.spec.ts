import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type FundHouse, grantAward, payThrough, signContract, startFundHouse } from '../test/fund-house';

interface Page {
  readonly awards: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly id: string; readonly permissions: readonly { readonly act: string; readonly allowed: boolean }[] } }[] };
}

const OF_EMPLOYERS = `query ($representations: [_Any!]!, $first: Int!) { entities: _entities(representations: $representations) { ... on Employer {
  awards(first: $first) { totalCount edges { node { id application { title } round { name } } } } } } }`;

let fundHouse: FundHouse;
let awardId: string;
beforeAll(async () => {
  fundHouse = await startFundHouse('10000000.00');
  const award = await signContract(fundHouse, await grantAward(fundHouse, { amount: '100.00' }));
  awardId = award.id;
  await payThrough(fundHouse, award.instalments[0]!);
});
afterAll(() => fundHouse.house.stop());

const page = (caller: FundHouse['head'], variables: Record<string, unknown> = {}) => fundHouse.house.data<Page>('grants', caller, operation('Awards'), variables);
const fund = (asOf?: string) => fundHouse.house.data<{ grantFund: { balances: object } }>('grants', publicCaller, operation('GrantFund'), { year: 2026, asOf });

describe('the fund', () => {
  it('is public, with where its money stands [GY-5a], also as of a day', async () => {
    const none = { appropriated: '0.00', available: '0.00', committed: '0.00', requested: '0.00', paid: '0.00', spent: '0.00', returned: '0.00', claimed: '0.00', recovered: '0.00' };
    expect((await fund()).grantFund.balances).toEqual({ ...none, appropriated: '10000000.00', available: '9999900.00', committed: '40.00', paid: '60.00' });
    expect((await fund('2026-03-09')).grantFund.balances).toEqual(none);
    expect((await fund('2026-03-10')).grantFund).toEqual((await fund()).grantFund);
  });

  it('of no year is none, and one statement serves the balances of all years', async () => {
    const { grantFund } = await fundHouse.house.data<{ grantFund: null }>('grants', publicCaller, operation('GrantFund'), { year: 2050 });
    expect(grantFund).toBeNull();
    const { grantFunds } = await fundHouse.house.data<{ grantFunds: { totalCount: number } }>('grants', publicCaller, operation('GrantFunds'));
    expect(grantFunds.totalCount).toBe(1);
  });
});

describe('an award', () => {
  it('shows everything after it was granted to the office and its team, and to nobody else', async () => {
    const { house, people } = fundHouse;
    const read = (caller: FundHouse['head']) => house.send<{ award: object | null }>('grants', caller, operation('Award'), { id: awardId });
    expect((await read(people.author)).data!.award).toMatchObject({
      state: 'CONTRACTED',
      contract: { payeeAccount: { id: fundHouse.payeeAccountId } },
      instalments: [{ condition: 'CONTRACT', state: 'CONFIRMED', history: [{ toState: 'PLANNED' }, { toState: 'REQUESTED' }, { toState: 'PAID' }, { toState: 'CONFIRMED' }] }, { condition: 'MID_TERM_CHECK', state: 'PLANNED' }],
      balances: { committed: '40.00', requested: '0.00', paid: '60.00', spent: '0.00', returned: '0.00' },
    });
    for (const caller of [people.stranger, people.expert]) {
      expect(await read(caller)).toMatchObject({ data: { award: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    expect((await read(publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('says who may do what next', async () => {
    const { people } = fundHouse;
    const allowed = async (caller: FundHouse['head']) => (await page(caller)).awards.edges[0]!.node.permissions.filter((each) => each.allowed).map(({ act }) => act);
    expect(await allowed(people.officer)).toEqual(['recordMidTermCheck', 'recordExpense', 'changeAwardBudget', 'submitAcceptance', 'revokeAward']);
    expect(await allowed(people.author)).toEqual(['recordExpense', 'submitAcceptance']);
    expect((await page(people.stranger)).awards).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('is found from its payment order and its payee account by the office', async () => {
    const { house, people, payeeAccountId } = fundHouse;
    const [request] = await house.sql<{ id: string }>('grants', 'SELECT id FROM instalment_request');
    const document = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PaymentOrder { instalment { award { id } } } ... on PayeeAccount { awards { id } } ... on Instalment { id amount } } }';
    const representations = [{ __typename: 'PaymentOrder', id: request!.id }, { __typename: 'PayeeAccount', id: payeeAccountId }];
    const { _entities: found } = await house.data<{ _entities: object[] }>('grants', people.officer, document, { representations });
    expect(found).toEqual([{ instalment: { award: { id: awardId } } }, { awards: [{ id: awardId }] }]);
    const { errors } = await house.send('grants', people.stranger, document, { representations });
    expect(errors!.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('is found from its employer by the office and, as far as it is his team’s, by a person', async () => {
    const { house, people, employerId } = fundHouse;
    const found = (caller: FundHouse['head'], ids: readonly string[]) =>
      house.send<{ entities: { awards: Page['awards'] }[] }>('grants', caller, OF_EMPLOYERS, { representations: ids.map((id) => ({ __typename: 'Employer', id })), first: 100 });
    for (const caller of [people.officer, people.author]) {
      expect((await found(caller, [employerId, randomUUID()])).data!.entities).toMatchObject([{ awards: { totalCount: 1, edges: [{ node: { id: awardId } }] } }, { awards: { totalCount: 0 } }]);
    }
    expect((await found(people.stranger, [employerId])).data!.entities).toMatchObject([{ awards: { totalCount: 0, edges: [] } }]);
    expect((await found(publicCaller, [employerId])).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const employers = [employerId, ...Array.from({ length: 99 }, () => randomUUID())];
    const statements = async (count: number) => (await house.statements(() => found(people.officer, employers.slice(0, count)))).length;
    expect(await statements(100)).toBe(await statements(1));
  });

  it('costs the same statements for one as for many', async () => {
    const { house, people } = fundHouse;
    const cost = async () => (await house.statements(() => page(people.officer, { first: 100 }))).length;
    const one = await cost();
    for (let count = 0; count < 9; count += 1) await signContract(fundHouse, await grantAward(fundHouse, { amount: '100.00' }));
    expect(await cost()).toBe(one);
    // Copied by the administrator: a hundred are too many to apply for.
    const copied = 'round_id, state, title, kind, applicant_id, employer_id, studio_id, team_member_ids, budget_total, content_sha256, content_changed_at, version';
    for (let count = 0; count < 90; count += 1) {
      const id = randomUUID();
      await house.sql('grants', `INSERT INTO grant_application (id, ${copied}) SELECT ?, ${copied} FROM grant_application LIMIT 1`, [id]);
      await house.sql(
        'grants',
        `SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO award (id, round_id, application_id, proposal_id, employer_id, team_member_ids, decision_id, decision_sha256, amount, granted_on, state, version)
         SELECT ?, round_id, ?, proposal_id, employer_id, team_member_ids, decision_id, decision_sha256, amount, granted_on, state, version FROM award WHERE id = ?`,
        [randomUUID(), id, awardId],
      );
    }
    await house.sql('grants', `INSERT INTO award_contract (id, award_id, payee_account_id, document_sha256, signed_by_id, signed_on) SELECT UUID(), award.id, payee_account_id, document_sha256, signed_by_id, signed_on FROM award, award_contract
      WHERE award_id = ? AND award.id NOT IN (SELECT award_id FROM award_contract)`, [awardId]);
    await house.sql('grants', `INSERT INTO instalment (id, award_id, team_member_ids, due_condition, amount, state, attempt, payment_order_id, order_version, version) SELECT UUID(), award.id, award.team_member_ids, due_condition, instalment.amount, 'planned', 1, NULL, NULL, 1 FROM award, instalment
      WHERE award_id = ? AND award.id NOT IN (SELECT award_id FROM instalment)`, [awardId]);
    expect((await page(people.officer, { first: 100 })).awards.totalCount).toBe(100);
    expect(await cost()).toBe(one);
  });
});
