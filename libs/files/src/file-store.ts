import type { Readable } from 'node:stream';
import type { FileType } from './file-type';

/** A file that is kept. */
export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hexadecimal digits: the name of the file everywhere in the house. */
  sha256: string;
  bytes: number;
  /** Told from the content. */
  type: FileType;
}

/** What a file must be to be taken. */
export interface FileLimits {
  maximumBytes: number;
  /** What a text may have, a table among them; as any other file unless said otherwise. */
  maximumTextBytes?: number;
  allowedTypes: readonly FileType[];
}

/** A kept file, ready to be read once. */
export interface OpenedFile {
  bytes: number;
  /**
   * The content. Ends with FileCorrupted, before its last piece, when it no longer has the hash it is kept under,
   * so that a reader who gets all of it has what was put.
   */
  content: Readable;
}

/** What was kept under this hash has changed since: the disk or somebody at it did that. */
export class FileCorrupted extends Error {
  constructor(readonly sha256: string) {
    super(`The content kept as ${sha256} no longer has that hash`);
    this.name = 'FileCorrupted';
  }
}

/**
 * Files by the SHA-256 of their content: the same file twice is one file, and a kept file is never changed.
 * A folder is the only place that is implemented (`createFileStore`); object storage can follow behind the same functions.
 */
export interface FileStore {
  /**
   * Takes a file, hashing it on the way. It is safe on disk when this returns, and not there at all when this throws.
   * @throws FileRefused when it is too large, empty, of another type, infected or could not be scanned.
   */
  put(content: AsyncIterable<Uint8Array>, limits: FileLimits): Promise<StoredFile>;
  /** The file with this hash, or null when there is none. */
  open(sha256: string): Promise<OpenedFile | null>;
  /** Whether a file with this hash is kept. */
  has(sha256: string): Promise<boolean>;
  /**
   * Removes what interrupted uploads left behind.
   * @param before only what was last written before this moment, so that uploads of other processes are left alone.
   * @returns how many were removed.
   */
  sweep(before: Date): Promise<number>;
}
