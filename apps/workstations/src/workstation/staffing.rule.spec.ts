import { localDate } from '@unionhall/kernel';
import { type SecondedPerson, shortagesOn } from './staffing.rule';

const required = { 'vice-chair': 1, 'established-cadre': 1, assistant: 1 };
const seconded: SecondedPerson[] = [
  { personId: 'a', capacity: 'vice-chair', from: localDate('2026-03-10'), until: null },
  { personId: 'b', capacity: 'established-cadre', from: localDate('2026-03-10'), until: localDate('2026-03-20') },
  { personId: 'c', capacity: 'assistant', from: localDate('2026-03-12'), until: null },
];
const short = (day: string) => shortagesOn(required, seconded, localDate(day)).map(({ capacity, present, required: needed }) => `${capacity} ${present}/${needed}`);

it.each([
  ['2026-03-09', ['vice-chair 0/1', 'established-cadre 0/1', 'assistant 0/1']],
  ['2026-03-11', ['assistant 0/1']],
  ['2026-03-12', []],
  ['2026-03-20', []],
  ['2026-03-21', ['established-cadre 0/1']],
])('DX-2: what is missing on %s', (day, expected) => expect(short(day)).toEqual(expected));
