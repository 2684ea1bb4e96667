import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { until } from '@unionhall/testing';
import { projectFolder } from './project-folder';

let clone: string;
const started: ChildProcess[] = [];

// The registry is not part of these tests: this npm installs a link to the Node that runs them.
const npm = `#!/bin/sh
mkdir npm-runs || echo overlap >>npm-calls
echo "$@" >>npm-calls
[ -e registry-down ] && { rmdir npm-runs; echo "npm error code ENOTFOUND" >&2; exit 1; }
rm -rf node_modules
mkdir -p node_modules/.bin node_modules/node
while [ -e registry-slow ]; do sleep 0.05; done
ln -s "${process.execPath}" node_modules/.bin/node
echo '{"version":"${process.versions.node}"}' >node_modules/node/package.json
rmdir npm-runs
`;

const commands: Record<string, string> = {
  echo: `console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);`,
  serve: `
    import { appendFileSync } from 'node:fs';
    import { runUntilStopped } from './run-until-stopped';
    runUntilStopped(async (onStop) => {
      for (const part of ['database', 'service']) {
        onStop(async () => appendFileSync('stopped', part + '\\n'));
      }
      console.log('ready');
    });`,
};

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'unionhall clone '));
  for (const file of ['tools/bootstrap.mjs', 'libs/testing/lock-file.cjs', 'tools/register.cjs', 'tools/swc-options.cjs', 'tools/src/run-until-stopped.ts', 'tools/src/setup-error.ts']) {
    await cp(join(projectFolder, file), join(clone, file), { recursive: true });
  }
  await symlink(join(projectFolder, 'node_modules'), join(clone, 'tools', 'node_modules'));
  for (const [name, source] of Object.entries(commands)) await writeFile(join(clone, 'tools', 'src', `${name}.ts`), source);
  await writeFile(join(clone, 'package.json'), JSON.stringify({ type: 'commonjs', scripts: { echo: '', serve: '', later: '' } }));
  await writeFile(join(clone, 'package-lock.json'), '{}');
  await mkdir(join(clone, 'bin'));
  await writeFile(join(clone, 'bin', 'npm'), npm);
  await chmod(join(clone, 'bin', 'npm'), 0o755);
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(clone, { recursive: true, force: true });
});

function bootstrap(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [join(clone, 'tools', 'bootstrap.mjs'), ...args], {
    cwd: clone,
    env: { ...process.env, PATH: `${join(clone, 'bin')}:${process.env['PATH']}`, npm_lifecycle_event: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), closed]);
  return { code, stdout, stderr };
}

async function lines(file: string): Promise<string[]> {
  const content = await readFile(join(clone, file), 'utf8').catch(() => '');
  return content.split('\n').filter((line) => line !== '');
}

async function hasLines(file: string, count: number): Promise<void> {
  expect(await until(async () => (await lines(file)).length >= count, 15_000)).toBe(true);
}

async function printed(child: ChildProcess, line: RegExp): Promise<void> {
  for await (const read of createInterface(child.stdout!)) if (line.test(read)) break;
  child.stdout!.resume();
}

async function serving(): Promise<ChildProcess> {
  const child = bootstrap('serve');
  await printed(child, /^ready$/);
  return child;
}

describe('bootstrap', () => {
  it('installs once, then passes arguments and exit code through', async () => {
    expect(await ended(bootstrap('echo', 'libs/kernel', '--bail'))).toMatchObject({ code: 7, stdout: expect.stringContaining('["libs/kernel","--bail"]') });
    expect(await ended(bootstrap('echo'))).toMatchObject({ code: 7, stdout: '[]\n' });
    expect(await lines('npm-calls')).toEqual(['ci --no-audit --no-fund']);
  });

  it('installs again when the lock file has changed', async () => {
    await ended(bootstrap('echo'));
    await writeFile(join(clone, 'package-lock.json'), '{"lockfileVersion":3}');
    await ended(bootstrap('echo'));
    expect(await lines('npm-calls')).toHaveLength(2);
  });

  it('lets two commands of one clone install only once', async () => {
    const results = await Promise.all([ended(bootstrap('echo')), ended(bootstrap('echo'))]);
    expect(results.map(({ code }) => code)).toEqual([7, 7]);
    expect(await lines('npm-calls')).toHaveLength(1);
  });

  it('installs again after a kill in the middle of it, once the orphaned npm has ended', async () => {
    await writeFile(join(clone, 'registry-slow'), '');
    const killed = bootstrap('echo');
    await hasLines('npm-calls', 1);
    killed.kill('SIGKILL');
    const next = bootstrap('echo');
    await printed(next, /waiting$/);
    await rm(join(clone, 'registry-slow'));
    expect(await once(next, 'exit')).toEqual([7, null]);
    expect(await lines('npm-calls')).toEqual(Array(2).fill('ci --no-audit --no-fund'));
  });

  it('says in one line that the registry cannot be reached, and installs at the next run', async () => {
    await writeFile(join(clone, 'registry-down'), '');
    const { code, stderr } = await ended(bootstrap('echo'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^✗ The npm registry cannot be reached: .*\n$/);
    await rm(join(clone, 'registry-down'));
    expect((await ended(bootstrap('echo'))).code).toBe(7);
  });

  it('says in one line which commands there are', async () => {
    const { code, stderr } = await ended(bootstrap('../evil'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '✗ There is no command "../evil": choose one of echo, serve.\n' });
  });

  it('says in one line that the pinned Node does not run', async () => {
    await ended(bootstrap('echo'));
    await rm(join(clone, 'node_modules', '.bin', 'node'));
    const { code, stderr } = await ended(bootstrap('echo'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^✗ The pinned Node \S+ does not run .*\n$/);
  });
});

describe('a running command', () => {
  it('stops once, last part first, though Ctrl-C arrives twice', async () => {
    const child = await serving();
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    expect(await lines('stopped')).toEqual(['service', 'database']);
  });

  it('stops in order when npm, which started the launcher, is killed', async () => {
    await ended(bootstrap('echo'));
    const script = `"$0" "$1" serve & wait`;
    const npmRun = spawn('sh', ['-c', script, process.execPath, join(clone, 'tools', 'bootstrap.mjs')], {
      cwd: clone,
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await printed(npmRun, /^ready$/);
    npmRun.kill('SIGKILL');
    await hasLines('stopped', 2);
    expect(await lines('stopped')).toEqual(['service', 'database']);
  });

  it('stops in order when its launcher is killed', async () => {
    const child = await serving();
    child.kill('SIGKILL');
    await hasLines('stopped', 2);
    expect(await lines('stopped')).toEqual(['service', 'database']);
  });
});
