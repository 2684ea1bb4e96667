import type { DepartmentPart } from '@unionhall/graphql';
import { definePowerItem } from './define-power-item';
import { PowerItem } from './power-item.entity';
import { PowerItemResolver } from './power-item.resolver';

export const powerItemPart: DepartmentPart = {
  acts: [definePowerItem],
  entities: [PowerItem],
  resolvers: [PowerItemResolver],
};
