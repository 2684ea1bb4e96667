import { randomUUID } from 'node:crypto';
import { type EventEnvelope, HouseError } from '@unionhall/contracts';
import { pino } from 'pino';
import { badgeIssued } from '../test/badge';
import { now, startTestSchema, type TestSchema } from '../test/test-schema';
import { createInbox, type Inbox, on } from './receive';

const subjectOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

let schema: TestSchema;
let inbox: Inbox;
let poison: Set<number>;
let applied: number[];
beforeAll(async () => {
  schema = await startTestSchema('governance');
});
afterAll(() => schema.drop());

beforeEach(async () => {
  for (const table of ['inbox', 'inbox_sequence', 'badge']) await schema.admin.query(`TRUNCATE ${table}`);
  [poison, applied] = [new Set(), []];
  const subscription = on(badgeIssued, async (manager, { grade }) => {
    await manager.query('INSERT INTO badge (id, name, grade, version) VALUES (UUID(), UUID(), ?, 1)', [grade]);
    if (poison.has(grade)) throw new Error('cannot be applied');
    applied.push(grade);
  });
  inbox = createInbox({ source: schema.source, department: 'governance', subscriptions: [subscription], logger: pino({ level: 'silent' }) });
});

/** An event; its grade says which. */
const event = (sequence: number, grade: number, subject = 1, more: Partial<EventEnvelope> = {}): EventEnvelope => ({
  id: randomUUID(),
  name: 'BadgeIssued',
  from: 'grants',
  to: 'governance',
  subjectId: subjectOf(subject),
  sequence,
  onBehalfOf: null,
  at: now.toISOString(),
  payload: { badgeId: subjectOf(subject), grade },
  ...more,
});
const states = async () => (await schema.rows<{ state: string }>('SELECT state FROM inbox ORDER BY subject_id, sequence')).map(({ state }) => state);
const written = async () => (await schema.rows<{ grade: number }>('SELECT grade FROM badge ORDER BY grade')).map(({ grade }) => grade);

describe('the inbox', () => {
  it('applies an event once, however often it arrives, and forgets its content', async () => {
    const told = event(1, 10);
    await inbox.receive([told, told]);
    await Promise.all([inbox.receive([told]), inbox.receive([told])]);
    expect([applied, await written(), await states()]).toEqual([[10], [10], ['applied']]);
    expect(await schema.rows('SELECT envelope FROM inbox')).toEqual([{ envelope: null }]);
  });

  it('parks what comes too early and applies it in its turn', async () => {
    const [first, second, third] = [event(1, 1), event(2, 2), event(3, 3)];
    await inbox.receive([third, second]);
    expect([applied, await states()]).toEqual([[], ['parked', 'parked']]);
    await inbox.receive([first]);
    expect([applied, await states()]).toEqual([[1, 2, 3], ['applied', 'applied', 'applied']]);
  });

  it('lets no subject wait for another', async () => {
    await inbox.receive([event(2, 12, 1), event(1, 21, 2)]);
    expect(applied).toEqual([21]);
  });

  it('writes nothing of an event that cannot be applied, tries it again, and goes on with what waited', async () => {
    poison.add(1);
    await inbox.receive([event(1, 1), event(2, 2)]);
    expect([await written(), await states()]).toEqual([[], ['failed', 'parked']]);
    poison.clear();
    await inbox.retry();
    expect([applied, await states()]).toEqual([[1, 2], ['applied', 'applied']]);
  });

  it('has one retry under way at a time: who asks meanwhile waits until everything it leads to is through', async () => {
    const gates = new Map([2, 3].map((grade) => [grade, { reached: Promise.withResolvers<void>(), held: Promise.withResolvers<void>() }]));
    poison.add(1);
    await inbox.receive([event(1, 1), event(2, 2), event(3, 3)]);
    const gated = on(badgeIssued, async (_manager, { grade }) => {
      const gate = gates.get(grade);
      gate?.reached.resolve();
      await gate?.held.promise;
      applied.push(grade);
    });
    const other = createInbox({ source: schema.source, department: 'governance', subscriptions: [gated], logger: pino({ level: 'silent' }) });
    let isThrough = false;
    const first = other.retry();
    await gates.get(2)!.reached.promise;
    const second = other.retry().then(() => (isThrough = true));
    gates.get(2)!.held.resolve();
    await gates.get(3)!.reached.promise;
    // By itself it would have found the second event applied, and nothing else due.
    for (let more = 0; more < 20; more += 1) await schema.rows('SELECT 1');
    expect(isThrough).toBe(false);
    gates.get(3)!.held.resolve();
    await Promise.all([first, second]);
    expect([applied, await states()]).toEqual([[1, 2, 3], ['applied', 'applied', 'applied']]);
  });

  it('gives an event back when the database cannot be reached, and does not count that against it', async () => {
    const away = on(badgeIssued, () => Promise.reject(new HouseError('UNAVAILABLE', { reason: 'database' })));
    const unlucky = createInbox({ source: schema.source, department: 'governance', subscriptions: [away], logger: pino({ level: 'silent' }) });
    await expect(unlucky.receive([event(1, 1)])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await states()).toEqual([]);
  });

  it('sets a poisoned event aside after ten tries, for a person', async () => {
    poison.add(1);
    await inbox.receive([event(1, 1)]);
    for (let tries = 2; tries < 10; tries += 1) await inbox.retry();
    expect([await states(), await inbox.deadCount()]).toEqual([['failed'], 0]);
    await inbox.retry();
    expect([await states(), await inbox.deadCount()]).toEqual([['dead'], 1]);
    poison.clear();
    await inbox.retry();
    expect(applied).toEqual([]);
  });

  it.each([
    ['of an unknown name', { name: 'NobodyKnows' }],
    ['that breaks its contract', { payload: { badgeId: 'x' } }],
  ])('keeps an event %s and does not apply it', async (_case, more) => {
    await inbox.receive([event(1, 1, 1, more)]);
    expect([applied, await states()]).toEqual([[], ['failed']]);
  });

  it('takes no event for another department', async () => {
    await expect(inbox.receive([event(1, 1, 1, { to: 'grants' })])).rejects.toThrow('an event for grants came to governance');
  });

  it('tries every failed event again, also when hundreds are parked before it', async () => {
    await inbox.receive(Array.from({ length: 150 }, (_, index) => event(2, 0, 100 + index)));
    poison.add(3);
    await inbox.receive([event(1, 1), event(2, 2), event(3, 3)]);
    poison.clear();
    await inbox.retry();
    expect(applied).toEqual([1, 2, 3]);
  });
});
