import { addDays, dayInShanghai, includesDay, localDate, month } from './local-date';

describe('localDate', () => {
  it('takes a leap day that exists', () => expect(localDate('2028-02-29')).toBe('2028-02-29'));
  it.each(['2026-02-29', '2026-13-01', '2026-2-1', '2026/02/01', '', '0'])('refuses %j', (text) =>
    expect(() => localDate(text)).toThrow(RangeError),
  );
});

it.each(['2026-01', '2026-12', '0001-10'])('takes the month %j', (text) => expect(month(text)).toBe(text));
it.each(['2026-00', '2026-13', '2026-1', '2026-011', '12026-01', '6-01', 'year-01', '2026-01-01', ''])('refuses the month %j', (text) => expect(() => month(text)).toThrow(RangeError));

describe('dayInShanghai', () => {
  it('is still the old day one millisecond before midnight', () =>
    expect(dayInShanghai(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01'));
  it('is the next day at midnight', () => expect(dayInShanghai(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02'));
});

it('adds days across a year', () => expect(addDays(localDate('2026-12-31'), 1)).toBe('2027-01-01'));

describe('includesDay', () => {
  const march = { first: localDate('2026-03-01'), last: localDate('2026-03-31') };
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('%s is in March: %s', (day, inside) => expect(includesDay(march, localDate(day))).toBe(inside));
  it('has no end when last is null', () => expect(includesDay({ ...march, last: null }, localDate('2099-01-01'))).toBe(true));
});
