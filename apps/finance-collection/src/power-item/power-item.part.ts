import type { DepartmentPart } from '@unionhall/graphql';
import { PowerItemResolver } from './power-item.resolver';
import { PowerItem } from './power-item.stub';

export const powerItemPart: DepartmentPart = {
  resolvers: [PowerItemResolver],
  stubs: [PowerItem],
};
