import { leadershipPost } from '@unionhall/contracts';
import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { endCharges, endDelegations } from '../power-charge/end-charges';
import { ChargeDelegation } from '../power-charge/charge-delegation.entity';
import { PowerCharge } from '../power-charge/power-charge.entity';
import { endedBy, overlap } from './holding-period.rule';
import { LeadershipSeat } from './leadership-seat.entity';
import { SeatMemberInput } from './leadership-seat.inputs';
import { everySeat, lockLeadershipRegister } from './leadership-seat.queries';
import { seatMemberRules } from './seat-member.rule';

/**
 * Seats a person in the leadership body (班子任职). Whoever becomes chief, acting or not, loses every charge and stands in
 * for nobody from then on, in this very act [GY-3]; a deputy who becomes chief for good also leaves the deputy's seat, one who only acts keeps it.
 */
export const seatMember = act({
  name: 'seatMember',
  description: '领导班子任职;任正职或主持工作的,其原分管事项随即空缺。Seats a person in the leadership body; a new chief’s charges fall vacant in the same act [GY-3].',
  who: governanceOffice,
  input: SeatMemberInput,
  object: LeadershipSeat,
  answers: 'leadershipSeat',
  published: true,
  ask: (ask, { personId }) => ask(leadershipPost, personId),
  gather: async (source, { input: { personId } }) => {
    await lockLeadershipRegister(source);
    return {
      seats: await everySeat(source),
      charges: await source.children(PowerCharge, 'holderId', personId),
      delegations: await source.children(ChargeDelegation, 'delegateId', personId),
    };
  },
  rules: seatMemberRules,
  write: async (tx, { input: { personId, kind, acting, from }, asked: { personName }, seats, charges, delegations }) => {
    if (kind === 'chief') {
      await endCharges(tx.manager, charges, from, 'became-chief');
      await endDelegations(tx.manager, delegations, from, 'became-chief');
      const deputySeats = seats.filter((seat) => seat.personId === personId && seat.kind === 'deputy' && overlap(seat, { from, vacatedOn: null }));
      if (!acting) for (const seat of deputySeats) await guardedUpdate(tx.manager, LeadershipSeat, seat, { vacatedOn: endedBy(seat, from) });
    }
    return insertRow(tx.manager, LeadershipSeat, { id: tx.newId(), personId, personName, kind, acting, from, vacatedOn: null, actId: tx.actId, version: 1 });
  },
});
