import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { staffReaders } from '../staff-readers';
import { Secondment } from './secondment.entity';

@Resolver(() => Person)
export class PersonSecondmentsResolver {
  @Access<Person>({ to: staffReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [Secondment], { nullable: true, description: '派驻经历,含当前派驻。The person’s secondments, past and present.' })
  secondments(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Secondment, 'personId', id);
  }
}
