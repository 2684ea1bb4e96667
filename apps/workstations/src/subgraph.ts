import { keepDecisions, keepParameters } from '@unionhall/database';
import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { migrations } from './migrations';
import { Park } from './park/park.entity';
import { ParkResolver } from './park/park.resolver';
import { registerPark } from './park/register-park';
import { foundStation } from './workstation/found-station';
import { Workstation } from './workstation/workstation.entity';
import { WorkstationResolver } from './workstation/workstation.resolver';
import { workstationTransitions } from './workstation/workstation.transitions';

/** Workstations (驻园区工作站): the parks, and the stations founded for them. */
export const workstations: DepartmentDefinition = {
  department: 'workstations',
  subgraph: () =>
    buildSubgraph({
      resolvers: [ParkResolver, WorkstationResolver, trailResolver('workstations')],
      references: {
        Park: ({ id }, { loaders }: RequestContext) => loaders.byId(Park, String(id)),
        Workstation: ({ id }, { loaders }: RequestContext) => loaders.byId(Workstation, String(id)),
      },
    }),
  entities: [Park, Workstation],
  schema: { department: 'workstations', migrations, appendOnly: [] },
  subscriptions: [keepParameters, keepDecisions],
  acts: [registerPark, foundStation],
  transitions: { workstation: workstationTransitions },
};
