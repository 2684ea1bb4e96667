import { judge, localDate } from '@unionhall/kernel';
import { type RecordCultivationFacts, recordCultivationRules } from './record-cultivation.rule';

const codes = ({ on = '2026-06-01', text = '示例轮岗', wonBy = 'competition' as RecordCultivationFacts['appointment']['wonBy'], until = null as string | null, personId = 'officer' }) =>
  judge(recordCultivationRules, { input: { on: localDate(on), text }, personId, today: localDate('2026-06-01'), appointment: { personId: 'one', wonBy, from: localDate('2026-04-01'), until: until === null ? null : localDate(until) } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-04-01', '2026-06-01'])('takes one of %s', (on) => expect(codes({ on })).toEqual([]));
it.each(['2026-03-31', '2026-06-02'])('refuses one of %s [HOUSE-5]', (on) => expect(codes({ on })).toEqual(['HOUSE-5 personnel.cultivation-outside-the-post']));
it('takes one of the last day in the post, not of the day after [HOUSE-5]', () => expect([codes({ on: '2026-05-01', until: '2026-05-01' }), codes({ on: '2026-05-02', until: '2026-05-01' })]).toEqual([[], ['HOUSE-5 personnel.cultivation-outside-the-post']]));
it.each(['two-way-selection', 'recruitment', 'other'] as const)('refuses a post come by otherwise: %s [WZ-9]', (wonBy) => expect(codes({ wonBy })).toEqual(['WZ-9 personnel.not-won-by-competition']));
it('refuses one’s own [CP-6], and blanks [HOUSE-4]', () => expect([codes({ personId: 'one' }), codes({ text: ' ' })]).toEqual([['CP-6 personnel.appointment-of-oneself'], ['HOUSE-4 house.empty']]));
