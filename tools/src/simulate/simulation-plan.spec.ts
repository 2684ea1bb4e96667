import { readSimulationPlan } from './simulation-plan';

it('plays everything, from a seed of its own, unless told otherwise', () => {
  expect(readSimulationPlan([])).toEqual({ seed: expect.any(Number) as number, percent: 100, paths: [] });
  expect(readSimulationPlan(['--seed', '7', '--percent', '5', 'apps/grants'])).toEqual({ seed: 7, percent: 5, paths: ['apps/grants'] });
});

it.each([[['--seed']], [['--seed', 'x']], [['--percent', '0']], [['--percent', '101']], [['--sed', '1']]])('says how it is called when given %j', (args) => {
  expect(() => readSimulationPlan(args)).toThrow(/^npm run simulate/);
});

// Without it, simulate would play the share of npm test and nobody would notice.
it('reaches the specs by what jest gives them', () => expect(globalThis).toHaveProperty('unionhallSimulation'));
