import { beginGrant, type FundHouse, proposedAward, standing, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('35.00');
});
afterAll(() => fundHouse.house.stop());

const rows = (statement: string) => fundHouse.house.sql<Record<string, unknown>>('grants', statement);

describe('commitAward', () => {
  it('promises the last yuan of the fund once, whoever of eight comes first: the database refuses the rest', async () => {
    const awards = [];
    for (let count = 0; count < 8; count += 1) awards.push(await proposedAward(fundHouse, { amount: '10.00' }));
    const outcomes = await Promise.allSettled(awards.map((award) => beginGrant(fundHouse, award)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))).toEqual(Array.from({ length: 5 }, () => expect.stringContaining('within_limit') as string));
    expect(await rows("SELECT kind, SUM(debits - credits) AS balance FROM grant_ledger_account JOIN ledger_account USING (id) GROUP BY kind HAVING balance <> 0 ORDER BY kind")).toEqual([
      { kind: 'appropriated', balance: '-3500' },
      { kind: 'available', balance: '500' },
      { kind: 'committed', balance: '3000' },
    ]);
    // What lost left nothing behind.
    expect(await rows('SELECT (SELECT COUNT(*) FROM award) AS awards, (SELECT COUNT(*) FROM grant_ledger_account WHERE award_id IS NOT NULL) AS accounts')).toEqual([{ awards: 3, accounts: 12 }]);
  });

  it('opens four accounts for an award, all its money committed', async () => {
    const award = await beginGrant(fundHouse, await proposedAward(fundHouse, { amount: '5.00' }));
    expect(await standing(fundHouse, award.id)).toEqual({ committed: '500', requested: '0', paid: '0', spent: '0' });
  });
});

describe('the database refuses, even when the code is wrong', () => {
  it.each([
    ['an account of two kinds of owner', "INSERT INTO grant_ledger_account (id, fund_id, award_id, kind) SELECT id, fund_id, NULL, 'paid' FROM grant_ledger_account LIMIT 1", 'kind_of_its_owner'],
    ['an appropriation of nothing', "INSERT INTO grant_appropriation SELECT REVERSE(id), fund_id, 0, REVERSE(document_sha256), appropriated_by_id, appropriated_on FROM grant_appropriation", 'appropriation_above_zero'],
    ['a document that appropriates twice', 'INSERT INTO grant_appropriation SELECT REVERSE(id), fund_id, amount, document_sha256, appropriated_by_id, appropriated_on FROM grant_appropriation', 'document_once'],
    ['another fund for the year', "INSERT INTO grant_fund (id, year, version) SELECT REVERSE(id), year, 1 FROM grant_fund", 'year_once'],
    ['a second account of a kind', "SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO grant_ledger_account (id, fund_id, award_id, kind) SELECT REVERSE(id), fund_id, award_id, kind FROM grant_ledger_account WHERE kind = 'paid' LIMIT 1", 'once_per_award'],
    ['a changed appropriation', 'UPDATE grant_appropriation SET amount = amount + 1', 'append-only'],
    ['an account that changes its award', 'UPDATE grant_ledger_account SET award_id = NULL', 'append-only'],
  ])('%s', async (_what, statement, message) => {
    await expect(rows(statement)).rejects.toThrow(message);
  });
});
