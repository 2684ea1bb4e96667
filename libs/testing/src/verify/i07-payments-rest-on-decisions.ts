import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';
import { checkAllowances } from './allowances';
import { checkAwardBudgets } from './award-budgets';
import { checkInstalments } from './instalments';
import { checkRecoveries } from './recoveries';
import { type Findings, Inspection } from './findings';
import { checkPaymentBatches } from './payment-batches';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** The states in which an order has passed the eyes of its authoriser, so that everything about it must hold. */
const AUTHORISED = "('authorised', 'executed', 'confirmed', 'returned')";

/**
 * I7: every disbursement names an adopted decision over its content, by three persons; an application has one award, by the
 * decision over its list; what grants says of its money is what finance-collection did.
 */
export async function paymentsRestOnDecisions(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  if (house.has('finance-collection', 'payment_order')) {
    await checkOrders(house, inspection);
    await checkContents(house, inspection);
    await checkRefunds(house, inspection);
    await checkPaymentBatches(house, inspection);
  }
  if (house.has('personnel', 'allowance_run')) await checkAllowances(house, inspection);
  if (house.has('grants', 'award')) {
    await checkAwards(house, inspection);
    await checkLists(house, inspection);
    await checkAwardBudgets(house, inspection);
    await checkLedger(house, inspection);
    if (house.has('finance-collection', 'payment_order')) {
      await checkInstalments(house, inspection);
      await checkRecoveries(house, inspection);
    }
  }
  return inspection;
}

async function checkOrders(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const [counted] = await house.rows<{ orders: string }>('finance-collection', 'SELECT COUNT(*) AS orders FROM payment_order');
  inspection.look(counted!.orders);
  const report = async (sql: string): Promise<void> => {
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>('finance-collection', sql)) inspection.report('finance-collection', 'payment_order', [id], problem);
  };
  await report(
    `SELECT payment.id, CONCAT('is ', payment.state, ' and its decision is ',
       IF(payment.decision_id IS NULL, 'not named', COALESCE(IF(decision.outcome <> 'adopted', decision.outcome, IF(decision.power_item <> payment.power_item, 'under another power', 'over another content')), 'not known')),
       ' [CP-9]') AS problem
     FROM payment_order payment LEFT JOIN decision_copy decision ON decision.id = payment.decision_id
     WHERE payment.state IN ${AUTHORISED} AND NOT (decision.outcome <=> 'adopted' AND decision.power_item <=> payment.power_item AND decision.subject_sha256 <=> payment.decision_sha256)`,
  );
  await report(
    `SELECT id, 'requester, authoriser and executor are not three persons [CP-5]' AS problem FROM payment_order
     WHERE authorised_by_id IN (requested_by_id, charged_by_id) OR executed_by_id IN (requested_by_id, authorised_by_id)
       OR (state IN ${AUTHORISED} AND authorised_by_id IS NULL) OR (state IN ('executed', 'confirmed', 'returned') AND executed_by_id IS NULL)`,
  );
  await report(
    `SELECT payment.id, 'was authorised or executed by who raised the matter behind it or entered its decision [CP-5]' AS problem FROM payment_order payment
     JOIN decision_copy decision ON decision.id = payment.decision_id
     WHERE payment.authorised_by_id IN (decision.proposed_by_id, decision.entered_by_id) OR payment.executed_by_id IN (decision.proposed_by_id, decision.entered_by_id)`,
  );
  // What the order says of its persons is also what its history says.
  await report(
    `SELECT payment.id, CONCAT('its history says another person did the step to ', step.to_state, ' [CP-5]') AS problem FROM payment_order payment
     JOIN payment_order_state_change step ON step.subject_id = payment.id
     WHERE (step.to_state = 'authorised' AND NOT (step.person_id <=> payment.authorised_by_id)) OR (step.to_state = 'executed' AND NOT (step.person_id <=> payment.executed_by_id))
       OR (step.from_state IS NULL AND NOT (step.person_id <=> payment.requested_by_id))`,
  );
  await report(
    `SELECT payment.id, CONCAT('who asked for, authorised or executed it entered that it was ', step.to_state, ' [CP-5]') AS problem FROM payment_order payment
     JOIN payment_order_state_change step ON step.subject_id = payment.id AND step.to_state IN ('confirmed', 'returned')
     WHERE step.person_id IN (payment.requested_by_id, payment.authorised_by_id, payment.executed_by_id)`,
  );
  await report(
    `SELECT payment.id, CONCAT('is ', payment.state, ', and the ledger has not moved its amount between its accounts') AS problem FROM payment_order payment
     LEFT JOIN ledger_transfer transfer ON transfer.id = payment.transfer_id
     LEFT JOIN ledger_transfer back ON back.reverses_id = payment.transfer_id
     WHERE payment.state IN ('executed', 'confirmed', 'returned') AND NOT (transfer.amount <=> payment.amount AND transfer.subject_id <=> payment.id
       AND transfer.credit_account_id <=> payment.from_account_id AND transfer.debit_account_id <=> payment.for_account_id AND (back.id IS NOT NULL) = (payment.state = 'returned'))`,
  );
}

