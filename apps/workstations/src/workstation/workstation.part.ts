import type { DepartmentPart } from '@unionhall/graphql';
import { foundStation } from './found-station';
import { Workstation } from './workstation.entity';
import { WorkstationResolver } from './workstation.resolver';
import { workstationTransitions } from './workstation.transitions';

export const workstationPart: DepartmentPart = {
  acts: [foundStation],
  entities: [Workstation],
  resolvers: [WorkstationResolver],
  transitions: { workstation: workstationTransitions },
};
