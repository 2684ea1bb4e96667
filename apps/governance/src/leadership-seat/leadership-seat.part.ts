import type { DepartmentPart } from '@unionhall/graphql';
import { LeadershipSeat } from './leadership-seat.entity';
import { LeadershipSeatResolver } from './leadership-seat.resolver';
import { returnFromLeave } from './return-from-leave';
import { seatMember } from './seat-member';
import { unseatMember } from './unseat-member';

export const leadershipSeatPart: DepartmentPart = {
  acts: [seatMember, unseatMember, returnFromLeave],
  entities: [LeadershipSeat],
  resolvers: [LeadershipSeatResolver],
};
