import type { ActTransaction } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { openGrantAccount } from '../fund/grant-account';
import { moveAwardMoney } from '../fund/move-award-money';
import { fundOf } from '../fund/release-award';
import type { GrantRecovery } from './recovery.entity';
import { recoveryLife } from './recovery.life';

/** A claim as an act makes it. */
export type ClaimedMoney = Pick<GrantRecovery, 'awardId' | 'unspent' | 'spent' | 'reason' | 'dueOn' | 'claimedById' | 'claimedOn'>;

/** Claims money of an award back, in the ledger, too. Whoever calls has locked the award. */
export async function claimMoney(tx: ActTransaction, { unspent, spent, reason, ...claimed }: ClaimedMoney, step: 'recoverGrantFunds' | 'revokeAward', now: Date): Promise<void> {
  const claim = { id: tx.newId(), unspent, spent, returned: 0n, reason: reason.trim(), ...claimed, version: 1 };
  const { id: subjectId, awardId } = await recoveryLife.begin(tx, claim, step, now);
  await openGrantAccount(tx, { fundId: await fundOf(tx.manager, awardId), awardId }, 'claimed', now);
  const move = async (from: 'paid' | 'spent', amount: Fen) => {
    if (amount > 0n) await moveAwardMoney(tx, { awardId, from, to: 'claimed', amount, subjectId }, now);
  };
  await move('paid', unspent);
  await move('spent', spent);
}
