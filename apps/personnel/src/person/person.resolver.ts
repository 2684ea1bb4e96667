import { staffRoles } from '@unionhall/contracts';
import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Me } from './me.type';
import { Person } from './person.entity';
import { PersonFilter, PersonOrder, RegisterPersonInput } from './person.inputs';
import { PersonConnection, RegisterPersonPayload } from './person.payloads';
import { personsPage } from './person.queries';
import { registerPerson } from './register-person';

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

  @Access({ to: staffRoles })
  @Query(() => PersonConnection, { nullable: true, description: '人员名册。The register of persons.' })
  persons(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => PersonFilter, { defaultValue: {}, description: '筛选。Which persons.' }) filter: PersonFilter,
    @Arg('orderBy', () => PersonOrder, { defaultValue: PersonOrder.NAME, description: '排序。The order.' }) orderBy: PersonOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return personsPage(loaders, filter, orderBy, { first, after });
  }

  @ActMutation(registerPerson, RegisterPersonPayload, '登记人员。Registers a person the system must be able to name.')
  registerPerson(
    @Arg('input', () => RegisterPersonInput) input: RegisterPersonInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(registerPerson, 'person', input, { dryRun });
  }
}
