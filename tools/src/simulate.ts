// `npm run simulate [-- [--seed S] [--percent P] [PATH...]]`: the whole of every simulation of which `npm test` plays a share: a million
// sequences on the pure rules and 2,000 on the database.
import { parseArgs } from 'node:util';
import { ensureDatabaseServer } from './database-server';
import { runToEnd } from './run-until-stopped';
import { SetupError } from './setup-error';
import { runProgram } from './steps/run-program';

const USAGE = 'npm run simulate [-- [--seed S] [--percent P] [PATH...]]; S and P are whole numbers, P from 1 to 100';

/** @throws {SetupError} saying in one line how it is called */
function readPlan(args: readonly string[]): { seed: number; percent: number; paths: readonly string[] } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { seed: { type: 'string' }, percent: { type: 'string' } } });
  } catch {
    throw new SetupError(USAGE);
  }
  const { seed = String(Math.floor(Math.random() * 2 ** 31)), percent = '100' } = parsed.values;
  if (!/^\d{1,10}$/.test(seed) || !/^([1-9]\d?|100)$/.test(percent)) throw new SetupError(USAGE);
  return { seed: Number(seed), percent: Number(percent), paths: parsed.positionals };
}

runToEnd(async (onStop) => {
  const { seed, percent, paths } = readPlan(process.argv.slice(2));
  const started = Date.now();
  console.log(`▸ seed ${seed}`);
  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: (message) => console.error(`  ${message}`) });
  onStop(() => server.stop());
  const command = ['node_modules/jest/bin/jest.js', ...paths, '--maxWorkers=2', '--globals', JSON.stringify({ unionhallSimulation: { seed, percent } }), '--testMatch', '**/*.model.spec.ts', '**/*.random.spec.ts'];
  const { code } = await runProgram(command, onStop, { shown: true, environment: { UNIONHALL_TEST_DATABASE_URL: server.url } });
  console.log(`▸ seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s`);
  return code ?? 1;
});
