import { judge, localDate } from '@unionhall/kernel';
import { openAssistancePointRules } from './open-assistance-point.rule';
import type { OpenPlaceFacts } from './open-place.rule';

const facts: OpenPlaceFacts = {
  personId: 'anna',
  input: { name: '示例帮扶点', place: '示例路1号', from: localDate('2026-03-01'), document: '示例批复' },
  today: localDate('2026-03-10'),
  workstation: { name: '示例站', state: 'open', openedOn: localDate('2026-03-01') },
  atStation: ['anna'],
  nameIsTaken: false,
};
const codes = (changes: Partial<OpenPlaceFacts>) => judge(openAssistancePointRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one since the opening of the station', () => expect(codes({})).toEqual([]));
it.each(['2026-02-28', '2026-03-11'])('HOUSE-5: not on %s', (day) => expect(codes({ input: { ...facts.input, from: localDate(day) } })).toEqual(['HOUSE-5 workstations.place-opened-out-of-time']));
it('HOUSE-3: not twice', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 house.already-registered']));
it('DX-2: by who is there', () => expect(codes({ atStation: [] })).toEqual(['DX-2 workstations.not-of-the-station']));
