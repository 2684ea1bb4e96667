import { departments, replayedParameters } from '@unionhall/contracts';
import { Access, LocalDateScalar, Permission, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { clause, parameterDefinition } from '@unionhall/rulebook';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';
import { matterReaders } from '../matter/matter-readers';
import { Clause } from '../rulebook/clause.type';
import { changeParameter } from './change-parameter';
import { Parameter } from './parameter.entity';
import { everyParameter, rowOn, rowsOfParameter, rowsOfParameters } from './parameter.queries';
import { parameterChangeContent } from './parameter-change-content';
import { ParameterChangeContent } from './parameter-change-content.type';
import { ParameterRow } from './parameter-row.entity';
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

  @Access({ to: matterReaders })
  @Query(() => ParameterChangeContent, {
    nullable: true,
    description: '参数变更的议题内容:据此提出议题,获得决定后方可变更。What to raise a matter over, so that its decision lets exactly this change be made; null for a parameter there is none of.',
  })
  parameterChangeContent(
    @Arg('name', () => String, { description: '参数名称。Its name.' }) name: string,
    @Arg('from', () => LocalDateScalar, { description: '生效日期。From this day on.' }) from: LocalDate,
    @Arg('value', () => String, { description: '取值。The new value as text.' }) value: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    return parameterChangeContent(loaders, { name, from, value });
  }

  @FieldResolver(() => String, { description: '参数含义,随 Accept-Language 为中文或英文。What it is, in the caller’s language.' })
  title(@Root() { name }: Parameter, @Ctx() { locale }: RequestContext) {
    return parameterDefinition(name).title[locale];
  }

  @FieldResolver(() => String, { nullable: true, description: '计量单位,随 Accept-Language 为中文或英文。What a number counts, in the caller’s language.' })
  unit(@Root() { name }: Parameter, @Ctx() { locale }: RequestContext) {
    return parameterDefinition(name).unit?.[locale];
  }

  @FieldResolver(() => Clause, { description: '条款依据。The clause that leaves it to decision.' })
  clause(@Root() { name }: Parameter) {
    return clause(parameterDefinition(name).clause);
  }

  @FieldResolver(() => ParameterRow, { nullable: true, description: '某日有效的取值。The value in force on a day.' })
  async inForce(@Root() { id }: Parameter, @Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    return rowOn(await rowsOfParameter(context.loaders, id), dayAsked(asOf, context)) ?? null;
  }

  @FieldResolver(() => [ParameterRow], { description: '历次取值。Its values, oldest first.' })
  rows(@Root() { id }: Parameter, @Ctx() { loaders }: RequestContext) {
    return rowsOfParameter(loaders, id);
  }

  @FieldResolver(() => [DepartmentEnum], { description: '能就该参数作假设重演的部门,见其 <部门>ParameterReplay。The departments that say what another value would have meant for their past acts, in `<department>ParameterReplay`.' })
  replayedBy(@Root() { name }: Parameter) {
    return departments.filter((department) => replayedParameters[department]?.includes(name));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { name, version }: Parameter, @Ctx() context: RequestContext) {
    return [await context.permission(changeParameter, { name, expectedVersion: version })];
  }
}
