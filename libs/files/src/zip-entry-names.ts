import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

const END_SIGNATURE = Buffer.from('PK\u0005\u0006', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
/** An office document has some dozens of entries; a directory larger than this is no such document and is not worth the memory. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

/**
 * The names in the central directory of the ZIP file at this path (APPNOTE §4.3.12, §4.3.16); none when the file is not a sound one.
 * Only the directory is read: nothing is unpacked.
 */
export async function zipEntryNames(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const directory = await readDirectory(file);
    return directory === null ? [] : namesIn(directory);
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(END_SIGNATURE);
  if (end < 0 || tail.length - end < END_BYTES) return null;
  const bytes = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  return bytes > LARGEST_DIRECTORY ? null : read(file, start, start + bytes);
}

async function read(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [number, number, number];
    names.push(directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + name));
    at += ENTRY_BYTES + name + extra + comment;
  }
  return names;
}
