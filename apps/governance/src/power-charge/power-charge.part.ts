import type { DepartmentPart } from '@unionhall/graphql';
import { assignCharge } from './assign-charge';
import { ChargeDelegation } from './charge-delegation.entity';
import { delegateCharge } from './delegate-charge';
import { PowerCharge } from './power-charge.entity';
import { ChargeDelegationFields, PowerChargeResolver } from './power-charge.resolver';
import { transferCharge } from './transfer-charge';

export const powerChargePart: DepartmentPart = {
  acts: [assignCharge, transferCharge, delegateCharge],
  entities: [PowerCharge, ChargeDelegation],
  resolvers: [PowerChargeResolver, ChargeDelegationFields],
};
