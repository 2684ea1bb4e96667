import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bureauFile, checkHouse, commitSurely, type FaultHouse, importFaults, type ImportHouse, importThrough, prepareImports, previewSurely, type Random, rowsOf } from '@unionhall/testing';
import { chanceOf, startWholeHouse } from './fault-houses';

jest.setTimeout(300_000);

const run = promisify(execFile);

let house: FaultHouse;
let imports: ImportHouse;
let random: Random;
beforeAll(async () => {
  random = chanceOf('imports');
  house = await startWholeHouse();
  imports = await prepareImports(house);
});
afterAll(() => house?.stop());

it.each(importFaults)('%s while a file is read and booked: every row is booked once', async (fault) => {
  expect(await importThrough(imports, random, fault, `F${fault.replaceAll('-', '')}`)).toEqual([]);
  expect(await checkHouse(house, [])).toEqual([]);
});

it('refuses a file that was changed where it is kept, and books it when it was sent again', async () => {
  const [operator] = imports.operators;
  const content = bureauFile(rowsOf('CHANGED', 3));
  const { sha256 } = await house.upload(operator, content);
  await appendFile(join(house.installation.filesFolder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), '\n');
  expect(await previewSurely(imports, operator, sha256, 'changed')).toMatchObject({ state: 'refused' });
  await house.upload(operator, content);
  const file = await previewSurely(imports, operator, sha256, 'sent again');
  expect(file).toMatchObject({ state: 'previewed' });
  await commitSurely(imports, file);
  expect(await checkHouse(house, [])).toEqual([]);
});

it('says that there is no room for a file, and books it when there is', async () => {
  const [operator] = imports.operators;
  const content = bureauFile(rowsOf('NOROOM', 2_000));
  // The gateway may write only so far into a file, which it cannot tell from a full disk.
  const leave = (bytes: number | 'unlimited') => run('prlimit', ['--pid', String(house.services.services.get('gateway')!.process.pid), `--fsize=${bytes}:`]);
  await leave(50_000);
  expect(await house.upload(operator, content)).toMatchObject({ status: 507, code: 'file.no-space' });
  await leave('unlimited');
  const { sha256 } = await house.upload(operator, content);
  await commitSurely(imports, await previewSurely(imports, operator, sha256, 'room'));
  expect(await checkHouse(house, [])).toEqual([]);
});
