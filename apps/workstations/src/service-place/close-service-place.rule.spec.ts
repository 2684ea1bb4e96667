import { judge } from '@unionhall/kernel';
import { type CloseServicePlaceFacts, closeServicePlaceRules } from './close-service-place.rule';

const facts: CloseServicePlaceFacts = { personId: 'anna', input: { reason: '示例' }, workstation: { name: '示例站', state: 'open' }, atStation: ['anna'], servicePlace: { name: '示例职工之家', state: 'open' } };
const codes = (changes: Partial<CloseServicePlaceFacts>) => judge(closeServicePlaceRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('closes what is open', () => expect(codes({})).toEqual([]));
it('HOUSE-1: not twice', () => expect(codes({ servicePlace: { name: '示例', state: 'closed' } })).toEqual(['HOUSE-1 workstations.place-in-another-state']));
it('HOUSE-4: not without a reason', () => expect(codes({ input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('DX-2: by who is there', () => expect(codes({ atStation: [] })).toEqual(['DX-2 workstations.not-of-the-station']));
