import { readSoakPlan } from './soak-plan';

it('plans the bounded run of continuous integration', () => {
  expect(readSoakPlan(['ci', '--seed', '7'])).toEqual({ kills: 100, acts: 20_000, raceRounds: 200, tampers: 200, minutes: null, seed: 7 });
});

it('plans a run of some minutes, with a seed of its own where none is given', () => {
  expect(readSoakPlan(['--minutes', '90'])).toMatchObject({ kills: Infinity, minutes: 90, seed: expect.any(Number) as number });
});

it.each([[[]], [['cy']], [['ci', '--minutes', '3']], [['--minutes', 'x']], [['--minutes', '0']], [['ci', '--sed', '1']]])('says how it is called when given %j', (args) => {
  expect(() => readSoakPlan(args)).toThrow(/^npm run soak/);
});