/** What came back was posted where it was charged, and entered by who had no hand in the payment. */
async function checkRefunds(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const wrong = await house.rows<{ id: string }>(
    'finance-collection',
    `SELECT refund.id FROM payment_refund refund LEFT JOIN payment_order payment ON payment.id = refund.payment_order_id LEFT JOIN ledger_transfer transfer ON transfer.id = refund.transfer_id
     WHERE NOT (payment.state <=> 'confirmed' AND refund.received_by_id NOT IN (payment.requested_by_id, payment.authorised_by_id, payment.executed_by_id) AND transfer.amount <=> refund.amount AND transfer.subject_id <=> refund.id
       AND transfer.debit_account_id <=> payment.from_account_id AND transfer.credit_account_id <=> payment.for_account_id)`,
  );
  for (const { id } of wrong) inspection.report('finance-collection', 'payment_refund', [id], 'is not what the ledger took in of a confirmed payment, or was entered by who had asked for, authorised or paid it [CP-5]');
}

/** Orders of the office rest on a decision over the order itself; those of another department on what that department had decided. */
async function checkContents(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  for (let after = ''; ; ) {
    const orders = await house.rows<{ id: string; powerItem: string; payeeAccountId: string; amount: string; purpose: string; sha256: string }>(
      'finance-collection',
      `SELECT id, power_item AS powerItem, payee_account_id AS payeeAccountId, amount, purpose, decision_sha256 AS sha256 FROM payment_order
       WHERE subject_id IS NULL AND decision_sha256 IS NOT NULL AND id > ? ORDER BY id LIMIT ${BATCH}`,
      [after],
    );
    if (orders.length === 0) return;
    for (const { id, sha256, ...content } of orders) {
      if (sha256Hex(canonicalJson(content)) !== sha256) inspection.report('finance-collection', 'payment_order', [id], 'is another payment than the one decided on [CP-9]');
    }
    after = orders.at(-1)!.id;
  }
}

async function checkAwards(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const [counted] = await house.rows<{ awards: string }>('grants', 'SELECT COUNT(*) AS awards FROM award');
  inspection.look(counted!.awards);
  const twice = await house.rows<{ id: string; awards: string }>('grants', 'SELECT application_id AS id, COUNT(*) AS awards FROM award GROUP BY application_id HAVING COUNT(*) > 1');
  for (const { id, awards } of twice) inspection.report('grants', 'award', [id], `one application has ${awards} awards`);
  const unreplaced = await house.rows<{ id: string; problem: string }>(
    'grants',
    `SELECT proposal.id, 'moves somebody up in the place of an award that stands' AS problem FROM grant_award_proposal proposal LEFT JOIN award ON award.id = proposal.replaces_award_id
     WHERE proposal.replaces_award_id IS NOT NULL AND NOT (COALESCE(award.state, '') IN ('given-up', 'revoked') AND award.round_id = proposal.round_id)`,
  );
  for (const { id, problem } of unreplaced) inspection.report('grants', 'grant_award_proposal', [id], problem);
  const undecided = await house.rows<{ id: string; problem: string }>(
    'grants',
    `SELECT award.id, 'does not rest on the adopted decision over the list that was proposed' AS problem FROM award
     LEFT JOIN grant_award_proposal proposal ON proposal.id = award.proposal_id
     LEFT JOIN grant_award_proposal_line line ON line.proposal_id = award.proposal_id AND line.application_id = award.application_id
     LEFT JOIN decision_copy decision ON decision.id = award.decision_id
     WHERE NOT (decision.outcome <=> 'adopted' AND proposal.state <=> 'granted' AND proposal.decision_id <=> award.decision_id AND proposal.content_sha256 <=> award.decision_sha256
       AND decision.subject_sha256 <=> award.decision_sha256 AND decision.matter_id <=> proposal.matter_id AND line.amount <=> award.amount AND line.employer_id <=> award.employer_id)`,
  );
  for (const { id, problem } of undecided) inspection.report('grants', 'award', [id], problem);
  const ownHand = await house.rows<{ id: string }>(
    'grants',
    `SELECT step.subject_id AS id FROM award_state_change step JOIN award ON award.id = step.subject_id JOIN decision_copy decision ON decision.id = award.decision_id
     JOIN trail_entry entry ON entry.act_id = step.act_id
     WHERE step.from_state IS NULL AND JSON_VALUE(entry.entry, '$.person') IN (decision.proposed_by_id, decision.entered_by_id)`,
  );
  for (const { id } of ownHand) inspection.report('grants', 'award', [id], 'was granted by who raised its list or entered the decision [CP-5]');
  const unfounded = await house.rows<{ id: string }>(
    'grants',
    `SELECT step.subject_id AS id FROM award_state_change step LEFT JOIN decision_copy decision ON decision.id = step.decision_id
     WHERE step.to_state = 'revoked' AND NOT (decision.outcome <=> 'adopted' AND decision.subject_type <=> 'AwardRevocation' AND decision.subject_id <=> step.subject_id)`,
  );
  for (const { id } of unfounded) inspection.report('grants', 'award', [id], 'was revoked without an adopted decision on it');
  const dismissed = await house.rows<{ id: string }>(
    'grants',
    `SELECT objection.id FROM award_objection objection LEFT JOIN decision_copy decision ON decision.id = objection.decision_id
     WHERE objection.decision_id IS NOT NULL AND NOT (decision.outcome <=> 'adopted' AND decision.subject_type <=> 'AwardObjection' AND decision.subject_id <=> objection.id)`,
  );
  for (const { id } of dismissed) inspection.report('grants', 'award_objection', [id], 'was rejected without an adopted decision on it');
}

