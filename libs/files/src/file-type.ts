import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { zipEntryNames } from './zip-entry-names';

const officeTypes = {
  'word/': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'ppt/': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/**
 * The types a file may have. `text/plain` is any text in UTF-8 or GB18030, CSV included: nothing in the bytes
 * tells a table from prose, so whoever imports one reads it as such.
 */
export const fileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain', ...Object.values(officeTypes)] as const;

/** A media type of `fileTypes`. */
export type FileType = (typeof fileTypes)[number];

const signatures: readonly [FileType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', Buffer.of(0xff, 0xd8, 0xff)],
];
const ZIP_SIGNATURE = Buffer.of(0x50, 0x4b, 0x03, 0x04);
const LONGEST_SIGNATURE = 8;

/** The type of the file at this path by its bytes, or null when it is none of `fileTypes`. Names are not looked at: anyone can choose one. */
export async function recogniseFileType(path: string): Promise<FileType | null> {
  const head = await firstBytes(path, LONGEST_SIGNATURE);
  const signed = signatures.find(([, signature]) => head.subarray(0, signature.length).equals(signature));
  if (signed !== undefined) return signed[0];
  if (head.subarray(0, ZIP_SIGNATURE.length).equals(ZIP_SIGNATURE)) return officeTypeOf(await zipEntryNames(path));
  return (await isText(path, 'utf-8')) || (await isText(path, 'gb18030')) ? 'text/plain' : null;
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Documents that carry macros are no allowed type, whatever their extension says. */
function officeTypeOf(names: readonly string[]): FileType | null {
  if (!names.includes('[Content_Types].xml') || names.some((name) => name.endsWith('vbaProject.bin'))) return null;
  const folder = (Object.keys(officeTypes) as (keyof typeof officeTypes)[]).find((prefix) => names.some((name) => name.startsWith(prefix)));
  return folder === undefined ? null : officeTypes[folder];
}

// Control characters other than tabs, line ends and form feeds do not occur in text, but do in any binary file.
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000e-\u001f\u007f]/;

async function isText(path: string, encoding: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (binary.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    }
    return !binary.test(decoder.decode());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
