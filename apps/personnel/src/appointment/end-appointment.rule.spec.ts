import { judge, localDate } from '@unionhall/kernel';
import { endAppointmentRules } from './end-appointment.rule';

const codes = (until: string, ended: string | null = null) =>
  judge(endAppointmentRules, {
    input: { until: localDate(until) },
    appointment: { from: localDate('2026-01-15'), until: ended === null ? null : localDate(ended) },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-5: the end is not before the beginning', () => {
  it.each(['2026-01-15', '2027-01-01'])('takes %s', (until) => expect(codes(until)).toEqual([]));
  it('refuses the day before', () => expect(codes('2026-01-14')).toEqual(['HOUSE-5 house.dates-out-of-order']));
});

describe('HOUSE-3: an appointment ends once', () => {
  it('refuses a second end', () => expect(codes('2026-06-01', '2026-06-01')).toEqual(['HOUSE-3 personnel.appointment-end-registered']));
});
