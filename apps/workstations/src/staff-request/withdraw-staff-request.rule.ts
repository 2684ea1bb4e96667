import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type StaffRequestState, staffRequestTransitions } from './staff-request.transitions';

/** What the rules of withdrawStaffRequest look at. */
export interface WithdrawStaffRequestFacts {
  readonly input: { readonly reason: string };
  readonly staffRequest: { readonly state: StaffRequestState };
}

const withdrawable: readonly StaffRequestState[] = staffRequestTransitions.withdrawStaffRequest.from;

/** HOUSE-1: what nobody was seconded for yet, once. */
export const requestWaits = rule<WithdrawStaffRequestFacts>('HOUSE-1', 'workstations.staff-request-in-another-state', ({ staffRequest: { state } }) =>
  withdrawable.includes(state) ? ok : refuse({ path: ['staffRequestId'], facts: { state }, remedy: 'check-the-state' }),
);

export const withdrawStaffRequestRules: readonly Rule<WithdrawStaffRequestFacts>[] = [requestWaits, textIsGiven('reason')];
