import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { keepDecisions, keepParameters } from '@unionhall/database';
import { Decision } from './decision/decision.entity';
import { LeadershipSeat } from './leadership-seat/leadership-seat.entity';
import { LeadershipSeatResolver } from './leadership-seat/leadership-seat.resolver';
import { seatMember } from './leadership-seat/seat-member';
import { unseatMember } from './leadership-seat/unseat-member';
import { appendOnlyTables, migrations } from './migrations';
import { Parameter } from './parameter/parameter.entity';
import { ParameterResolver } from './parameter/parameter.resolver';
import { ParameterRow } from './parameter/parameter-row.entity';
import { assignCharge } from './power-charge/assign-charge';
import { PowerCharge } from './power-charge/power-charge.entity';
import { PowerChargeResolver } from './power-charge/power-charge.resolver';
import { definePowerItem } from './power-item/define-power-item';
import { PowerItem } from './power-item/power-item.entity';
import { PowerItemResolver } from './power-item/power-item.resolver';
import { powerItemByCode } from './power-item/power-item.queries';

/** Governance (权力监督制约): who holds which key power and seat, parameters, relations, decisions, the index of acts. */
export const governance: DepartmentDefinition = {
  department: 'governance',
  subgraph: () =>
    buildSubgraph({
      resolvers: [PowerItemResolver, PowerChargeResolver, LeadershipSeatResolver, ParameterResolver, trailResolver('governance')],
      references: {
        PowerItem: ({ code }, { loaders }: RequestContext) => powerItemByCode({ loaders, statements: loaders.statements }, String(code)),
        PowerCharge: ({ id }, { loaders }: RequestContext) => loaders.byId(PowerCharge, String(id)),
        LeadershipSeat: ({ id }, { loaders }: RequestContext) => loaders.byId(LeadershipSeat, String(id)),
        Parameter: ({ id }, { loaders }: RequestContext) => loaders.byId(Parameter, String(id)),
        Person: ({ id }) => ({ id }),
      },
    }),
  entities: [PowerItem, PowerCharge, LeadershipSeat, Parameter, ParameterRow, Decision],
  schema: { department: 'governance', migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepDecisions],
  acts: [definePowerItem, seatMember, unseatMember, assignCharge],
  transitions: {},
};
