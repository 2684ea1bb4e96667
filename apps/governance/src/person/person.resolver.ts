import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { LeadershipSeat } from '../leadership-seat/leadership-seat.entity';
import { PowerCharge } from '../power-charge/power-charge.entity';
import { Relation } from '../relation/relation.entity';
import { relationsOfPerson } from '../relation/relation.queries';
import { inspection } from '../relation/relation-readers';
import { Person } from './person.stub';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [LeadershipSeat], { nullable: true, description: '历任领导班子席位。The seats of the leadership body the person has had.' })
  leadershipSeats(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(LeadershipSeat, 'personId', id);
  }

  @FieldResolver(() => [PowerCharge], { nullable: true, description: '历次分管的权力事项。The charges of power items the person has had.' })
  powerCharges(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PowerCharge, 'holderId', id);
  }

  @Access<Person>({ to: inspection, own: (person, caller) => person.id === caller.personId })
  @FieldResolver(() => [Relation], { nullable: true, description: '利害关系,限纪检人员及本人。The person’s relations; for inspection and the person [CP-6].' })
  relations(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return relationsOfPerson(loaders, id);
  }
}
