import { localDate } from '@unionhall/kernel';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { chiefOn, inspectionHeadOn, membersOn } from './leadership-body.rule';

const seat = (personId: string, kind: string, from: string, vacatedOn: string | null = null): SeatFacts => ({ personId, kind, from: localDate(from), vacatedOn: vacatedOn === null ? null : localDate(vacatedOn) });
const seats = [seat('deputy', 'deputy', '2026-01-01'), seat('former', 'chief', '2025-01-01', '2026-03-10'), seat('deputy', 'chief', '2026-03-10', '2026-04-01'), seat('head', 'inspection-head', '2026-03-10')];
const on = (day: string) => ({ members: membersOn(seats, localDate(day)), chief: chiefOn(seats, localDate(day))?.personId, head: inspectionHeadOn(seats, localDate(day)) });

it.each([
  ['2025-12-31', { members: ['former'], chief: 'former', head: null }],
  ['2026-03-09', { members: ['deputy', 'former'], chief: 'former', head: null }],
  // A deputy who acts as chief is one member.
  ['2026-03-10', { members: ['deputy'], chief: 'deputy', head: 'head' }],
  ['2026-04-01', { members: ['deputy'], chief: undefined, head: 'head' }],
])('on %s [GY-2b, GY-2c]', (day, expected) => expect(on(day)).toEqual(expected));
