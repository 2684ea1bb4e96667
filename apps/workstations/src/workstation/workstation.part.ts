import type { DepartmentPart } from '@unionhall/graphql';
import { closeStation } from './close-station';
import { foundStation } from './found-station';
import { openStation } from './open-station';
import { Workstation } from './workstation.entity';
import { WorkstationFields } from './workstation.fields';
import { workstationLife } from './workstation.life';
import { WorkstationResolver } from './workstation.resolver';

export const workstationPart: DepartmentPart = {
  acts: [foundStation, openStation, closeStation],
  entities: [Workstation],
  lives: [workstationLife],
  resolvers: [WorkstationResolver, WorkstationFields],
};
