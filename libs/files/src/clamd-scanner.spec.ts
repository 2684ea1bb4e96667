import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { createClamdScanner } from './clamd-scanner';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** Speaks clamd's INSTREAM: reads the command and the pieces, and finds the EICAR test file. */
function serveInstream(socket: Socket): void {
  let received = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    const content = contentOf(received);
    if (content !== null) socket.end(content.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  });
}

function contentOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) throw new Error('Not an INSTREAM command');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('the scan by clamd', () => {
  let server: Server | undefined;
  const sockets = new Set<Socket>();

  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    if (server?.listening) await new Promise((resolve) => server?.close(resolve));
  });

  async function scannerOf(serve: (socket: Socket) => void, timeoutMilliseconds = 5_000) {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      serve(socket);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return createClamdScanner({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, timeoutMilliseconds });
  }

  it('finds a clean file clean, whatever its size', async () => {
    const scan = await scannerOf(serveInstream);
    expect(await scan(Readable.from([Buffer.from('a letter')]))).toBe('clean');
    expect(await scan(Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(65_536, 'a'))))).toBe('clean');
  });

  it('finds the EICAR test file, also when it arrives in pieces', async () => {
    const scan = await scannerOf(serveInstream);
    expect(await scan(Readable.from([Buffer.from(EICAR.slice(0, 30)), Buffer.from(EICAR.slice(30))]))).toBe('infected');
  });

  it('fails when clamd answers anything but a verdict, or nothing', async () => {
    const limited = await scannerOf((socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'));
    await expect(limited(Readable.from([Buffer.from('a')]))).rejects.toThrow('size limit exceeded');
    server?.close();
    const mute = await scannerOf((socket) => socket.end());
    await expect(mute(Readable.from([Buffer.from('a')]))).rejects.toThrow('clamd answered ""');
  });

  it('fails when clamd is silent for too long', async () => {
    const scan = await scannerOf((socket) => socket.resume(), 50);
    await expect(scan(Readable.from([Buffer.from('a')]))).rejects.toThrow('clamd was silent for 50 ms');
  });

  it('fails when clamd hangs up midway or is not there', async () => {
    const scan = await scannerOf((socket) => socket.once('data', () => socket.resetAndDestroy()));
    await expect(scan(Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(65_536))))).rejects.toThrow();
    await new Promise((resolve) => server?.close(resolve));
    await expect(scan(Readable.from([Buffer.from('a')]))).rejects.toThrow('ECONNREFUSED');
  });

  it('fails when the file cannot be read', async () => {
    const scan = await scannerOf(serveInstream);
    const unreadable = new Readable({ read() { this.destroy(new Error('disk fault')); } });
    await expect(scan(unreadable)).rejects.toThrow('disk fault');
  });
});
