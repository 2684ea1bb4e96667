// `npm run verify [-- --url mysql://… --prefix … --folder … --canary … --log …]`: the invariants of a live house; fails on any violation.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installationIn, readTrailKeys } from '@unionhall/graphql';
import { definitions } from '@unionhall/standalone';
import { linesOf, verifyHouse } from '@unionhall/testing';
import { ensureDatabaseServer } from './database-server';
import { schemaPrefix, stateFolder } from './project-folder';
import { runToEnd } from './run-until-stopped';
import { SetupError } from './setup-error';

const text = { type: 'string' } as const;
const options = { url: text, prefix: text, folder: text, canary: { ...text, multiple: true }, log: { ...text, multiple: true } } as const;

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new SetupError(`${(error as Error).message}; usage: npm run verify -- [--url mysql://…] [--prefix …] [--folder …] [--canary …]… [--log …]…`);
  }
}

runToEnd(async (onStop) => {
  const { url, prefix = schemaPrefix, folder = stateFolder, canary = [], log = [join(stateFolder, 'standalone.log')] } = readOptions();
  const installation = installationIn(folder);
  if (!existsSync(installation.tokenKeysFile)) throw new SetupError(`there are no keys in ${folder}: name the installation’s folder with --folder, or run npm start once`);
  const server = url === undefined ? await ensureDatabaseServer({ purpose: 'demonstration', onProgress: (line) => console.log(`▸ ${line}`) }) : undefined;
  if (server) onStop(() => server.stop());

  const verdicts = await verifyHouse({
    definitions,
    adminUrl: url ?? server!.url,
    prefix,
    trailFolder: (department) => installation.trailFolder(department),
    trailKeys: (department) => readTrailKeys(installation, department),
    canaries: canary,
    logFiles: log,
  });
  for (const line of verdicts.flatMap(linesOf)) console.log(line);
  const broken = verdicts.filter(({ violations }) => violations.length > 0).map(({ invariant }) => invariant);
  console.log(broken.length === 0 ? `✓ ${verdicts.length} invariants hold` : `✗ broken: ${broken.join(', ')}`);
  return broken.length === 0 ? 0 : 1;
});
