import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What becomes of a piece of traffic: it passes, or it is lost together with its connection. */
export type Fate = 'pass' | 'cut';

/** Decides over a piece of traffic of one connection, numbered from 1. */
export type Judge = (connection: number, chunk: Buffer) => Fate;

/** A stretch of network in front of a server, through which faults are inflicted. */
export interface FaultyLine {
  /** The same address through this stretch. */
  readonly url: string;
  /** Ends every connection and takes no new one. */
  cut(): void;
  /** Takes connections again, and hurries again. */
  mend(): void;
  /** Holds every piece of traffic back for so many milliseconds, either way. */
  slow(milliseconds: number): void;
  /** Has each piece judged: requests before the server sees them, answers before the client does. Null judges no more. */
  judge(judges: { readonly request?: Judge; readonly answer?: Judge } | null): void;
  stop(): Promise<void>;
}

/** Starts a stretch on a free port. */
export async function startFaultyLine(target: string): Promise<FaultyLine> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let judges: { readonly request?: Judge; readonly answer?: Judge } = {};
  let isCut = false;
  let heldMs = 0;
  let connections = 0;

  const end = (...pair: Socket[]) => pair.forEach((socket) => socket.destroy());
  const carry = (from: Socket, to: Socket, fateOf: (chunk: Buffer) => Fate) => {
    // One after the other, so that what is held back keeps its order.
    let last: Promise<void> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      if (fateOf(chunk) === 'cut') return end(from, to);
      if (heldMs === 0) return void to.write(chunk);
      last = last.then(() => wait(heldMs)).then(() => void (to.destroyed || to.write(chunk)));
    });
    from.on('end', () => to.end()).on('close', () => to.destroy());
  };
  const server = createServer((client) => {
    if (isCut) return end(client);
    const upstream = connect(Number(port), hostname);
    const connection = (connections += 1);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    carry(client, upstream, (chunk) => judges.request?.(connection, chunk) ?? 'pass');
    carry(upstream, client, (chunk) => judges.answer?.(connection, chunk) ?? 'pass');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href.replace(/\/$/, ''),
    cut: () => {
      isCut = true;
      end(...sockets);
    },
    mend: () => {
      isCut = false;
      heldMs = 0;
    },
    slow: (milliseconds) => {
      heldMs = milliseconds;
    },
    judge: (given) => {
      judges = given ?? {};
    },
    stop: () =>
      new Promise((resolve) => {
        end(...sockets);
        server.close(() => resolve());
      }),
  };
}
