import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { EntityManager } from 'typeorm';
import { createDataSource } from './data-source';
import { startLossyProxy } from './test/lossy-proxy';
import { entities, startTestSchema, type TestSchema } from './test/test-schema';
import { inTransaction } from './transaction';

let schema: TestSchema;
beforeAll(async () => {
  schema = await startTestSchema();
});
afterAll(() => schema.drop());

const insert = (manager: EntityManager, name: string) => manager.query("INSERT INTO badge (id, name, grade, version) VALUES (UUID(), ?, 1, 1)", [name]);
const written = async (name: string) => (await schema.rows('SELECT id FROM badge WHERE name = ?', [name])).length;
const connectionId = async (manager: EntityManager) => {
  const [row] = await manager.query<{ id: string }[]>('SELECT CONNECTION_ID() AS id');
  return Number(row!.id);
};

describe('inTransaction', () => {
  it('commits what is done and rolls back what throws', async () => {
    expect(await inTransaction(schema.source, (manager) => insert(manager, 'kept').then(() => 'answer'))).toBe('answer');
    const failing = inTransaction(schema.source, (manager) => insert(manager, 'dropped').then(() => Promise.reject(new TypeError('mistake'))));
    await expect(failing).rejects.toThrow(new TypeError('mistake'));
    expect([await written('kept'), await written('dropped')]).toEqual([1, 0]);
  });

  it('reads what others commit while it runs: READ COMMITTED', async () => {
    await inTransaction(schema.source, async (manager) => {
      const count = () => manager.query<{ count: string }[]>("SELECT COUNT(*) AS count FROM badge WHERE name = 'meanwhile'");
      expect(Number((await count())[0]!.count)).toBe(0);
      await schema.admin.query("INSERT INTO badge (id, name, grade, version) VALUES (UUID(), 'meanwhile', 1, 1)");
      expect(Number((await count())[0]!.count)).toBe(1);
    });
  });

  it.each([
    [1213, 'deadlock'],
    [1020, 'record changed'],
    [1205, 'lock wait'],
  ])('tries again after %d (%s), and tells CONFLICT when others keep winning', async (errno) => {
    let attempts = 0;
    const failing = (times: number) =>
      inTransaction(schema.source, async (manager) => {
        attempts += 1;
        if (attempts <= times) await manager.query(`SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = ${errno}, MESSAGE_TEXT = 'others won'`);
        return attempts;
      });
    expect(await failing(2)).toBe(3);
    attempts = 0;
    await expect(failing(Infinity)).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'contention' } });
  });

  it('is cut off after three seconds, rolled back, and gives its connection up', async () => {
    const source = await createDataSource({ url: schema.url, entities, poolSize: 1 }).initialize();
    const start = performance.now();
    const hanging = inTransaction(source, async (manager) => {
      await insert(manager, 'slow');
      await manager.query('SELECT SLEEP(5)');
    });
    await expect(hanging).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { reason: 'database-slow' } });
    expect(performance.now() - start).toBeLessThan(4_500);
    await inTransaction(source, (manager) => insert(manager, 'after the slow one'));
    await source.destroy();
    expect([await written('slow'), await written('after the slow one')]).toEqual([0, 1]);
  });

  it('is tried again on a new connection when its own was closed between two statements', async () => {
    let attempts = 0;
    await inTransaction(schema.source, async (manager) => {
      attempts += 1;
      await insert(manager, 'closed');
      if (attempts > 1) return;
      const { stream } = (await manager.queryRunner!.connect()) as { stream: Socket };
      const closed = once(stream, 'close');
      await schema.admin.query(`KILL CONNECTION ${await connectionId(manager)}`);
      await closed;
      await insert(manager, 'never');
    });
    expect([attempts, await written('closed'), await written('never')]).toEqual([2, 1, 0]);
  });

  it('is tried again when its connection is killed under a running statement', async () => {
    let attempts = 0;
    await inTransaction(schema.source, async (manager) => {
      attempts += 1;
      await insert(manager, 'killed');
      if (attempts > 1) return;
      const id = await connectionId(manager);
      const sleeping = manager.query('SELECT SLEEP(2)');
      sleeping.catch(() => undefined);
      const isAsleep = async () => (await schema.rows("SELECT id FROM information_schema.processlist WHERE id = ? AND info LIKE '%SLEEP%'", [id])).length === 1;
      while (!(await isAsleep()));
      await schema.admin.query(`KILL CONNECTION ${id}`);
      await sleeping;
    });
    expect([attempts, await written('killed')]).toEqual([2, 1]);
  });

  it('tells UNAVAILABLE while its node of a cluster is not in it, and works once it is again', async () => {
    let attempts = 0;
    const away = (times: number) =>
      inTransaction(schema.source, async (manager) => {
        attempts += 1;
        if (attempts <= times) await manager.query("SIGNAL SQLSTATE '08S01' SET MYSQL_ERRNO = 1047, MESSAGE_TEXT = 'WSREP has not yet prepared node for application use'");
        return attempts;
      });
    expect(await away(2)).toBe(3);
    attempts = 0;
    await expect(away(Infinity)).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { reason: 'database' } });
  });

  it('tells UNAVAILABLE when the database cannot be reached', async () => {
    const proxy = await startLossyProxy(schema.url);
    const source = await createDataSource({ url: proxy.url, entities }).initialize();
    await proxy.stop();
    await expect(inTransaction(source, (manager) => insert(manager, 'nowhere'))).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { reason: 'database' } });
    await source.destroy();
  });
});
