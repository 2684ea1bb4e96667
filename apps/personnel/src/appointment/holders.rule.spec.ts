import { localDate } from '@unionhall/kernel';
import { type AppointmentDays, firstFullDay } from './holders.rule';

const days = (from: string, until: string | null): AppointmentDays => ({ from: localDate(from), until: until === null ? null : localDate(until) });

describe('firstFullDay', () => {
  const from = localDate('2026-03-01');
  it.each<[string, AppointmentDays[], number, string | undefined]>([
    ['nobody holds it', [], 1, undefined],
    ['the holder left the day before', [days('2020-01-01', '2026-02-28')], 1, undefined],
    ['the holder stays without an end', [days('2020-01-01', null)], 1, '2026-03-01'],
    ['the holder leaves on that day', [days('2020-01-01', '2026-03-01')], 1, '2026-03-01'],
    ['two come later, the later one first in the list', [days('2026-09-01', null), days('2026-06-01', null)], 1, '2026-06-01'],
    ['somebody comes later', [days('2026-06-01', null)], 1, '2026-06-01'],
    ['one of two places is held', [days('2020-01-01', null)], 2, undefined],
    ['two follow each other in one of two places', [days('2020-01-01', '2026-05-31'), days('2026-06-01', null)], 2, undefined],
    ['two overlap later in two places', [days('2020-01-01', '2026-06-01'), days('2026-06-01', null)], 2, '2026-06-01'],
    ['it was over-full only in the past', [days('2020-01-01', '2021-01-01'), days('2020-01-01', '2021-01-01')], 1, undefined],
  ])('%s', (_case, appointments, headcount, expected) => expect(firstFullDay(appointments, headcount, from)).toBe(expected));
});
