import { hasRightToBonus } from './studio-bonus.rule';

const just = { kind: 'renovation', studioIsVerified: true, leaderHonour: 'city' } as const;

it.each([
  ['renovation by a studio of a city model worker', just, true],
  ['a breakthrough', { ...just, kind: 'breakthrough' as const }, true],
  ['skills training', { ...just, kind: 'skills-training' as const }, true],
  ['a leader of provincial level', { ...just, leaderHonour: 'province' as const }, true],
  ['a national leader', { ...just, leaderHonour: 'national' as const }, true],
  ['an invention', { ...just, kind: 'invention' as const }, false],
  ['a leader of county level', { ...just, leaderHonour: 'county' as const }, false],
  ['a studio nobody verified', { ...just, studioIsVerified: false }, false],
  ['no studio', { ...just, studioIsVerified: false, leaderHonour: null }, false],
])('%s: %j → %s', (_what, facts, right) => expect(hasRightToBonus(facts)).toBe(right));
