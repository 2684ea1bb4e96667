import { type AddressInfo, createServer, type Socket, connect } from 'node:net';

/** A stretch of network in front of the database that can lose an answer. */
export interface LossyProxy {
  /** The same database through this stretch. */
  readonly url: string;
  /** Lets the next statement with this text reach the server, and cuts the client off before the answer. */
  loseAnswerTo(statement: string): void;
  /** How many answers were lost. */
  readonly lost: number;
  stop(): Promise<void>;
}

/** Starts the stretch on a free port. */
export async function startLossyProxy(databaseUrl: string): Promise<LossyProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let losing: string | null = null;
  let lost = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let cut = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      if (losing !== null && chunk.includes(losing)) {
        losing = null;
        cut = true;
      }
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (!cut) return void client.write(chunk);
      // The server has done it, and says so to nobody.
      lost += 1;
      client.destroy();
      return void database.destroy();
    });
    client.on('end', () => database.end());
    database.on('end', () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    loseAnswerTo: (statement) => {
      losing = statement;
    },
    get lost() {
      return lost;
    },
    stop: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        server.close(() => resolve());
      }),
  };
}
