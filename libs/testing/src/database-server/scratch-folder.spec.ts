import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newScratchFolder } from './scratch-folder';
import { writeServerState } from './server-state';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'unionhall-scratch-'));
});

afterEach(() => rm(parent, { recursive: true, force: true }));

/** The number of a process that has just ended. */
function endedProcess(): number {
  return spawnSync('true').pid;
}

async function folderOf(owner: number, server: number): Promise<string> {
  const name = `clone-test-${owner}-00000000`;
  await mkdir(join(parent, name));
  await writeServerState(join(parent, name), { port: 1, password: 'word', running: { server, starter: owner } });
  return name;
}

describe('newScratchFolder', () => {
  it('names a folder of this process that does not exist yet', async () => {
    const folder = await newScratchFolder(parent, 'clone-test');
    expect(folder).toMatch(new RegExp(`^${parent}/clone-test-${process.pid}-[0-9a-f]{8}$`));
    expect(await readdir(parent)).toEqual([]);
  });

  it('sweeps what a dead process and its dead server left', async () => {
    await folderOf(endedProcess(), endedProcess());
    await newScratchFolder(parent, 'clone-test');
    expect(await readdir(parent)).toEqual([]);
  });

  it('leaves a folder whose owner, or whose server, still runs', async () => {
    const kept = [await folderOf(process.pid, endedProcess()), await folderOf(endedProcess(), process.pid)];
    await newScratchFolder(parent, 'clone-test');
    expect((await readdir(parent)).toSorted()).toEqual(kept.toSorted());
  });

  it('leaves the folders of another clone', async () => {
    const kept = await folderOf(endedProcess(), endedProcess());
    await newScratchFolder(parent, 'other-test');
    expect(await readdir(parent)).toEqual([kept]);
  });
});
