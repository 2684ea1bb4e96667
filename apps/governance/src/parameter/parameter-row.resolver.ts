import { departments } from '@unionhall/contracts';
import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Decision } from '../decision/decision.entity';
import { matterReaders } from '../matter/matter-readers';
import { Person } from '../person/person.stub';
import { ParameterRow } from './parameter-row.entity';

@Resolver(() => ParameterRow)
export class ParameterRowResolver {
  @FieldResolver(() => Decision, { nullable: true, description: '作为依据的集体决定;初始取值无此项。The decision it rests on; none for the founding value.' })
  decision(@Root() { decisionId }: ParameterRow, @Ctx() { loaders }: RequestContext) {
    return decisionId && loaders.byId(Decision, decisionId);
  }

  @Access({ to: matterReaders, services: departments })
  @FieldResolver(() => Person, { nullable: true, description: '办理变更的人员;初始取值无此项。Who changed it; none for the founding value.' })
  changedBy(@Root() { changedById }: ParameterRow) {
    return changedById && { id: changedById };
  }
}
