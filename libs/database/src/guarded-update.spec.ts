import { guardedUpdate, insertRow } from './guarded-update';
import { Badge } from './test/badge';
import { startTestSchema, type TestSchema } from './test/test-schema';
import { inTransaction } from './transaction';

let schema: TestSchema;
beforeAll(async () => {
  schema = await startTestSchema();
});
afterAll(() => schema.drop());

const ID = '01900000-0000-7000-8000-000000000010';
const badge: Badge = { id: ID, name: 'one', grade: 1, version: 1 };

describe('guardedUpdate', () => {
  beforeAll(() => inTransaction(schema.source, (manager) => insertRow(manager, Badge, badge)));

  it('changes the row that was read and raises its version', async () => {
    const changed = await inTransaction(schema.source, (manager) => guardedUpdate(manager, Badge, badge, { grade: 2 }));
    expect(changed).toMatchObject({ id: ID, name: 'one', grade: 2, version: 2 });
    expect(await schema.rows('SELECT * FROM badge')).toEqual([{ id: ID, name: 'one', grade: 2, version: 2 }]);
  });

  it('changes nothing when somebody came first, and says CONFLICT', async () => {
    const stale = inTransaction(schema.source, (manager) => guardedUpdate(manager, Badge, badge, { grade: 3 }));
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'changed-meanwhile', id: ID } });
    expect(await schema.rows('SELECT grade, version FROM badge')).toEqual([{ grade: 2, version: 2 }]);
  });
});
