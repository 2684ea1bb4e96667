import { type DatabaseServer, ensureDatabaseServer } from '../database-server';
import { readEnvironment } from '../environment';

declare global {
  // Jest's set-up and tear-down are two modules of one process and share only the global object.
  var unionhallTestServer: DatabaseServer | undefined;
}

/** Starts one test server for all workers and tells them by UNIONHALL_TEST_DATABASE_URL, unless `npm test` has already done so. */
export default async function globalSetup(): Promise<void> {
  if (readEnvironment().UNIONHALL_TEST_DATABASE_URL !== undefined) return;
  globalThis.unionhallTestServer = await ensureDatabaseServer({ purpose: 'test', onProgress: console.error });
  process.env['UNIONHALL_TEST_DATABASE_URL'] = globalThis.unionhallTestServer.url;
}
