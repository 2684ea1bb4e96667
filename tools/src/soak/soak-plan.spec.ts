import { readSoakPlan } from './soak-plan';

it('plans the bounded run of continuous integration', () => {
  expect(readSoakPlan(['ci', '--seed', '7'])).toEqual({ kills: 100, acts: 20_000, raceRounds: 200, tampers: 200, statements: 60, recoveries: 3, imports: 100, documents: 20_000, minutes: null, seed: 7 });
});

it('plans a part of it', () => {
  expect(readSoakPlan(['ci', 'documents', '--seed', '7'])).toEqual({ kills: 0, acts: 0, raceRounds: 0, tampers: 0, statements: 0, recoveries: 0, imports: 0, documents: 20_000, minutes: null, seed: 7 });
  expect(readSoakPlan(['ci', 'money'])).toMatchObject({ kills: 100, documents: 0 });
});

it('plans a run of some minutes, with a seed of its own where none is given', () => {
  expect(readSoakPlan(['--minutes', '90'])).toMatchObject({ kills: Infinity, minutes: 90, seed: expect.any(Number) as number });
});

it.each([[[]], [['cy']], [['ci', '--minutes', '3']], [['ci', 'lunch']], [['ci', 'money', 'documents']], [['--minutes', 'x']], [['--minutes', '0']], [['ci', '--sed', '1']]])('says how it is called when given %j', (args) => {
  expect(() => readSoakPlan(args)).toThrow(/^npm run soak/);
});
