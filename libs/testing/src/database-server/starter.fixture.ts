// Started by private-server.spec.ts as a process that can be killed: runs one private server until its input ends.
import { findEngine } from './find-engine';
import { stateFolder } from '../project-folder';
import { startPrivateServer } from './private-server';

async function main(): Promise<void> {
  const engine = await findEngine(process.env['PATH'] ?? '', stateFolder, console.error);
  const server = await startPrivateServer(engine, JSON.parse(process.argv[2] ?? ''));
  console.log(JSON.stringify({ url: server.url, pid: server.pid }));
  process.stdin.resume().on('end', () => void server.stop());
}

void main();
