import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ScanFile } from './folder-store';

/** Where ClamAV's daemon listens. Its StreamMaxLength must be at least the largest file allowed, or larger ones stay unscanned and refused. */
export interface ClamdSettings {
  host: string;
  port: number;
  /** How long the daemon may stay silent, in milliseconds. */
  timeoutMilliseconds: number;
}

/**
 * Scans by ClamAV's daemon over TCP, with its INSTREAM command.
 * The scan throws when the daemon is not reached, silent for too long or answers anything but a verdict.
 */
export function createClamdScanner({ host, port, timeoutMilliseconds }: ClamdSettings): ScanFile {
  return async (content) => {
    const socket = connect({ host, port });
    socket.setTimeout(timeoutMilliseconds, () => socket.destroy(new Error(`clamd was silent for ${timeoutMilliseconds} ms`)));
    try {
      const [reply] = await Promise.all([text(socket), pipeline(instream(content), socket, { end: false })]);
      return verdictOf(reply);
    } finally {
      socket.destroy();
    }
  };
}

/** The command, each piece after its length, and a length of zero as the end. */
async function* instream(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of content as AsyncIterable<Buffer>) yield Buffer.concat([lengthOf(piece.length), piece]);
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function verdictOf(reply: string): 'clean' | 'infected' {
  if (reply === 'stream: OK\0') return 'clean';
  if (/^stream: .+ FOUND\0$/.test(reply)) return 'infected';
  throw new Error(`clamd answered ${JSON.stringify(reply)}`);
}
