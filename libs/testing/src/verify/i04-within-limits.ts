import type { Department } from '@unionhall/contracts';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** Something that has a limit: the rows over it, each with its `id` and what is wrong. */
interface Limit {
  readonly department: Department;
  /** The table whose rows are counted as looked at; the limit is checked where it exists. */
  readonly table: string;
  readonly over: string;
}

const limits: readonly Limit[] = [
  ...(['grants', 'finance-collection'] as const).map((department) => ({
    department,
    table: 'ledger_account',
    over: `SELECT id, CONCAT('account ', code, ' is over its limit (', balance_limit, '): debits ', debits, ' fen, credits ', credits) AS problem FROM ledger_account
      WHERE (balance_limit = 'debits-cover-credits' AND debits < credits) OR (balance_limit = 'credits-cover-debits' AND credits < debits)`,
  })),
  {
    department: 'grants',
    table: 'award',
    over: `SELECT round.id, CONCAT(COUNT(*), ' awards in a round of ', round.quota, ' [YZ-7]') AS problem FROM award
      JOIN grant_round round ON round.id = award.round_id WHERE award.state NOT IN ('given-up', 'revoked') GROUP BY round.id, round.quota HAVING COUNT(*) > round.quota`,
  },
  {
    department: 'grants',
    table: 'award',
    over: `SELECT award.id, CONCAT('awards ', award.amount, ' fen, the round gives at most ', round.award_amount, ' [YZ-7]') AS problem FROM award
      JOIN grant_round round ON round.id = award.round_id WHERE award.amount > round.award_amount`,
  },
  {
    department: 'grants',
    table: 'grant_fund',
    over: `SELECT fund.id, CONCAT('awards of ', fund.year, ' add up to ', awarded.amount, ' fen, appropriated are ', COALESCE(given.amount, 0)) AS problem FROM grant_fund fund
      JOIN (SELECT round.year, SUM(award.amount - COALESCE(lapsed.amount, 0) - COALESCE(recovery.returned, 0)) AS amount FROM award JOIN grant_round round ON round.id = award.round_id
          LEFT JOIN (SELECT award_id, SUM(amount) AS amount FROM instalment WHERE state = 'lapsed' GROUP BY award_id) lapsed ON lapsed.award_id = award.id
          LEFT JOIN grant_recovery recovery ON recovery.award_id = award.id WHERE award.state <> 'given-up' AND (award.state <> 'revoked' OR lapsed.amount IS NOT NULL OR recovery.id IS NOT NULL) GROUP BY round.year) awarded ON awarded.year = fund.year
      LEFT JOIN (SELECT fund_id, SUM(amount) AS amount FROM grant_appropriation GROUP BY fund_id) given ON given.fund_id = fund.id
      WHERE awarded.amount > COALESCE(given.amount, 0)`,
  },
  {
    department: 'grants',
    table: 'award_budget_line',
    over: `SELECT line.id, CONCAT('line ', line.category, ' ', line.purpose, ': budget ', line.budget, ' fen, counted as spent ', line.spent, ', vouchers ', COALESCE(vouchers.amount, 0)) AS problem
      FROM award_budget_line line LEFT JOIN (SELECT budget_line_id, SUM(amount) AS amount FROM expense_voucher GROUP BY budget_line_id) vouchers ON vouchers.budget_line_id = line.id
      WHERE line.spent <> COALESCE(vouchers.amount, 0) OR line.spent > line.budget`,
  },
  {
    department: 'grants',
    table: 'award_budget_change',
    over: `SELECT changed.id, CONCAT('the budget was ', SUM(line.amount_before), ' fen before the change and ', SUM(line.amount_after), ' after it [YZ-9]') AS problem FROM award_budget_change changed
      JOIN award_budget_change_line line ON line.change_id = changed.id GROUP BY changed.id HAVING SUM(line.amount_before) <> SUM(line.amount_after)`,
  },
  {
    department: 'finance-collection',
    table: 'payment_refund',
    over: `SELECT payment.id, CONCAT('of ', payment.amount, ' fen paid ', SUM(refund.amount), ' came back [CP-10]') AS problem FROM payment_order payment
      JOIN payment_refund refund ON refund.payment_order_id = payment.id GROUP BY payment.id, payment.amount HAVING SUM(refund.amount) > payment.amount`,
  },
  {
    department: 'finance-collection',
    table: 'decision_use',
    over: `SELECT decision.id, CONCAT('authorised under it are ', COALESCE(orders.amount, 0), ' fen, counted are ', COALESCE(uses.used, 0), ', decided were ', COALESCE(decision.amount, 0), ' [CP-9]') AS problem
      FROM decision_copy decision LEFT JOIN decision_use uses ON uses.decision_id = decision.id
      LEFT JOIN (SELECT decision_id, SUM(amount) AS amount FROM payment_order WHERE state IN ('authorised', 'executed', 'confirmed') GROUP BY decision_id) orders
        ON orders.decision_id = decision.id
      WHERE COALESCE(orders.amount, 0) <> COALESCE(uses.used, 0) OR COALESCE(orders.amount, 0) > COALESCE(decision.amount, 0)`,
  },
  {
    department: 'finance-collection',
    table: 'receipt_match',
    over: `SELECT receipt.id, CONCAT('of a receipt of ', receipt.amount, ' fen ', SUM(held.amount), ' are matched') AS problem FROM receipt_match held JOIN dues_receipt receipt ON receipt.id = held.receipt_id
      WHERE held.undone_on IS NULL GROUP BY receipt.id, receipt.amount HAVING SUM(held.amount) > receipt.amount`,
  },
  {
    department: 'finance-collection',
    table: 'collection_target_share',
    over: `SELECT breakdown.id, CONCAT('the target is ', target.amount, ' fen, its shares by ', breakdown.side, ' come to ', SUM(share.amount), ' [BH-7]') AS problem FROM collection_target target
      JOIN collection_target_breakdown breakdown ON breakdown.target_id = target.id JOIN collection_target_share share ON share.breakdown_id = breakdown.id
      GROUP BY breakdown.id, target.amount, breakdown.side HAVING SUM(share.amount) <> target.amount`,
  },
  {
    department: 'finance-collection',
    table: 'progress_line',
    over: `SELECT line.id, CONCAT('published are ', line.collected, ' fen, the files behind it come to ', COALESCE(SUM(file.amount), 0), ' [BH-7]') AS problem FROM progress_line line
      LEFT JOIN progress_line_file file ON file.line_id = line.id GROUP BY line.id, line.collected HAVING COALESCE(SUM(file.amount), 0) <> line.collected`,
  },
  {
    department: 'personnel',
    table: 'appointment',
    over: `SELECT post.id, CONCAT(COUNT(*), ' hold a post of ', post.headcount, ' on ', first.from_day) AS problem FROM appointment first
      JOIN post ON post.id = first.post_id JOIN appointment other ON other.post_id = first.post_id AND other.from_day <= first.from_day
        AND (other.until_day IS NULL OR other.until_day >= first.from_day)
      GROUP BY post.id, post.headcount, first.id, first.from_day HAVING COUNT(*) > post.headcount`,
  },
  {
    department: 'personnel',
    table: 'competition_standing',
    over: `SELECT line.id, CONCAT('stands with ', line.composite, ', its scores and its votes come to ', ROUND((line.vote * competition.vote_weight + line.speech * competition.speech_weight) / 10000), ' [WZ-7]') AS problem
      FROM competition_standing line JOIN competition ON competition.id = line.competition_id JOIN democratic_vote vote ON vote.competition_id = line.competition_id
      LEFT JOIN democratic_vote_count counted ON counted.vote_id = vote.id AND counted.entry_id = line.entry_id
      WHERE line.composite <> ROUND((line.vote * competition.vote_weight + line.speech * competition.speech_weight) / 10000) OR line.vote <> ROUND(line.in_favour * 10000 / vote.ballots)
        OR NOT line.in_favour <=> counted.in_favour OR counted.in_favour + counted.against + counted.abstained <> vote.ballots`,
  },
  {
    department: 'personnel',
    table: 'appointment',
    over: `SELECT appointment.id, 'won by an entry of no list that was decided on as it stands [GY-2b]' AS problem FROM appointment JOIN competition_entry entry ON entry.id = appointment.entry_id
      WHERE NOT EXISTS (SELECT 1 FROM appointment_proposal_line line JOIN appointment_proposal proposal ON proposal.id = line.proposal_id JOIN decision_copy decision ON decision.id = proposal.decision_id
        WHERE line.entry_id = entry.id AND line.person_id = appointment.person_id AND proposal.state IN ('publicised', 'appointed') AND decision.outcome = 'adopted' AND decision.subject_sha256 = proposal.content_sha256)`,
  },
  {
    department: 'personnel',
    table: 'competition_standing',
    over: `SELECT line.id, CONCAT('stands with a speech of ', line.speech, ', ', COUNT(*), ' scores come to ', ROUND((SUM(score.points) - IF(COUNT(*) >= 5, MAX(score.points) + MIN(score.points), 0)) / (COUNT(*) - IF(COUNT(*) >= 5, 2, 0))), ' [WZ-7]') AS problem
      FROM competition_standing line JOIN JSON_TABLE(line.panel_scores, '$[*]' COLUMNS (points INT PATH '$')) score GROUP BY line.id, line.speech, line.competition_id, line.entry_id
      HAVING line.speech <> ROUND((SUM(score.points) - IF(COUNT(*) >= 5, MAX(score.points) + MIN(score.points), 0)) / (COUNT(*) - IF(COUNT(*) >= 5, 2, 0)))
        OR COUNT(*) <> (SELECT COUNT(*) FROM competition_panelist panelist WHERE panelist.competition_id = line.competition_id) OR COUNT(*) <> (SELECT COUNT(*) FROM competition_score handed WHERE handed.candidate_id = line.entry_id)`,
  },
  {
    department: 'personnel',
    table: 'competition_standing',
    over: `SELECT line.id, CONCAT('is number ', line.rank_in_place, ' of its place, and should be number ', due) AS problem FROM
      (SELECT standing.id, standing.rank_in_place, ROW_NUMBER() OVER (PARTITION BY standing.place_id ORDER BY standing.composite DESC, standing.vote DESC, standing.speech DESC, standing.entry_id) AS due FROM competition_standing standing) line WHERE line.rank_in_place <> line.due`,
  },
  {
    department: 'personnel',
    table: 'competition_place',
    over: `SELECT place.id, CONCAT(COUNT(*), ' were appointed to a place for ', place.places, ' [WZ-10]') AS problem FROM competition_place place
      JOIN competition_entry entry ON entry.place_id = place.id AND entry.state = 'appointed' GROUP BY place.id, place.places HAVING COUNT(*) > place.places`,
  },
  {
    department: 'personnel',
    table: 'competition_entry',
    over: `SELECT entry.id, CONCAT('is ', entry.state, ', and ', IF(won.id IS NULL, 'nobody', 'somebody'), ' was appointed by it [WZ-10]') AS problem FROM competition_entry entry LEFT JOIN appointment won ON won.entry_id = entry.id
      WHERE (entry.state = 'appointed') <> (won.id IS NOT NULL) OR won.person_id <> entry.person_id`,
  },
  {
    department: 'personnel',
    table: 'staff_membership',
    over: `SELECT first.id, CONCAT('is one of ', COUNT(*), ' of the status ', first.status, ' on ', first.from_day, ', more than its establishment ever was by then [WZ-5, WZ-6]') AS problem FROM staff_membership first
      JOIN staff_membership other ON other.status = first.status AND other.from_day <= first.from_day AND (other.until_day IS NULL OR other.until_day >= first.from_day) GROUP BY first.id, first.status, first.from_day
      HAVING COUNT(*) > (SELECT MAX(CAST(size.value AS UNSIGNED)) FROM parameter_copy size WHERE size.from_day <= first.from_day
        AND size.name = CASE first.status WHEN 'civil-servant' THEN 'personnel.civil-servant-establishment' WHEN 'institution-staff' THEN 'personnel.institution-establishment' ELSE 'personnel.professional-establishment' END)`,
  },
  {
    department: 'personnel',
    table: 'labour_contract',
    over: `SELECT contract.id, 'runs on days its member was not on the staff, or pays nothing from its first day on [WZ-4]' AS problem FROM labour_contract contract LEFT JOIN staff_membership member ON member.id = contract.staff_membership_id
      WHERE NOT (member.person_id <=> contract.person_id AND member.from_day <= contract.from_day AND (member.until_day IS NULL OR COALESCE(contract.ended_on, contract.until_day) <= member.until_day))
        OR (member.until_day IS NOT NULL AND contract.ended_on IS NULL AND contract.until_day IS NULL) OR NOT EXISTS (SELECT 1 FROM labour_contract_wage paid WHERE paid.labour_contract_id = contract.id AND paid.from_day = contract.from_day)`,
  },
  {
    department: 'personnel',
    table: 'allowance_request',
    over: `SELECT decision.id, CONCAT('decided were ', COALESCE(decision.amount, 0), ' fen for the allowances of a year, asked for are ', SUM(request.amount), ' [CP-9]') AS problem FROM allowance_request request
      JOIN allowance_run run ON run.payment_order_id = request.id AND run.state IN ('locked', 'paid', 'confirmed') JOIN decision_copy decision ON decision.id = request.decision_id
      GROUP BY decision.id, decision.amount HAVING SUM(request.amount) > COALESCE(decision.amount, 0)`,
  },
  {
    department: 'personnel',
    table: 'labour_contract_wage',
    over: `SELECT paid.id, CONCAT('pays ', paid.wage, ' fen, ', paid.multiple_hundredths, ' hundredths of the minimum wage of ', base.amount, ' fen are due [WZ-4]') AS problem
      FROM labour_contract_wage paid JOIN minimum_wage base ON base.id = paid.minimum_wage_id WHERE paid.wage <> FLOOR((base.amount * paid.multiple_hundredths + 50) / 100)`,
  },
];

/** I4: nothing is over its limit: accounts, fund, quota, amount of an award, budget lines, decided amounts, headcount of posts; the establishment; a wage is the multiple it should be, under a contract of who is on the staff; a standing is what its votes and scores come to, and an appointment won rests on a decision; and what is divided adds up to the whole. */
export async function withinLimits(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department, table, over } of limits) {
    if (!house.has(department, table)) continue;
    const [counted] = await house.rows<{ rows: string }>(department, `SELECT COUNT(*) AS \`rows\` FROM ${table}`);
    inspection.look(counted!.rows);
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>(department, over)) inspection.report(department, table, [id], problem);
  }
  return inspection;
}