/** Every list that was proposed is still the one whose hash was put to the vote. */
async function checkLists(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const lines = await house.rows<{ id: string; roundId: string; replacesAwardId: string | null; sha256: string; applicationId: string; contentSha256: string; employerId: string; amount: string }>(
    'grants',
    `SELECT proposal.id, proposal.round_id AS roundId, proposal.replaces_award_id AS replacesAwardId, proposal.content_sha256 AS sha256, line.application_id AS applicationId, line.content_sha256 AS contentSha256,
       line.employer_id AS employerId, line.amount FROM grant_award_proposal proposal
     LEFT JOIN grant_award_proposal_line line ON line.proposal_id = proposal.id ORDER BY proposal.id, line.place`,
  );
  for (const [id, listed] of Map.groupBy(lines, (line) => line.id)) {
    inspection.look(1);
    const awards = listed.map(({ applicationId, contentSha256, employerId, amount }) => ({ applicationId, contentSha256, employerId, amount: yuanFromFen(BigInt(amount) as Fen) }));
    const [{ roundId, replacesAwardId, sha256 }] = listed as [(typeof listed)[number]];
    if (sha256Hex(canonicalJson({ roundId, ...(replacesAwardId !== null && { replacesAwardId }), awards })) !== sha256) inspection.report('grants', 'grant_award_proposal', [id], 'its list is not the one that was proposed for decision');
  }
}

/** The ledger of commitments against what it is about: awards, instalments, vouchers; amounts in fen. */
async function checkLedger(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const wrong = await house.rows<{ id: string; ledger: string; rows: string }>(
    'grants',
    `SELECT award.id, CONCAT_WS('/', kept.committed, kept.requested, kept.paid, kept.spent, kept.claimed) AS ledger,
       CONCAT_WS('/', IF(award.state = 'given-up' OR (award.state = 'revoked' AND parts.award_id IS NULL), 0, award.amount) - COALESCE(parts.lapsed, 0) - COALESCE(parts.requested, 0) - COALESCE(parts.paid, 0), COALESCE(parts.requested, 0),
         COALESCE(parts.paid, 0) - COALESCE(vouchers.amount, 0) - COALESCE(recovery.unspent, 0), COALESCE(vouchers.amount, 0) - COALESCE(recovery.spent, 0),
         COALESCE(recovery.unspent + recovery.spent - recovery.returned, 0)) AS \`rows\`
     FROM award
     LEFT JOIN (SELECT account.award_id, SUM(IF(kind = 'committed', debits - credits, 0)) AS committed, SUM(IF(kind = 'requested', debits - credits, 0)) AS requested,
         SUM(IF(kind = 'paid', debits - credits, 0)) AS paid, SUM(IF(kind = 'spent', debits - credits, 0)) AS spent, SUM(IF(kind = 'claimed', debits - credits, 0)) AS claimed
       FROM grant_ledger_account account JOIN ledger_account USING (id) WHERE account.award_id IS NOT NULL GROUP BY account.award_id) kept ON kept.award_id = award.id
     LEFT JOIN (SELECT award_id, SUM(IF(state = 'requested', amount, 0)) AS requested, SUM(IF(state IN ('paid', 'confirmed'), amount, 0)) AS paid, SUM(IF(state = 'lapsed', amount, 0)) AS lapsed
       FROM instalment GROUP BY award_id) parts ON parts.award_id = award.id
     LEFT JOIN (SELECT award_id, SUM(amount) AS amount FROM expense_voucher GROUP BY award_id) vouchers ON vouchers.award_id = award.id
     LEFT JOIN grant_recovery recovery ON recovery.award_id = award.id
     HAVING NOT (ledger <=> \`rows\`)`,
  );
  for (const { id, ledger, rows } of wrong) inspection.report('grants', 'grant_ledger_account', [id], `committed/requested/paid/spent/claimed are ${ledger} fen, awards, instalments, vouchers and claims say ${rows}`);
  const partial = await house.rows<{ id: string; amount: string; planned: string }>(
    'grants',
    'SELECT award.id, award.amount, SUM(instalment.amount) AS planned FROM award JOIN instalment ON instalment.award_id = award.id GROUP BY award.id, award.amount HAVING SUM(instalment.amount) <> award.amount',
  );
  for (const { id, amount, planned } of partial) inspection.report('grants', 'instalment', [id], `instalments add up to ${planned} fen, the award is ${amount}`);
}
