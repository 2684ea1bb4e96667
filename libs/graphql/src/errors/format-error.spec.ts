import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes, HouseError } from '@unionhall/contracts';
import { errorTexts } from './error-codes';
import { createErrorFormatter } from './format-error';
import { inRequestScope } from './request-scope';

const REQUEST = '019a0000-0000-7000-8000-0000000000aa';

interface LogLine {
  readonly code: string;
  readonly requestId: string;
  readonly err?: { readonly message: string; readonly stack: string };
}

function format(error: GraphQLError, locale: 'zh' | 'en' = 'en') {
  const lines: LogLine[] = [];
  const write = (line: unknown) => void lines.push(line as LogLine);
  const formatError = createErrorFormatter({ error: write, debug: write });
  const formatted: GraphQLFormattedError = { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } };
  const shown = inRequestScope({ requestId: REQUEST, locale }, () => formatError(formatted, error));
  return { shown, lines };
}

const thrown = (cause: Error, path = ['person']) => new GraphQLError(cause.message, { originalError: cause, path });

describe('what a caller reads of an error', () => {
  it.each(errorCodes)('%s in his language, with the request id and the path', (code) => {
    expect(format(thrown(new HouseError(code)), 'zh').shown).toEqual({
      message: errorTexts[code].zh,
      path: ['person'],
      extensions: { code, requestId: REQUEST },
    });
    expect(format(thrown(new HouseError(code)), 'en').shown.message).toBe(errorTexts[code].en);
  });

  it('a more precise text and safe details where the error has them', () => {
    const error = new HouseError('LIMIT_EXCEEDED', { reason: 'depth', most: 12 });
    expect(format(thrown(error)).shown).toMatchObject({
      message: 'The query is nested too deeply',
      extensions: { code: 'LIMIT_EXCEEDED', details: { reason: 'depth', most: 12 } },
    });
  });

  it.each([
    ['a driver', "Duplicate entry '张三' for key 'person.name'"],
    ['a socket', 'connect ECONNREFUSED 10.1.2.3:3306'],
    ['a file', "ENOENT: no such file, open '/srv/unionhall/keys.json'"],
    ['a programming mistake', "Cannot read properties of undefined (reading 'id')"],
  ])('nothing of what %s said', (_who, message) => {
    const { shown, lines } = format(thrown(new Error(message)));
    expect(shown).toEqual({ message: errorTexts.INTERNAL.en, path: ['person'], extensions: { code: 'INTERNAL', requestId: REQUEST } });
    expect(lines).toMatchObject([{ code: 'INTERNAL', requestId: REQUEST, err: { stack: expect.stringContaining('format-error.spec') as string } }]);
    expect(JSON.stringify(lines)).not.toContain('张三');
  });

  it.each([
    ['lost its connection', { code: 'PROTOCOL_CONNECTION_LOST', fatal: true }],
    ['cannot be reached', { driverError: { code: 'ECONNREFUSED', fatal: true } }],
    ['closed the connection before', { driverError: { fatal: true } }],
  ])('UNAVAILABLE where a read %s: it may be asked again', (_what, driver) => {
    const { shown } = format(thrown(Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:3306'), driver)));
    expect(shown.extensions).toEqual({ code: 'UNAVAILABLE', requestId: REQUEST, details: { reason: 'database' } });
    expect(shown.message).not.toContain('10.1.2.3');
  });

  it('INTERNAL for a code nobody knows, also when a library made it up', () => {
    expect(format(new GraphQLError('boom', { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } })).shown.extensions).toMatchObject({ code: 'INTERNAL' });
  });

  it('a subgraph’s code and message when the code is ours, and never its other extensions', () => {
    const error = new GraphQLError('No such post', {
      path: ['post'],
      extensions: { code: 'NOT_FOUND', serviceName: 'personnel', stacktrace: ['at x'], details: { post: '7', host: 'db.internal:3306' } },
    });
    expect(format(error).shown).toEqual({ message: 'No such post', path: ['post'], extensions: { code: 'NOT_FOUND', requestId: REQUEST, details: { post: '7' } } });
  });

  it.each(['no route to 10.0.0.7', 'http://grants:4001/graphql failed', 'see /usr/src/app/main.js', 'SELECT name FROM person', 'grants.internal:4001 closed'])(
    'the plain text of the code when a subgraph names internals: %s',
    (message) => {
      expect(format(new GraphQLError(message, { extensions: { code: 'CONFLICT' } })).shown.message).toBe(errorTexts.CONFLICT.en);
    },
  );

  it('what is wrong with the query, without suggestions', () => {
    const error = new GraphQLError('Cannot query field "nmae" on type "Person". Did you mean "name"?', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(format(error).shown).toMatchObject({
      message: 'The request is not valid: Cannot query field "nmae" on type "Person".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('LIMIT_EXCEEDED for the limits of the parser', () => {
    const error = new GraphQLError('Syntax Error: Document contains more that 2000 tokens. Parsing aborted.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(format(error).shown.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('and the log keeps a caller’s own words out', () => {
    const { lines } = format(new GraphQLError('Variable "$card" got invalid value "110101199001011234"', { extensions: { code: 'BAD_USER_INPUT' } }));
    expect(lines).toEqual([{ code: 'BAD_USER_INPUT', requestId: REQUEST }]);
  });
});
