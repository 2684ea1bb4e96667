import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasRoom } from './health';

it('has room where so much is free, and none where less is, or no folder', async () => {
  const { bavail, bsize } = await statfs(tmpdir());
  // Others use the disk meanwhile: half and twice of what is free are beyond that.
  expect(await hasRoom(tmpdir(), (bavail * bsize) / 2)).toBe(true);
  expect(await hasRoom(tmpdir(), bavail * bsize * 2)).toBe(false);
  expect(await hasRoom(join(tmpdir(), 'unionhall-nowhere'))).toBe(false);
});
