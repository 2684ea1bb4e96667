import type { DepartmentPart } from '@unionhall/graphql';
import { assignCharge } from './assign-charge';
import { PowerCharge } from './power-charge.entity';
import { PowerChargeResolver } from './power-charge.resolver';

export const powerChargePart: DepartmentPart = {
  acts: [assignCharge],
  entities: [PowerCharge],
  resolvers: [PowerChargeResolver],
};
