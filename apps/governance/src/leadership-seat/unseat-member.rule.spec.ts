import { judge, localDate } from '@unionhall/kernel';
import { unseatMemberRules } from './unseat-member.rule';

const codes = (until: string, vacatedOn: string | null = null) =>
  judge(unseatMemberRules, {
    input: { vacatedOn: localDate(until) },
    seat: { personId: 'anna', kind: 'deputy', from: localDate('2026-03-10'), vacatedOn: vacatedOn === null ? null : localDate(vacatedOn) },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-1: a seat ends once', () => {
  it('ends an open one', () => expect(codes('2026-04-01')).toEqual([]));
  it('refuses one that ended', () => expect(codes('2026-04-01', '2026-03-20')).toEqual(['HOUSE-1 governance.seat-already-ended']));
});

describe('HOUSE-5: nobody leaves before coming', () => {
  it('takes the first day itself', () => expect(codes('2026-03-10')).toEqual([]));
  it('refuses the day before', () => expect(codes('2026-03-09')).toEqual(['HOUSE-5 house.dates-out-of-order']));
});
