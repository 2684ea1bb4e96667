// Loaded before the program of a measured process: tells the bench, when it asks, what the process has used and served.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Usage } from '../measured-process';

// graphql chooses its production form while it loads, as it does in docker/; the setting itself would have our gateway refuse
// the local issuer whose tokens the bench sends.
process.env['NODE_ENV'] = 'production';
require('graphql');
delete process.env['NODE_ENV'];

let requests = 0;
// Node tells of every request that arrives, so the programs themselves need not count for us.
subscribe('http.server.request.start', (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  if (!request.url?.startsWith('/health')) requests += 1;
});

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMs: (user + system) / 1000, requests };
  process.send?.({ usage });
});
// A killed bench leaves nothing running; the channel itself keeps nobody alive.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
