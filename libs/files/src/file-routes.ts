import type { Bilingual } from '@unionhall/rulebook';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FileRefused, fileRefusals } from './file-refused';
import type { FileRefusalCode } from './file-refused';
import type { FileStore } from './file-store';
import { fileTypes } from './file-type';
import type { FileType } from './file-type';

/** What the file routes need of the process that serves them. */
export interface FileRoutesSettings<Caller> {
  store: FileStore;
  /**
   * Who asks, or null when nobody signed in does: the answer is then 401. Asked before a byte of the body is read,
   * for both routes; for a download the hash is in `request.params`.
   */
  authorise(request: FastifyRequest): Promise<Caller | null>;
  maximumBytes: number;
  /** What a text may have, a table among them; as any other file unless said otherwise. */
  maximumTextBytes?: number;
  /** All of `fileTypes` unless said otherwise. */
  allowedTypes?: readonly FileType[];
}

/** The body of every answer that is not a file: a stable code and the words in both languages. */
interface Fault {
  code: string;
  message: Bilingual;
}

const unauthenticated: Fault = { code: 'UNAUTHENTICATED', message: { zh: '请先登录。', en: 'Please sign in first.' } };
const notFound: Fault = { code: 'NOT_FOUND', message: { zh: '没有这个文件。', en: 'There is no such file.' } };
const statusOf: Record<FileRefusalCode, number> = {
  'file.too-large': 413,
  'file.type-not-allowed': 415,
  'file.empty': 400,
  'file.infected': 422,
  'file.not-scanned': 503,
  'file.no-space': 507,
};

/**
 * Adds `POST /files` (the body is the file itself; 201 with `{sha256, bytes, type}`) and `GET /files/:sha256`.
 * Faults are 400, 401, 404, 413, 415, 422, 503 or 507 with `{code, message: {zh, en}}`.
 */
export function registerFileRoutes<Caller>(fastify: FastifyInstance, settings: FileRoutesSettings<Caller>): void {
  const { store, authorise, maximumBytes, maximumTextBytes = maximumBytes, allowedTypes = fileTypes } = settings;

  // A scope of its own: its parser, which parses nothing, must not become that of the routes beside it.
  fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));

    scope.addHook('onRequest', async (request, reply) => {
      if ((await authorise(request)) === null) return answer(reply, 401, unauthenticated);
    });

    scope.setErrorHandler((error, _request, reply) => {
      if (!(error instanceof FileRefused)) throw error;
      return answer(reply, statusOf[error.code], { code: error.code, message: fileRefusals[error.code] });
    });

    scope.post('/files', async (request, reply) => {
      if (Number(request.headers['content-length']) > Math.max(maximumBytes, maximumTextBytes)) throw new FileRefused('file.too-large');
      const stored = await store.put(request.raw, { maximumBytes, maximumTextBytes, allowedTypes });
      return reply.code(201).send(stored);
    });

    scope.get<{ Params: { sha256: string } }>('/files/:sha256', async (request, reply) => {
      const file = await store.open(request.params.sha256);
      if (file === null) return answer(reply, 404, notFound);
      // Never shown in place, whatever it contains. No name: that belongs to the record which refers to the file.
      return reply
        .headers({
          'content-type': 'application/octet-stream',
          'content-length': file.bytes,
          'content-disposition': 'attachment',
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        })
        .send(file.content);
    });
  });
}

function answer(reply: FastifyReply, status: number, fault: Fault): FastifyReply {
  // The rest of a refused upload may still be under way; nobody will read it.
  if (reply.request.method === 'POST') reply.header('connection', 'close');
  return reply.code(status).send(fault);
}
