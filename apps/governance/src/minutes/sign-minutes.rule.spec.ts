import { judge } from '@unionhall/kernel';
import { type SignMinutesFacts, signMinutesRules } from './sign-minutes.rule';

const codes = (changes: Partial<SignMinutesFacts> = {}) =>
  judge(signMinutesRules, { personId: 'chief', input: {}, meeting: { state: 'closed', presidingId: 'chief' }, signed: [], ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const signedOnce = { meeting: { state: 'signed', presidingId: 'chief' }, signed: [{}] } as const;

it('lets whoever presided sign', () => expect(codes()).toEqual([]));
it.each(['called', 'open'] as const)('HOUSE-1: refuses while the meeting is %s', (state) => expect(codes({ meeting: { state, presidingId: 'chief' } })).toEqual(['HOUSE-1 governance.meeting-not-over']));
it('GY-2a: refuses anybody else', () => expect(codes({ personId: 'deputy' })).toEqual(['GY-2a governance.not-presiding']));
it.each([undefined, null, '', ' '])('HOUSE-4: refuses a second version that says nothing: %j', (remark) => expect(codes({ ...signedOnce, input: { remark } })).toEqual(['HOUSE-4 governance.correction-unexplained']));
it('takes one that says what it puts right', () => expect(codes({ ...signedOnce, input: { remark: '更正出席人员' } })).toEqual([]));
