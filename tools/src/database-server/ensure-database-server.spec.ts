import { SetupError } from '../setup-error';
import { ensureDatabaseServer } from './ensure-database-server';
import { freePort } from '../../../libs/testing/src/database-server';

const testServer = process.env['UNIONHALL_TEST_DATABASE_URL'] ?? '';
const before = process.env['UNIONHALL_MYSQL_URL'];

afterEach(() => {
  if (before === undefined) delete process.env['UNIONHALL_MYSQL_URL'];
  else process.env['UNIONHALL_MYSQL_URL'] = before;
});

describe('ensureDatabaseServer with UNIONHALL_MYSQL_URL', () => {
  it('uses the given server and does not stop it', async () => {
    process.env['UNIONHALL_MYSQL_URL'] = testServer;
    const first = await ensureDatabaseServer({ purpose: 'demonstration' });
    await first.stop();
    const second = await ensureDatabaseServer({ purpose: 'test' });
    expect(second).toMatchObject({ url: testServer, kind: 'given', pid: null, log: null });
  });

  it('says in one line, without the password, that it does not answer', async () => {
    process.env['UNIONHALL_MYSQL_URL'] = `mysql://user:very-secret@127.0.0.1:${await freePort()}`;
    const error = await ensureDatabaseServer({ purpose: 'test' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).toMatch(/^UNIONHALL_MYSQL_URL does not answer \(ECONNREFUSED\).*$/);
    expect((error as Error).message).not.toContain('very-secret');
  });

  it('says in one line, without the value, that it is no such address', async () => {
    process.env['UNIONHALL_MYSQL_URL'] = 'postgres://user:very-secret@somewhere';
    await expect(ensureDatabaseServer({ purpose: 'test' })).rejects.toThrow(
      /^UNIONHALL_MYSQL_URL must look like mysql:\/\/user:password@host:port$/,
    );
  });
});

describe('ensureDatabaseServer without it', () => {
  it('runs a private server for each test run', async () => {
    delete process.env['UNIONHALL_MYSQL_URL'];
    const [first, second] = await Promise.all([ensureDatabaseServer({ purpose: 'test' }), ensureDatabaseServer({ purpose: 'durable-test' })]);
    expect(first.url).not.toBe(second.url);
    await Promise.all([first.stop(), second.stop()]);
  });
});
