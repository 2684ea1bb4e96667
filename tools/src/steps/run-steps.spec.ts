import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@unionhall/testing';
import type { StopHandler } from '../run-until-stopped';
import { jestStep } from './jest-step';
import { programStep } from './program-step';
import { runSteps } from './run-steps';

let folder: string;
let printed: string[];
const handlers: StopHandler[] = [];
const onStop = (handler: StopHandler): void => void handlers.push(handler);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-steps-'));
  printed = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const handler of handlers.splice(0).toReversed()) await handler();
  await rm(folder, { recursive: true, force: true });
});

async function program(name: string, source: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, source);
  return file;
}

describe('runSteps', () => {
  it('goes on after a failure, shows its output only, and counts each step as one', async () => {
    const good = programStep('good', [await program('good.cjs', `console.log('chatter')`)]);
    const bad = programStep('bad', [await program('bad.cjs', `console.error('the reason'); process.exit(3)`)]);
    expect(await runSteps([bad, good], onStop)).toEqual({ passed: 1, failed: 1 });
    expect(printed.join('\n')).toMatch(/^▸ bad … \d+\.\d s ✗\nthe reason\n▸ good … \d+\.\d s ✓$/);
  });

  it('ends the program, without a result, when the command is stopped', async () => {
    const endless = programStep('endless', [await program('endless.cjs', `setInterval(() => {}, 1000)`)]);
    const total = runSteps([endless], (handler) => {
      onStop(handler);
      void handler();
    });
    await expect(total).rejects.toThrow('was stopped');
    expect(printed).toEqual([]);
  });
});

describe('the test step', () => {
  const counts = async (tests: Record<string, string>): Promise<{ passed: number; failed: number }> => {
    for (const [name, source] of Object.entries(tests)) await program(name, source);
    await program('quiet.cjs', 'module.exports = class {}');
    const settings = { rootDir: folder, testMatch: ['**/*.spec.cjs'], reporters: ['<rootDir>/quiet.cjs'] };
    const config = await program('jest.config.json', JSON.stringify(settings));
    return runSteps([jestStep(['--config', config])], onStop);
  };

  it('counts tests, and a file that cannot be loaded as one failure', async () => {
    const result = await counts({
      'two.spec.cjs': `test('good', () => {}); test('bad', () => { throw new Error('bad') })`,
      'broken.spec.cjs': `require('./nowhere'); test('never seen', () => {})`,
    });
    expect(result).toEqual({ passed: 1, failed: 2 });
  });

  it('fails when it finds no test at all', async () => {
    expect(await counts({})).toEqual({ passed: 0, failed: 1 });
  });

  it('fails, with a word on what to do, when there is no database server', async () => {
    const before = process.env['UNIONHALL_MYSQL_URL'];
    process.env['UNIONHALL_MYSQL_URL'] = `mysql://user:word@127.0.0.1:${await freePort()}`;
    const result = await counts({}).finally(() => {
      if (before === undefined) delete process.env['UNIONHALL_MYSQL_URL'];
      else process.env['UNIONHALL_MYSQL_URL'] = before;
    });
    expect(result).toEqual({ passed: 0, failed: 1 });
    expect(printed.at(-1)).toContain('start that server');
  });

  it('tells the tests the address of a database server', async () => {
    const result = await counts({
      'address.spec.cjs': `test('address', () => { expect(process.env.UNIONHALL_TEST_DATABASE_URL).toMatch(/^mysql:/) })`,
    });
    expect(result).toEqual({ passed: 1, failed: 0 });
  });
});
