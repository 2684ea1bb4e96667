import { type Claims, type GraphClient, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import type { TestHouse } from '@unionhall/testing';
import { dayInShanghai } from '@unionhall/kernel';
import { as, BusyActs, type Changed, sha256 } from './busy-acts';
import { bookReceipts, carryOverBalances, settleParts } from './busy-receipts';
import { endGrant } from './busy-end-of-grant';
import { decideMatter } from './busy-meeting';
import { compete } from './busy-competition';
import { staffOffice } from './busy-staff';
import { supervise } from './busy-supervision';
import { startDemonstrationHouse } from './demonstration-house';

/** An identity number that is entered in this house and must stand nowhere in the clear; 999999 is no place. */
export const canary = '999999199001010016';

/**
 * The demonstration federation after it paid a grant from the review to the last yuan that came back, was audited and
 * inspected, staffed a station, changed a relation, and wrote checkpoints: with a row in every table the checks look at.
 */
export async function startBusyHouse(): Promise<TestHouse> {
  const { house, client } = await startDemonstrationHouse();
  try {
    await beBusy(house, client);
    return house;
  } catch (error) {
    await house.stop();
    throw error;
  }
}

async function beBusy(house: TestHouse, client: GraphClient): Promise<void> {
  const secret = await client.act<Changed>(as('officer'), 'RegisterPerson', { name: '示例人员', identityNumber: canary });
  const relation = await client.act<Changed>(as('officer'), 'DeclareRelation', { personId: secret.id, kind: 'KINSHIP', otherPersonId: personaDefinitions.auditor.personId, from: '2026-01-01' });
  await writeCheckpoints(house);
  const acts = new BusyActs(house, client);
  const decisionId = await new Grant(acts).pay();
  await endGrant(acts);
  await bookReceipts(acts);
  await settleParts(acts, dayInShanghai(house.now));
  await carryOverBalances(acts);
  await supervise(acts, decisionId);
  await staffOffice(acts);
  await compete(acts);
  await client.act(as('officer'), 'WithdrawRelation', { relationId: relation.id, expectedVersion: relation.version });
  await writeCheckpoints(house);
}

async function writeCheckpoints(house: TestHouse): Promise<void> {
  for (const { checkpoint } of house.departments.values()) await checkpoint();
  await house.settle();
}

/** One grant from review to payment (X1), every step by the person whose it is. */
class Grant {
  constructor(readonly acts: BusyActs) {}

  get house(): TestHouse {
    return this.acts.house;
  }

  /** Gives the decision over the awards. */
  async pay(): Promise<string> {
    const { house } = this;
    await this.#act('head-of-office', 'AppropriateGrantFund', { year: 2026, amount: '100000.00', documentSha256: sha256('appropriation') });
    const [first] = await house.sql<Changed>('grants', "SELECT id, version FROM grant_application WHERE state = 'submitted'");
    const second = await this.#submitSecond();
    const roundId = await this.#review([first!, second]);
    const list = { roundId, expectedVersion: await this.#version('grant_round', roundId), applicationIds: [first!.id], reserveApplicationIds: [second.id], exceptionReason: '示例原因' };
    const proposal = await this.#act('officer', 'ProposeAwards', list);
    const decisionId = await this.#publish(proposal, '2026-04-20');
    await this.#rejectObjection(proposal.id, first!.id);
    await this.#grant(proposal.id, '2026-05-11T02:00:00Z');
    await this.#moveUp();
    await this.#spend();
    return decisionId;
  }

  /** The application that waits for a colleague's agreement gets it. */
  async #submitSecond(): Promise<Changed> {
    const [waiting] = await this.house.sql<Changed & { employerId: string }>('grants', "SELECT id, version, employer_id AS employerId FROM grant_application WHERE state = 'draft' AND JSON_LENGTH(team_member_ids) = 2");
    const at = async () => ({ applicationId: waiting!.id, expectedVersion: await this.#version('grant_application', waiting!.id) });
    await this.#act('colleague', 'AgreeToApplication', await at());
    return this.acts.do({ ...as('worker'), unionhall_employer: waiting!.employerId }, 'SubmitApplication', await at());
  }

  /** The one list that is not decided yet is decided and published. */
  async #publish(proposal: Changed, heldOn: string): Promise<string> {
    await this.house.settle();
    const [matter] = await this.house.sql<{ id: string }>('governance', "SELECT id FROM matter WHERE state = 'raised' AND subject_type = 'AwardProposal'");
    const decisionId = await decideMatter(this.acts, matter!.id, heldOn);
    await this.#act('head-of-office', 'PublishAwardList', { proposalId: proposal.id, expectedVersion: proposal.version, decisionId });
    return decisionId;
  }

  async #grant(proposalId: string, at: string): Promise<void> {
    this.house.now = new Date(at);
    await this.#act('head-of-office', 'GrantAwards', { proposalId, expectedVersion: await this.#version('grant_award_proposal', proposalId) });
  }

  /** What was awarded is given up, and the reserve moves up in its place [YZ-8]. */
  async #moveUp(): Promise<void> {
    const [award] = await this.house.sql<Changed>('grants', 'SELECT id, version FROM award');
    await this.#act('worker', 'GiveUpAward', { awardId: award!.id, expectedVersion: award!.version, reason: '示例原因', documentSha256: sha256('statement of giving up') });
    const proposal = await this.#act('officer', 'PromoteReserve', { awardId: award!.id });
    await this.#publish(proposal, '2026-05-11');
    await this.#grant(proposal.id, '2026-05-25T02:00:00Z');
  }

  /** A matter over a content that grants gives the hash of, raised by an accountant and decided. */
  async #decideOn(subjectType: string, subjectId: string, content: { readonly sha256: string; readonly lines: readonly string[] }, heldOn: string): Promise<string> {
    const subject = { subjectType, subjectId, subjectSha256: content.sha256, content: content.lines.join('\n') };
    const { id } = await this.#act('accountant', 'RaiseMatter', { powerItem: 'innovation-fund', title: '示例议题', ...subject, parties: [] });
    return decideMatter(this.acts, id, heldOn);
  }

  async #review(applications: readonly Changed[]): Promise<string> {
    const { house } = this;
    const [round] = await house.sql<Changed>('grants', "SELECT id, version FROM grant_round WHERE state = 'open'");
    for (const { id: applicationId, version } of applications) await this.#act('officer', 'ConfirmEligibility', { applicationId, expectedVersion: version });
    house.now = new Date('2026-04-20T02:00:00Z');
    await this.#act('officer', 'CloseRound', { roundId: round!.id, expectedVersion: await this.#version('grant_round', round!.id) });
    const experts: { readonly personId: string; readonly expertId: string }[] = [];
    for (const personId of [personaDefinitions.expert.personId, ...(await this.#morePersons(2))]) {
      const { id: expertId } = await this.#act('officer', 'RegisterExpert', { personId, field: '机械', employments: [] });
      experts.push({ personId, expertId });
    }
    const items = applications.flatMap(({ id: applicationId }) => experts.map(({ expertId }) => ({ applicationId, expertId })));
    await this.#act('officer', 'AssignExperts', { roundId: round!.id, expectedVersion: await this.#version('grant_round', round!.id), items });
    const criteria = await house.sql<{ id: string }>('grants', 'SELECT id FROM grant_criterion');
    const assignments = await house.sql<Changed & { personId: string }>('grants', 'SELECT id, version, person_id AS personId FROM review_assignment');
    for (const { id, version, personId } of assignments) {
      const scores = criteria.map((criterion) => ({ criterionId: criterion.id, score: '88.50', comment: '示例评语' }));
      const expert: Claims = { unionhall_person: personId, roles: ['expert'] };
      await this.acts.do(expert, 'SubmitScoreSheet', { assignmentId: id, expectedVersion: version, scores });
    }
    for (const step of ['OpenScores', 'RankRound']) await this.#act('officer', step, { roundId: round!.id, expectedVersion: await this.#version('grant_round', round!.id) });
    return round!.id;
  }

  /** Somebody objects, and the leadership body rejects it [CP-4, GY-2b]. */
  async #rejectObjection(proposalId: string, applicationId: string): Promise<void> {
    this.house.now = new Date('2026-04-21T02:00:00Z');
    const { id: objectionId } = await this.#act('auditor', 'ObjectToAward', { proposalId, applicationId, text: '示例异议' });
    const answer = '示例答复';
    const { awardObjectionContent } = await this.acts.client.run<{ awardObjectionContent: { sha256: string; lines: string[] } }>(as('officer'), 'AwardObjectionContent', { objectionId, answer });
    const decisionId = await this.#decideOn('AwardObjection', objectionId, awardObjectionContent, '2026-04-21');
    await this.#act('deputy-funds', 'AnswerAwardObjection', { objectionId, expectedVersion: 1, upheld: false, answer, decisionId });
  }

  /** Money moves from one line of the budget to another, as decided. */
  async #changeBudget(awardId: string): Promise<void> {
    const lines = await this.house.sql<{ category: string; purpose: string; yuan: string }>('grants', 'SELECT category, purpose, CAST(budget / 100 AS DECIMAL(12, 2)) AS yuan FROM award_budget_line WHERE award_id = ? ORDER BY purpose', [awardId]);
    const budgetLines = lines.map(({ category, purpose, yuan }, index) => ({ category: category.toUpperCase(), purpose: purpose.toUpperCase().replaceAll('-', '_'), description: '示例', amount: (Number(yuan) + [100, -100, 0][index]!).toFixed(2) }));
    const { awardBudgetContent } = await this.acts.client.run<{ awardBudgetContent: { sha256: string; lines: string[] } }>(as('officer'), 'AwardBudgetContent', { awardId, budgetLines });
    const decisionId = await this.#decideOn('AwardBudget', awardId, awardBudgetContent, '2026-05-25');
    await this.#act('officer', 'ChangeAwardBudget', { awardId, expectedVersion: await this.#version('award', awardId), budgetLines, decisionId });
  }

  async #spend(): Promise<void> {
    const { house } = this;
    const [award] = await house.sql<Changed & { employerId: string }>('grants', "SELECT id, version, employer_id AS employerId FROM award WHERE state = 'granted'");
    const [payee] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM payee_account WHERE employer_id = ?', [award!.employerId]);
    await this.#act('officer', 'SignAwardContract', { awardId: award!.id, expectedVersion: award!.version, payeeAccountId: payee!.id, documentSha256: sha256('contract') });
    await this.#changeBudget(award!.id);
    const [instalment] = await house.sql<Changed & { yuan: string }>('grants', "SELECT id, version, CAST(amount / 100 AS DECIMAL(12, 2)) AS yuan FROM instalment WHERE due_condition = 'contract'");
    await this.#act('officer', 'RequestInstalment', { instalmentId: instalment!.id, expectedVersion: instalment!.version });
    await house.settle();
    const [order] = await house.sql<Changed & { fromAccountId: string | null }>(
      'finance-collection',
      'SELECT id, version, from_account_id AS fromAccountId FROM payment_order WHERE subject_id = ?',
      [instalment!.id],
    );
    const onOrder = async () => ({ paymentOrderId: order!.id, expectedVersion: await this.#version('payment_order', order!.id, 'finance-collection') });
    if (order!.fromAccountId === null) await this.#act('accountant', 'ChargePayment', { ...(await onOrder()), ...(await this.#accounts()) });
    await this.#act('deputy-funds', 'AuthorisePayment', await onOrder());
    await this.#act('cashier', 'ExecutePayment', await onOrder());
    await this.#act('accountant', 'ConfirmPayment', { ...(await onOrder()), bankReference: 'demo-1', bankAmount: instalment!.yuan, statementSha256: sha256('statement') });
    await house.settle();
    const voucher = { description: '学习资料', amount: '1200.00', spentOn: '2026-05-25', voucherSha256: sha256('voucher') };
    await this.#act('officer', 'RecordExpense', { awardId: award!.id, category: 'A', purpose: 'LEARNING_MATERIALS', ...voucher });
    await house.settle();
  }

  async #accounts() {
    const accounts = await this.house.sql<{ id: string; code: string }>('finance-collection', 'SELECT id, code FROM ledger_account');
    const account = (code: string) => accounts.find((each) => each.code === code)!.id;
    return { fromAccountId: account('1002'), forAccountId: account('5001') };
  }

  async #morePersons(count: number): Promise<string[]> {
    const persons: string[] = [];
    while (persons.length < count) persons.push((await this.#act('officer', 'RegisterPerson', { name: `示例专家${persons.length + 1}` })).id);
    return persons;
  }

  #act(persona: PersonaName, name: string, input: object): Promise<Changed> {
    return this.acts.do(persona, name, input);
  }

  #version(table: string, id: string, department: 'grants' | 'governance' | 'finance-collection' = 'grants'): Promise<number> {
    return this.acts.version(table, id, department);
  }
}
