import type { ActTransaction } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { Award } from '../award/award.entity';
import { isDueBefore } from '../progress-report/progress-report.rule';
import type { GrantInstalmentTerm } from '../round/round-terms.entity';
import { instalmentAmounts } from './instalment-amounts';
import { instalmentLife } from './instalment.life';

/** Plans an award's instalments by the terms of its round, in their order [CP-7]; a share too small for a fen is none. */
export async function planInstalments(tx: ActTransaction, { id: awardId, amount, teamMemberIds }: Award, terms: readonly GrantInstalmentTerm[], reportDueOn: LocalDate | null, now: Date): Promise<void> {
  const amounts = instalmentAmounts(amount, terms.map(({ hundredths }) => hundredths));
  for (const [index, { condition }] of terms.entries()) {
    const planned = { id: tx.newId(), awardId, teamMemberIds, condition, amount: amounts[index]!, reportDueOn: isDueBefore({ condition }) ? reportDueOn : null, attempt: 1, paymentOrderId: null, orderVersion: null, version: 1 };
    if (planned.amount > 0n) await instalmentLife.begin(tx, planned, 'signAwardContract', now);
  }
}
