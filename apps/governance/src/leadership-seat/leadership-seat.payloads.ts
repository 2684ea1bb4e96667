import { payloadOf } from '@unionhall/graphql';
import { LeadershipSeat } from './leadership-seat.entity';

export const SeatMemberPayload = payloadOf('SeatMember', 'leadershipSeat', () => LeadershipSeat);
export const UnseatMemberPayload = payloadOf('UnseatMember', 'leadershipSeat', () => LeadershipSeat);
