import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { staffReaders } from '../staff-readers';
import { StaffMembership } from './staff-membership.entity';

@Resolver(() => Person)
export class PersonStaffMembershipsResolver {
  @Access<Person>({ to: staffReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [StaffMembership], { nullable: true, description: '在册经历:身份与所在部门。The person’s memberships of the staff, past and present.' })
  staffMemberships(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(StaffMembership, 'personId', id);
  }
}
