import { createServer } from 'node:net';

/** The first port from `first` on that nobody listens on: 4000 for the first clone, 4001 for the second. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`no free port from ${first} to ${first + 99}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
