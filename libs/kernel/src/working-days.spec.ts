import { localDate } from './local-date';
import { isInPublishedCalendar, isWorkingDay, lastWorkingDayAfter } from './working-days';

describe('working days', () => {
  it.each([
    ['2026-03-06', true],
    ['2026-03-07', false],
    ['2026-10-01', false],
    ['2026-10-10', true],
  ])('%s is worked: %s', (day, worked) => {
    expect(isWorkingDay(localDate(day))).toBe(worked);
  });

  it.each([
    ['a plain week', '2026-03-06', 5, '2026-03-13'],
    ['published on a Saturday', '2026-03-07', 5, '2026-03-13'],
    ['over National Day, with a Saturday worked in lieu', '2026-09-29', 5, '2026-10-12'],
    ['no day at all', '2026-03-06', 0, '2026-03-06'],
  ])('ends after %s', (_what, published, count, last) => {
    expect(lastWorkingDayAfter(localDate(published), count)).toBe(last);
  });

  it('knows no day beyond the published calendar', () => {
    expect(isInPublishedCalendar(localDate('2099-01-04'))).toBe(false);
    expect(lastWorkingDayAfter(localDate('2099-01-04'), 1)).toBeNull();
    expect(() => isWorkingDay(localDate('2099-01-04'))).toThrow('2099-01-04');
  });
});
