import { act, guardedUpdate } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { endCharges, endDelegations } from '../power-charge/end-charges';
import { ChargeDelegation } from '../power-charge/charge-delegation.entity';
import { PowerCharge } from '../power-charge/power-charge.entity';
import { LeadershipSeat } from './leadership-seat.entity';
import { UnseatMemberInput } from './leadership-seat.inputs';
import { lockLeadershipRegister } from './leadership-seat.queries';
import { unseatMemberRules } from './unseat-member.rule';

/** Ends a seat of the leadership body (班子离任). A deputy's charges end with the seat: only sitting deputies are in charge [GY-1]. */
export const unseatMember = act({
  name: 'unseatMember',
  description: '领导班子离任;副职离任的,其分管事项随即空缺。Ends a seat of the leadership body; a deputy’s charges end with it [GY-1].',
  who: governanceOffice,
  input: UnseatMemberInput,
  object: LeadershipSeat,
  answers: 'leadershipSeat',
  published: true,
  gather: async (source, { input }) => {
    await lockLeadershipRegister(source);
    const seat = await source.toChange(LeadershipSeat, input.seatId, input.expectedVersion);
    const leavesDeputies = seat.kind === 'deputy';
    return {
      seat,
      charges: leavesDeputies ? await source.children(PowerCharge, 'holderId', seat.personId) : [],
      delegations: leavesDeputies ? await source.children(ChargeDelegation, 'delegateId', seat.personId) : [],
    };
  },
  rules: unseatMemberRules,
  write: async (tx, { input: { vacatedOn }, seat, charges, delegations }) => {
    await endCharges(tx.manager, charges, vacatedOn, 'unseated');
    await endDelegations(tx.manager, delegations, vacatedOn, 'unseated');
    return guardedUpdate(tx.manager, LeadershipSeat, seat, { vacatedOn });
  },
  about: ({ seatId }) => seatId,
});
