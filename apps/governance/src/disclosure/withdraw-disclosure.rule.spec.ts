import { judge, localDate } from '@unionhall/kernel';
import { type WithdrawDisclosureFacts, withdrawDisclosureRules } from './withdraw-disclosure.rule';

const codes = (changes: Partial<WithdrawDisclosureFacts> = {}) =>
  judge(withdrawDisclosureRules, { input: { reason: '示例' }, disclosure: { withdrawnOn: null }, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one that stands, with a reason', () => expect(codes()).toEqual([]));
it('HOUSE-1: once', () => expect(codes({ disclosure: { withdrawnOn: localDate('2026-03-10') } })).toEqual(['HOUSE-1 governance.disclosure-withdrawn']));
it('GY-5a: never silently', () => expect(codes({ input: { reason: ' ' } })).toEqual(['GY-5a house.empty']));
