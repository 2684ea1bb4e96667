import { judge, localDate } from '@unionhall/kernel';
import { type AnchorTrailFacts, anchorTrailRules } from './anchor-trail.rule';

const input = { day: localDate('2026-03-09'), headsSha256: 'aa', place: '示例档案馆', documentTitle: '示例1号' };
const codes = (changes: Partial<AnchorTrailFacts> = {}) =>
  judge(anchorTrailRules, { input, today: localDate('2026-03-10'), headsSha256: 'aa', earlier: null, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes the heads of a day that is over', () => expect(codes()).toEqual([]));
it('HOUSE-5: not before the day is over', () => expect(codes({ today: input.day })).toEqual(['HOUSE-5 governance.deposit-day-not-over']));
it('HOUSE-2: not of a day without heads', () => expect(codes({ headsSha256: null })).toEqual(['HOUSE-2 governance.day-without-heads']));
it('GY-5c: not another head than the day’s', () => expect(codes({ headsSha256: 'bb' })).toEqual(['GY-5c governance.deposited-another-head']));
it('HOUSE-4: with place and document', () => expect(codes({ input: { ...input, place: ' ', documentTitle: '' } })).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty']));
it('HOUSE-3: once at a place', () => expect(codes({ earlier: { depositedOn: localDate('2026-03-10') } })).toEqual(['HOUSE-3 governance.deposited-there-already']));
