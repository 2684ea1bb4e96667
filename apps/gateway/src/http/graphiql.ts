import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The page as it is sent. */
interface Page {
  readonly html: Buffer;
  readonly zipped: Buffer;
  readonly policy: string;
}

// It answers anybody, so the page shows an answer and the schema's documentation before anyone signed in.
const FIRST_QUERY = `# 工会之家 / Unionhall: 一个入口,五个部门 / one graph, five departments.
# 以某人身份查询 / to ask as somebody:
#   1. npm run token -- chief
#   2. 下方 Headers / below:
#      { "authorization": "Bearer ..." }

query Who {
  __typename
}
`;

/** Serves GraphiQL, which lies in the package and loads nothing from elsewhere, to browsers that open the endpoint. */
export function serveGraphiql(fastify: FastifyInstance, path: string): void {
  // Who opens the bare address is looking for the page.
  fastify.get('/', (_request, reply) => reply.redirect(path));
  let page: Promise<Page> | undefined;
  fastify.addHook('onRequest', async (request, reply) => {
    if (!asksForPage(request, path)) return undefined;
    // Nine megabytes: rendered and compressed when first asked for, then kept.
    page ??= render(path);
    const { html, zipped, policy } = await page;
    reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy);
    const zips = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    return zips ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(html);
  });
}

function asksForPage({ method, url, headers }: FastifyRequest, path: string): boolean {
  return method === 'GET' && url === path && /\btext\/html\b/.test(headers.accept ?? '');
}

async function render(endpoint: string): Promise<Page> {
  const text = renderGraphiQL({ title: 'Unionhall', endpoint, defaultQuery: FIRST_QUERY, favicon: 'data:,' });
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const html = Buffer.from(text);
  return { html, zipped: await promisify(gzip)(html), policy };
}
