import { departments } from '@unionhall/contracts';
import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { Person } from '../person/person.stub';
import { LeadershipSeat } from './leadership-seat.entity';
import { seatsHeldBy, seatsOn } from './leadership-seat.queries';
import { LeadershipSeatHeld } from './seat-held.type';
import { returnFromLeave } from './return-from-leave';
import { unseatMember } from './unseat-member';

@Resolver(() => LeadershipSeat)
export class LeadershipSeatResolver {
  @Access({ to: 'public' })
  @Query(() => [LeadershipSeat], { nullable: true, description: '某日的领导班子,公开[GY-5a]。The leadership body on a day, for everybody [GY-5a].' })
  leadershipSeats(@Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    return seatsOn(context.loaders, dayAsked(asOf, context));
  }

  @Access({ to: [], services: departments })
  @Query(() => [LeadershipSeatHeld], { nullable: true, description: '各人现任席位,按所给编号的次序,供其他部门核对。Which seat each person holds now, in the order of the ids; for other departments.' })
  leadershipSeatsHeld(@Arg('personIds', () => [String], { description: '人员编号。Ids of persons.' }) personIds: string[], @Ctx() { loaders, now }: RequestContext) {
    return seatsHeldBy(loaders, personIds, dayInShanghai(now));
  }

  @FieldResolver(() => Person, { nullable: true, description: '任职人员。Who sits in it.' })
  person(@Root() { personId }: LeadershipSeat) {
    return { id: personId };
  }

  @FieldResolver(() => String, { nullable: true, description: '任职人员姓名,离任后不再公开。The name of who sits in it, for everybody while the seat is held; null afterwards [GY-5a].' })
  holderName(@Root() { personName, vacatedOn }: LeadershipSeat, @Ctx() { now }: RequestContext) {
    return vacatedOn === null || dayInShanghai(now) < vacatedOn ? personName : null;
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id: seatId, version: expectedVersion }: LeadershipSeat, @Ctx() context: RequestContext) {
    return Promise.all([context.permission(unseatMember, { seatId, expectedVersion }), context.permission(returnFromLeave, { seatId, expectedVersion })]);
  }
}
