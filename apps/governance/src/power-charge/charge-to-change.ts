import type { FactSource } from '@unionhall/database';
import { Decision } from '../decision/decision.entity';
import { everySeat, lockLeadershipRegister } from '../leadership-seat/leadership-seat.queries';
import { PowerItem } from '../power-item/power-item.entity';
import { ChargeDelegation } from './charge-delegation.entity';
import { PowerCharge } from './power-charge.entity';

/** What every act on a charge that somebody has gathers; the register is locked before it. */
export async function chargeToChange(source: FactSource, input: { readonly chargeId: string; readonly expectedVersion: number; readonly decisionId?: string | null }) {
  await lockLeadershipRegister(source);
  const charge = await source.toChange(PowerCharge, input.chargeId, input.expectedVersion);
  return {
    charge,
    itemCode: (await source.toRead(PowerItem, charge.powerItemId)).code,
    seats: await everySeat(source),
    delegations: await source.children(ChargeDelegation, 'chargeId', charge.id),
    decision: await basisDecision(source, input),
  };
}

/** The decision a charge is to rest on, or null. Asked by `in`, so that "may I?" is answered before a decision is named. */
export async function basisDecision(source: FactSource, input: { readonly decisionId?: string | null }): Promise<Decision | null> {
  const decisionId = 'decisionId' in input ? input.decisionId : null;
  return decisionId ? source.find(Decision, decisionId) : null;
}
