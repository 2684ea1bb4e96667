// `npm run export-trail -- DEPARTMENT FOLDER`: what an outsider needs to verify a department's audit trail, as files.
import { copyFileSync, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { departments } from '@unionhall/contracts';
import { checkpointFile, createDataSource, exportTrail, schemaName } from '@unionhall/database';
import { installationIn, readTrailKeys } from '@unionhall/graphql';
import { ensureDatabaseServer } from './database-server';
import { schemaPrefix, stateFolder } from './project-folder';
import { runToEnd } from './run-until-stopped';
import { SetupError } from './setup-error';

runToEnd(async (onStop) => {
  const [name, folder] = process.argv.slice(2);
  const department = departments.find((each) => each === name);
  if (!department || !folder) throw new SetupError(`usage: npm run export-trail -- ${departments.join('|')} FOLDER`);
  const server = await ensureDatabaseServer({ purpose: 'demonstration', onProgress: (line) => console.log(`▸ ${line}`) });
  onStop(() => server.stop());

  const installation = installationIn(stateFolder);
  const source = createDataSource({ url: `${server.url}/${schemaName(schemaPrefix, department)}`, entities: [], poolSize: 1 });
  await source.initialize();
  onStop(() => source.destroy());
  const checkpoints = checkpointFile(installation.trailFolder(department), department);
  if (!existsSync(checkpoints)) throw new SetupError('there is no checkpoint yet: one is written every minute while the house runs, and when it stops');
  mkdirSync(folder, { recursive: true });
  const lines = Readable.from(exportTrail(source)).map((line: string) => `${line}\n`);
  await pipeline(lines, createWriteStream(join(folder, 'trail.jsonl')));
  copyFileSync(checkpoints, join(folder, 'checkpoints.jsonl'));
  const keys = readTrailKeys(installation, department).map((key) => key.export({ format: 'jwk' }));
  writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys }));
  console.log(`✓ written; an outsider runs: node tools/verify-trail.mjs --entries ${folder}/trail.jsonl --checkpoints ${folder}/checkpoints.jsonl --key ${folder}/keys.json`);
  return 0;
});
