import { staffRoles } from '@unionhall/contracts';
import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Me } from './me.type';
import { Person } from './person.entity';
import { PersonFilter, PersonOrder } from './person.inputs';
import { PersonInRegister, personInRegisterAccess } from './person-in-register.type';
import { PersonConnection } from './person.connection';
import { personsInRegister, personsPage } from './person.queries';

@Resolver(() => Person)
export class PersonResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Me, { nullable: true, description: '当前登录者。Who is signed in.' })
  me(@Ctx() { caller }: RequestContext) {
    return caller.personId && { id: caller.personId, roles: caller.roles };
  }

  @Access({ to: 'signed-in' })
  @Query(() => Person, { nullable: true, description: '按编号查人员。A person by id.' })
  person(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, id);
  }

  @Access(personInRegisterAccess)
  @Query(() => [PersonInRegister], { nullable: true, description: '这些编号是否为在册人员,按所问次序,供其他部门查询。Whether each of these ids is a registered person’s, in the order asked; other departments ask [HOUSE-2].' })
  personsInRegister(@Arg('ids', () => [String], { description: '人员编号。Ids of the persons.' }) ids: string[], @Ctx() { loaders }: RequestContext) {
    return personsInRegister(loaders, ids);
  }

  @Access({ to: staffRoles })
  @Query(() => PersonConnection, { nullable: true, description: '人员名册。The register of persons.' })
  persons(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => PersonFilter, { defaultValue: {}, description: '筛选。Which persons.' }) filter: PersonFilter,
    @Arg('orderBy', () => PersonOrder, { defaultValue: PersonOrder.NAME, description: '排序。The order.' }) orderBy: PersonOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return personsPage(loaders, filter, orderBy, page);
  }
}
