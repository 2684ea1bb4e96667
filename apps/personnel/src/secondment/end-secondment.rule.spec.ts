import { judge, localDate } from '@unionhall/kernel';
import { endSecondmentRules } from './end-secondment.rule';

const codes = (until: string, ended: string | null = null) =>
  judge(endSecondmentRules, { input: { until: localDate(until) }, secondment: { from: localDate('2026-01-15'), until: ended === null ? null : localDate(ended) } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-01-15', '2027-01-01'])('takes %s', (until) => expect(codes(until)).toEqual([]));
it('refuses the day before the first [HOUSE-5]', () => expect(codes('2026-01-14')).toEqual(['HOUSE-5 house.dates-out-of-order']));
it('refuses a second end [HOUSE-3]', () => expect(codes('2026-06-01', '2026-06-01')).toEqual(['HOUSE-3 personnel.secondment-end-registered']));
