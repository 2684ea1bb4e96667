import { act, guardedUpdate } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { ChargeDelegation } from '../power-charge/charge-delegation.entity';
import { endDelegations } from '../power-charge/end-charges';
import { PowerCharge } from '../power-charge/power-charge.entity';
import { overlap } from './holding-period.rule';
import { LeadershipSeat } from './leadership-seat.entity';
import { ReturnFromLeaveInput } from './leadership-seat.inputs';
import { lockLeadershipRegister } from './leadership-seat.queries';
import { returnFromLeaveRules } from './return-from-leave.rule';

/** A deputy returns from leave before its day: whoever stands in for him does so no longer, in any of his charges (提前返岗) [GY-2a]. */
export const returnFromLeave = act({
  name: 'returnFromLeave',
  description: '提前返岗:自该日起,该副职的各项代管一并终止,由本人办理。A deputy returns before the last day of his leave: all who stand in for him do so no longer [GY-2a].',
  who: governanceOffice,
  input: ReturnFromLeaveInput,
  object: LeadershipSeat,
  answers: 'leadershipSeat',
  published: true,
  gather: async (source, { input }) => {
    await lockLeadershipRegister(source);
    const seat = await source.toChange(LeadershipSeat, input.seatId, input.expectedVersion);
    const charges = await source.children(PowerCharge, 'holderId', seat.personId);
    const delegations = (await Promise.all(charges.map(({ id }) => source.children(ChargeDelegation, 'chargeId', id)))).flat();
    return { seat, charges, delegations };
  },
  rules: returnFromLeaveRules,
  write: async (tx, { input: { on }, seat, charges, delegations }) => {
    const running = delegations.filter((each) => overlap(each, { from: on, vacatedOn: null }));
    await endDelegations(tx.manager, running, on, 'returned');
    // A new version of each charge, so that an act that relied on who held the power shows before or after.
    for (const charge of charges.filter(({ id }) => running.some(({ chargeId }) => chargeId === id))) await guardedUpdate(tx.manager, PowerCharge, charge, {});
    return guardedUpdate(tx.manager, LeadershipSeat, seat, {});
  },
  about: ({ seatId }) => seatId,
});
