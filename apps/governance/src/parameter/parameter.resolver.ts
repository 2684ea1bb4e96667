import { departments } from '@unionhall/contracts';
import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Parameter } from './parameter.entity';
import { everyParameter, rowsOfParameters } from './parameter.queries';
import { ParameterRows } from './parameter-rows.type';

@Resolver(() => Parameter)
export class ParameterResolver {
  @Access({ to: 'public' })
  @Query(() => [Parameter], { nullable: true, description: '参数表。Every parameter of the house.' })
  parameters(@Ctx() { loaders }: RequestContext) {
    return everyParameter(loaders);
  }

  @Access({ to: [], services: departments })
  @Query(() => [ParameterRows], { nullable: true, description: '各参数的全部取值,供其他部门留存。The rows of each parameter, in the order of the names; for other departments.' })
  parameterRows(@Arg('names', () => [String], { description: '参数名称。Names of parameters.' }) names: string[], @Ctx() { loaders }: RequestContext) {
    return rowsOfParameters(loaders.statements, names);
  }
}
