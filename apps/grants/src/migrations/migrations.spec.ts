import { asSeen, act, draft, type GrantsHouse, openRound, startGrantsHouse, type ToldApplication } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let drafted: ToldApplication;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  drafted = await draft(grantsHouse, await openRound(grantsHouse), { files: [{ kind: 'DRAWING', name: '示例图纸', sha256: 'a1'.repeat(32) }] });
  await act(grantsHouse.house, grantsHouse.people.author, 'SubmitApplication', asSeen(drafted));
});
afterAll(() => grantsHouse.house.stop());

describe('the database refuses, even when the code is wrong', () => {
  it.each(['grant_round_state_change', 'grant_criterion', 'grant_instalment_term', 'grant_category_limit', 'grant_application_state_change', 'grant_agreement'])('whoever tries on %s', async (table) => {
    const { house } = grantsHouse;
    expect((await house.sql('grants', `SELECT 1 FROM ${table}`)).length).toBeGreaterThan(0);
    await expect(house.sql('grants', `UPDATE ${table} SET id = REVERSE(id)`)).rejects.toThrow('append-only');
    await expect(house.sql('grants', `DELETE FROM ${table}`)).rejects.toThrow('append-only');
  });

  it.each([
    ['a submitted application without a budget', 'UPDATE grant_application SET budget_total = 0', 'CONSTRAINT'],
    ['an application of no round', `UPDATE grant_application SET round_id = 'none'`, 'foreign key'],
    ['a line outside the three categories', `UPDATE grant_budget_line SET category = 'd'`, 'CONSTRAINT'],
    ['a negative amount', 'UPDATE grant_budget_line SET amount = -1', 'CONSTRAINT'],
    ['a window that ends before it begins', `UPDATE grant_round SET window_last = '2026-02-28'`, 'CONSTRAINT'],
    ['a round without a project', 'UPDATE grant_round SET quota = 0', 'CONSTRAINT'],
    ['a file twice', 'INSERT INTO grant_application_file (id, application_id, kind, name, sha256) SELECT REVERSE(id), application_id, kind, name, sha256 FROM grant_application_file', 'Duplicate'],
    ['a submitted file without its hash', `INSERT INTO grant_revision_item (id, application_id, revision_id, part, text) SELECT REVERSE(id), application_id, revision_id, 'file', text FROM grant_revision_item LIMIT 1`, 'CONSTRAINT'],
    ['a member twice', 'INSERT INTO grant_team_member (id, application_id, person_id) SELECT REVERSE(id), application_id, person_id FROM grant_team_member', 'Duplicate'],
  ])('%s', async (_what, statement, message) => {
    await expect(grantsHouse.house.sql('grants', statement)).rejects.toThrow(message);
  });

  it('a verified studio nobody verified', async () => {
    const insert = `INSERT INTO studio (id, name, employer_id, leader_id, leader_honour, honour_document_sha256, state, verified_by_id, version)
      VALUES ('s', '示例', 'e', 'l', 'city', 'h', 'verified', NULL, 1)`;
    await expect(grantsHouse.house.sql('grants', insert)).rejects.toThrow('CONSTRAINT');
  });
});
