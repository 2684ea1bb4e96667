import { guardedUpdate } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { EntityManager } from 'typeorm';
import { endedBy, overlap } from '../leadership-seat/holding-period.rule';
import { ChargeDelegation } from './charge-delegation.entity';
import { PowerCharge, type PowerChargeEnd } from './power-charge.entity';

/** Ends those charges that would go on from `day`, and says why; their items are then vacant. */
export async function endCharges(manager: EntityManager, charges: readonly PowerCharge[], day: LocalDate, endReason: PowerChargeEnd): Promise<void> {
  for (const charge of charges.filter((each) => overlap(each, { from: day, vacatedOn: null }))) {
    await guardedUpdate(manager, PowerCharge, charge, { vacatedOn: endedBy(charge, day), endReason });
  }
}

/** Ends those delegations that would go on from `day`, and says why; the holders, if any, act again. */
export async function endDelegations(manager: EntityManager, delegations: readonly ChargeDelegation[], day: LocalDate, endReason: PowerChargeEnd): Promise<void> {
  for (const delegation of delegations.filter((each) => overlap(each, { from: day, vacatedOn: null }))) {
    await guardedUpdate(manager, ChargeDelegation, delegation, { vacatedOn: endedBy(delegation, day), endReason });
  }
}
