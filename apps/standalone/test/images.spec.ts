import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dropSchemas, freePort, projectFolder, readTestEnvironment, untilReady } from '@unionhall/testing';
import { type ComposedProcess, readCompose } from './support/compose';

jest.setTimeout(300_000);

const run = promisify(execFile);

/** The processes of docker/compose.yaml on this machine: its volume is a folder, its host names are ports. */
async function composeHere() {
  const { databaseUrl: adminUrl } = readTestEnvironment();
  const prefix = `i${randomBytes(4).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-images-'));
  const processes = readCompose({
    ROOT_PASSWORD: 'of-the-server',
    DATABASE_PASSWORD: 'of-the-departments',
    MIGRATOR_PASSWORD: 'of-the-migrators',
    OIDC_ISSUER: 'http://127.0.0.1:1/realms/unionhall',
  });
  const urls = new Map<string, string>();
  for (const { name } of processes) urls.set(name, `http://127.0.0.1:${await freePort()}`);
  const metricsPorts = new Map<string, string>();
  for (const { name } of processes) metricsPorts.set(name, String(await freePort()));

  const environmentOf = ({ name, environment, folders }: ComposedProcess) => {
    const here = (text: string): string => {
      let at = text.replace(/^mysql:\/\/root:.*@database:3306$/, adminUrl).replace(/@database:3306\/unionhall_/, `@${new URL(adminUrl).host}/${prefix}_`).replace(/\/\/unionhall_/, `//${prefix}_`);
      for (const [host, url] of urls) at = at.replaceAll(`http://${host}:4000`, url);
      const of = folders.find(({ target }) => at.startsWith(target));
      return of ? join(folder, of.subpath, at.slice(of.target.length)) : at;
    };
    const own = Object.fromEntries(Object.entries(environment).map(([key, text]) => [key, here(text)]));
    return {
      ...own,
      NODE_ENV: 'production',
      ...(name === 'install' ? { UNIONHALL_PREFIX: prefix } : { UNIONHALL_HOST: '127.0.0.1', UNIONHALL_PORT: new URL(urls.get(name)!).port, UNIONHALL_METRICS_PORT: metricsPorts.get(name)! }),
    };
  };
  return {
    processes,
    urls,
    start: (process: ComposedProcess) => {
      const [, ...program] = process.command ?? ['node', `apps/${process.app}/dist/main.js`];
      return spawn(globalThis.process.execPath, program, { cwd: projectFolder, env: environmentOf(process), stdio: ['ignore', 'ignore', 'inherit'] });
    },
    drop: async () => {
      await dropSchemas(adminUrl, prefix);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

it('what the images of docker/ build installs a house, starts as the compose file says, answers, and ends on SIGTERM', async () => {
  const here = await composeHere();
  const [install, ...others] = [...here.processes].toSorted((one, other) => Number(other.name === 'install') - Number(one.name === 'install'));
  try {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '--build', ...new Set(here.processes.map(({ app }) => `apps/${app}`))], { cwd: projectFolder }).catch(({ stdout }: { stdout: string }) => {
      throw new Error(`the images do not build:\n${stdout}`);
    });
    expect(await once(here.start(install!), 'exit')).toEqual([0, null]);

    const running = others.map((each) => ({ name: each.name, child: here.start(each) }));
    const exits = Promise.all(running.map(({ child }) => once(child, 'exit')));
    try {
      await Promise.all(running.map(({ name, child }) => untilReady(here.urls.get(name)!, child)));
      const subgraphs = Object.fromEntries(others.filter(({ name }) => name !== 'gateway').map(({ name }) => [name, 'ok']));
      expect(await (await fetch(`${here.urls.get('gateway')!}/health/ready`)).json()).toMatchObject({ ready: true, subgraphs });
      const asked = await fetch(`${here.urls.get('gateway')!}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query { employers { totalCount } grantRounds { totalCount } parks { totalCount } }' }),
      });
      expect(await asked.json()).toEqual({ data: { employers: { totalCount: 0 }, grantRounds: { totalCount: 0 }, parks: { totalCount: 0 } } });
    } finally {
      for (const { child } of running) child.kill('SIGTERM');
    }
    expect(await exits).toEqual(running.map(() => [0, null]));
  } finally {
    await here.drop();
  }
});
