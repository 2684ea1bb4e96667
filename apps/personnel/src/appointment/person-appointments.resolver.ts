import { staffRoles } from '@unionhall/contracts';
import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { Appointment } from './appointment.entity';

@Resolver(() => Person)
export class PersonAppointmentsResolver {
  @Access<Person>({ to: [...staffRoles, 'auditor', 'inspector'], own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [Appointment], { nullable: true, description: '任职经历,含现任。The person’s appointments, past and present.' })
  appointments(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Appointment, 'personId', id);
  }
}
