import type { Caller } from '@unionhall/contracts';
import { type FileStore, registerFileRoutes } from '@unionhall/files';
import type { FastifyInstance } from 'fastify';
import { type CallerChecks, callerOf } from './caller';

/** The largest document or picture taken, in bytes. */
const FILE_BYTES = 20_000_000;
/** The largest table: a month of a province's dues, a million rows, is some 100 MB. */
const TABLE_BYTES = 200_000_000;

/**
 * Files beside the graph: POST /files keeps one and answers its SHA-256, which acts then name; GET /files/<sha256>
 * gives it back. For people who are signed in; whoever knows a hash was shown the record that names it.
 */
export function serveFiles(server: FastifyInstance, store: FileStore, callers: CallerChecks): void {
  registerFileRoutes<Caller>(server, {
    store,
    maximumBytes: FILE_BYTES,
    maximumTextBytes: TABLE_BYTES,
    authorise: async (request) => {
      const caller = await callerOf(request, callers);
      return caller.personId !== null && caller.service === null ? caller : null;
    },
  });
}
