// `npm run simulate [-- [--seed S] [--percent P] [PATH...]]`: the whole of every simulation of which `npm test` plays a share: a million
// sequences on the pure rules and 2,000 on the database.
import { ensureDatabaseServer } from './database-server';
import { runToEnd } from './run-until-stopped';
import { readSimulationPlan } from './simulate/simulation-plan';
import { runProgram } from './steps/run-program';

runToEnd(async (onStop) => {
  const { seed, percent, paths } = readSimulationPlan(process.argv.slice(2));
  const started = Date.now();
  console.log(`▸ seed ${seed}`);
  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: (message) => console.error(`  ${message}`) });
  onStop(() => server.stop());
  const command = ['node_modules/jest/bin/jest.js', ...paths, '--maxWorkers=2', '--globals', JSON.stringify({ unionhallSimulation: { seed, percent } }), '--testMatch', '**/*.model.spec.ts', '**/*.random.spec.ts'];
  const { code } = await runProgram(command, onStop, { shown: true, environment: { UNIONHALL_TEST_DATABASE_URL: server.url } });
  console.log(`▸ seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s`);
  return code ?? 1;
});
