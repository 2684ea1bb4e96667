// `npm run simulate [-- --seed S] [-- PATH...]`: the whole of every simulation of which `npm test` plays a share: a million
// sequences on the pure rules and 2,000 on the database.
import { ensureDatabaseServer } from './database-server';
import { runToEnd } from './run-until-stopped';
import { SetupError } from './setup-error';
import { runProgram } from './steps/run-program';

/** @throws {SetupError} saying in one line how it is called */
function readPlan(args: readonly string[]): { seed: number; paths: readonly string[] } {
  const place = args.indexOf('--seed');
  if (place === -1) return { seed: Math.floor(Math.random() * 2 ** 31), paths: args };
  const seed = args[place + 1] ?? '';
  if (!/^\d+$/.test(seed)) throw new SetupError('npm run simulate [-- --seed S] [-- PATH...]; S is a whole number');
  return { seed: Number(seed), paths: args.toSpliced(place, 2) };
}

runToEnd(async (onStop) => {
  const { seed, paths } = readPlan(process.argv.slice(2));
  const started = Date.now();
  console.log(`▸ seed ${seed}`);
  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: (message) => console.error(`  ${message}`) });
  onStop(() => server.stop());
  const command = ['node_modules/jest/bin/jest.js', ...paths, '--maxWorkers=2', '--globals', JSON.stringify({ unionhallSimulationSeed: seed }), '--testMatch', '**/*.model.spec.ts', '**/*.random.spec.ts'];
  const { code } = await runProgram(command, onStop, { shown: true, environment: { UNIONHALL_TEST_DATABASE_URL: server.url } });
  console.log(`▸ seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s`);
  return code ?? 1;
});
