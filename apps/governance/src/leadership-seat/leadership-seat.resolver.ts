import { Access, ActMutation, DryRun, Permission, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { Person } from '../person/person.stub';
import { LeadershipSeat } from './leadership-seat.entity';
import { SeatMemberInput, UnseatMemberInput } from './leadership-seat.inputs';
import { SeatMemberPayload, UnseatMemberPayload } from './leadership-seat.payloads';
import { seatsOn } from './leadership-seat.queries';
import { seatMember } from './seat-member';
import { unseatMember } from './unseat-member';

@Resolver(() => LeadershipSeat)
export class LeadershipSeatResolver {
  @Access({ to: 'public' })
  @Query(() => [LeadershipSeat], { nullable: true, description: '某日的领导班子,公开[GY-5a]。The leadership body on a day, for everybody [GY-5a].' })
  leadershipSeats(@Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    return seatsOn(context.loaders, dayAsked(asOf, context));
  }

  @FieldResolver(() => Person, { nullable: true, description: '任职人员。Who sits in it.' })
  person(@Root() { personId }: LeadershipSeat) {
    return { id: personId };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { id, version }: LeadershipSeat, @Ctx() context: RequestContext) {
    return [await context.permission(unseatMember, { seatId: id, expectedVersion: version })];
  }

  @ActMutation(seatMember, SeatMemberPayload, '领导班子任职;任正职或主持工作的,其原分管事项随即空缺。Seats a person in the leadership body; a new chief’s charges fall vacant in the same act [GY-3].')
  seatMember(
    @Arg('input', () => SeatMemberInput) input: SeatMemberInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(seatMember, 'leadershipSeat', input, { dryRun });
  }

  @ActMutation(unseatMember, UnseatMemberPayload, '领导班子离任;副职离任的,其分管事项随即空缺。Ends a seat of the leadership body; a deputy’s charges end with it [GY-1].')
  unseatMember(
    @Arg('input', () => UnseatMemberInput) input: UnseatMemberInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(unseatMember, 'leadershipSeat', input, { dryRun });
  }
}
