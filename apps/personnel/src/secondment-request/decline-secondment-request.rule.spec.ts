import { judge } from '@unionhall/kernel';
import { type DeclineSecondmentRequestFacts, declineSecondmentRequestRules } from './decline-secondment-request.rule';

const codes = (state: DeclineSecondmentRequestFacts['secondmentRequest']['state'], reason = '人员不足') => judge(declineSecondmentRequestRules, { input: { reason }, secondmentRequest: { state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('declines what waits', () => expect(codes('waiting')).toEqual([]));
it.each(['answered', 'withdrawn', 'declined'] as const)('refuses what is %s [HOUSE-1]', (state) => expect(codes(state)).toEqual(['HOUSE-1 personnel.secondment-request-state']));
it('refuses without a reason [HOUSE-4]', () => expect(codes('waiting', ' ')).toEqual(['HOUSE-4 house.empty']));
