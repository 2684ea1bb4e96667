import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A registered operation: its text exactly as clients send it. */
export interface RegisteredOperation {
  readonly name: string;
  readonly text: string;
}

/** The operations of a folder, one `.graphql` file each, by name. A folder that is not there holds none. */
export async function loadOperations(folder: string): Promise<readonly RegisteredOperation[]> {
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}
