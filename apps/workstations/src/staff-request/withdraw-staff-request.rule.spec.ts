import { judge } from '@unionhall/kernel';
import { type WithdrawStaffRequestFacts, withdrawStaffRequestRules } from './withdraw-staff-request.rule';

const codes = (state: WithdrawStaffRequestFacts['staffRequest']['state'], reason = '示例') => judge(withdrawStaffRequestRules, { input: { reason }, staffRequest: { state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes back what waits', () => expect(codes('waiting')).toEqual([]));
it.each(['answered', 'withdrawn'] as const)('HOUSE-1: nothing %s', (state) => expect(codes(state)).toEqual(['HOUSE-1 workstations.staff-request-in-another-state']));
it('HOUSE-4: not without a reason', () => expect(codes('waiting', ' ')).toEqual(['HOUSE-4 house.empty']));
