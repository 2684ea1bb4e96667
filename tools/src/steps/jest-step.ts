import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureDatabaseServer } from '../database-server';
import type { OnStop } from '../run-until-stopped';
import { SetupError } from '../setup-error';
import { runProgram } from './run-program';
import type { Step, StepResult } from './step';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  /** Files that could not even be loaded; none of their tests is counted elsewhere. */
  numRuntimeErrorTestSuites: z.int(),
});

/** All tests, two files at a time, against one test server. */
export function jestStep(args: readonly string[]): Step {
  return {
    name: 'test',
    prints: true,
    run: (onStop) =>
      runJest(args, onStop).catch((error: unknown) => {
        // No database server is one failure like any other: the line that counts must still come.
        if (error instanceof SetupError) return { passed: 0, failed: 1, output: error.message };
        throw error;
      }),
  };
}

async function runJest(args: readonly string[], onStop: OnStop): Promise<StepResult> {
  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: (message) => console.error(`  ${message}`) });
  onStop(() => server.stop());
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-jest-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const outputFile = join(folder, 'report.json');
  const command = ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${outputFile}`, ...args];
  const environment = { UNIONHALL_TEST_DATABASE_URL: server.url };
  const { code, output } = await runProgram(command, onStop, { shown: true, environment });
  const counted = await readCounts(outputFile);
  // Whatever else makes jest fail (no test found, a broken configuration, a crash) is one failure more.
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return { passed: counted.passed, failed, output };
}

async function readCounts(file: string): Promise<{ passed: number; failed: number }> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0 };
  const counts = report.parse(JSON.parse(text));
  return { passed: counts.numPassedTests, failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites };
}
