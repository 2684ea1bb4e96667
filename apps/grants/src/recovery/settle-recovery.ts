import type { EventType, refundReceived } from '@unionhall/contracts';
import { type ActTransaction, postTransfer } from '@unionhall/database';
import { Award } from '../award/award.entity';
import { availableAccountOf } from '../fund/release-award';
import { grantAccount } from '../fund/grant-account';
import { Instalment } from '../instalment/instalment.entity';
import { GrantRecovery } from './recovery.entity';
import { recoveryLife } from './recovery.life';

/** What finance-collection told of money that came back. */
export type ReceivedRefund = typeof refundReceived extends EventType<infer Payload> ? Payload : never;

/**
 * Enters money that came back of an instalment: it is the fund's again, and settles the claim for it. Throws where grants
 * claims nothing or less: the inbox keeps such an event and tries it again, and a person is told when it never fits.
 */
export async function settleRecovery(tx: Pick<ActTransaction, 'manager' | 'actId' | 'newId'>, { refundId, subjectId: instalmentId, amount: fen }: ReceivedRefund, at: Date): Promise<void> {
  const { awardId } = await tx.manager.findOneByOrFail(Instalment, { id: instalmentId });
  const lock = { mode: 'pessimistic_write' } as const;
  await tx.manager.findOneOrFail(Award, { where: { id: awardId }, lock });
  const claim = await tx.manager.findOne(GrantRecovery, { where: { awardId }, lock });
  const amount = BigInt(fen);
  const returned = (claim?.returned ?? 0n) + amount;
  const due = claim ? claim.unspent + claim.spent : 0n;
  if (!claim || returned > due) throw new Error(`the refund ${refundId} is more than is claimed of the award ${awardId}`);
  const [creditAccountId, debitAccountId] = [await grantAccount(tx.manager, { awardId }, 'claimed'), await availableAccountOf(tx, awardId)];
  await postTransfer(tx, { debitAccountId, creditAccountId, amount, subjectId: refundId }, at);
  await recoveryLife.move(tx, claim, returned === due ? 'lastRefundReceived' : 'refundReceived', at, { returned });
}
