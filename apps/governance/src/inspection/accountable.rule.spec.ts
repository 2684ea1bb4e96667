import { localDate } from '@unionhall/kernel';
import { accountableOf, type SeatOfRegister } from './accountable.rule';

const day = localDate('2026-02-10');
const seat = (personId: string, kind: SeatOfRegister['kind'], from: string, vacatedOn: string | null = null): SeatOfRegister => ({ personId, kind, from: localDate(from), vacatedOn: vacatedOn === null ? null : localDate(vacatedOn) });
const capacities = (holderId: string | null, ...seats: SeatOfRegister[]) => accountableOf({ holderId, standInId: null }, seats, day).map(({ personId, capacity }) => `${personId} ${capacity}`);

it('GY-6: names holder, chief and inspection head of the day, no deputy', () =>
  expect(capacities('holder', seat('chief', 'chief', '2026-01-01'), seat('other', 'deputy', '2026-01-01'), seat('head', 'inspection-head', '2026-01-01'))).toEqual(['holder holder', 'chief chief', 'head inspection-head']));

it('GY-6: counts the first day of a seat, and not the day it was vacated', () => {
  expect(capacities(null, seat('new', 'chief', '2026-02-10'), seat('old', 'chief', '2026-01-01', '2026-02-10'))).toEqual(['new chief']);
  expect(capacities(null, seat('later', 'chief', '2026-02-11'), seat('old', 'chief', '2026-01-01', '2026-02-11'))).toEqual(['old chief']);
});

it('GY-6: names nobody where nobody was, and nobody twice', () => {
  expect(capacities(null)).toEqual([]);
  expect(capacities('same', seat('same', 'chief', '2026-01-01'))).toEqual(['same holder']);
});

it('GY-6: names who stood in before the holder of record, once if they are one', () => {
  const chief = seat('chief', 'chief', '2026-01-01');
  expect(accountableOf({ holderId: 'holder', standInId: 'other' }, [chief], day).map(({ personId, capacity }) => `${personId} ${capacity}`)).toEqual(['other stand-in', 'holder holder', 'chief chief']);
  expect(accountableOf({ holderId: 'same', standInId: 'same' }, [], day)).toEqual([{ personId: 'same', capacity: 'stand-in' }]);
});
