import { setTimeout as wait } from 'node:timers/promises';
import type { Department, EventEnvelope } from '@unionhall/contracts';
import { pino } from 'pino';
import { perform } from '../act/perform';
import { createInbox, on } from '../inbox/receive';
import { badgeIssued, issueBadge } from '../test/badge';
import { now, officer, startTestSchema, type TestSchema } from '../test/test-schema';
import { inTransaction } from '../transaction';
import { type Deliver, type Relay, startRelay } from './relay';
import { tellEvents } from './tell-events';

const logger = pino({ level: 'silent' });
const subjectOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

let sender: TestSchema;
let consumer: TestSchema;
const relays: Relay[] = [];
beforeEach(async () => {
  [sender, consumer] = await Promise.all([startTestSchema('grants'), startTestSchema('governance')]);
  await consumer.admin.query('CREATE TABLE heard (subject_id CHAR(36) NOT NULL, grade INT NOT NULL, position INT NOT NULL AUTO_INCREMENT PRIMARY KEY)');
  await consumer.admin.query(`GRANT SELECT, INSERT ON \`${consumer.name}\`.heard TO '${consumer.name}'@'%'`);
});
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop();
  await Promise.all([sender.drop(), consumer.drop()]);
});

const relayTo = (deliver: Deliver): Relay => {
  const relay = startRelay({ source: sender.source, department: 'grants', deliver, logger, intervalMs: 3_600_000 });
  relays.push(relay);
  return relay;
};
/** The consumer's inbox, which notes what it hears. */
const inbox = () =>
  createInbox({
    source: consumer.source,
    department: 'governance',
    subscriptions: [on(badgeIssued, async (manager, { badgeId, grade }) => void (await manager.query('INSERT INTO heard (subject_id, grade) VALUES (?, ?)', [badgeId, grade])))],
    logger,
  });
const tell = (subject: number, ...grades: number[]) =>
  inTransaction(sender.source, (manager) =>
    tellEvents(manager, { department: 'grants', caller: officer, now }, grades.map((grade) => badgeIssued.about(subjectOf(subject), { badgeId: subjectOf(subject), grade }))),
  );
const heard = () => consumer.rows<{ subject_id: string; grade: number }>('SELECT subject_id, grade FROM heard ORDER BY position');
const claimRunsOut = () => sender.admin.query('UPDATE outbox SET claimed_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND');
const undelivered = async () => (await sender.rows('SELECT id FROM outbox WHERE delivered_at IS NULL')).length;

describe('the relay', () => {
  it('brings what an act told to its consumer, for the person who acted, once', async () => {
    const envelopes: EventEnvelope[] = [];
    const relay = relayTo(async (_consumer, batch) => void envelopes.push(...batch));
    const { result } = await perform(sender.context(), issueBadge, { name: 'told', grade: 7 });
    await relay.drain();
    await relay.drain();
    expect(envelopes).toMatchObject([
      { name: 'BadgeIssued', from: 'grants', to: 'governance', subjectId: result!.id, sequence: 1, onBehalfOf: officer.personId, payload: { badgeId: result!.id, grade: 7 }, at: now.toISOString() },
      { name: 'ActPerformed', sequence: 1, payload: { act: 'issueBadge', outcome: 'done' } },
    ]);
    expect(await undelivered()).toBe(0);
  });

  it('tells nothing of an act that was rolled back', async () => {
    const failing = inTransaction(sender.source, async (manager) => {
      await tellEvents(manager, { department: 'grants', caller: officer, now }, [badgeIssued.about(subjectOf(1), { badgeId: subjectOf(1), grade: 1 })]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await tell(1, 2);
    expect(await sender.rows('SELECT sequence FROM outbox')).toEqual([{ sequence: 1 }]);
  });

  it('keeps what a consumer did not take, and brings it again after a moment, not when a claim would have run out', async () => {
    let isDown = true;
    const box = inbox();
    const relay = relayTo((_consumer: Department, batch) => (isDown ? Promise.reject(new Error('down')) : box.receive(batch)));
    await tell(1, 1);
    await relay.drain();
    expect(await undelivered()).toBe(1);
    isDown = false;
    await relay.drain();
    expect(await heard()).toEqual([]);
    const [{ pause }] = (await sender.rows<{ pause: number }>('SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(3), claimed_until) AS pause FROM outbox')) as [{ pause: number }];
    expect(Number(pause)).toBeLessThanOrEqual(1_500_000);
    await claimRunsOut();
    await relay.drain();
    expect([await heard(), await undelivered()]).toEqual([[{ subject_id: subjectOf(1), grade: 1 }], 0]);
  });

  it('waits for a slow consumer as long again as it took', async () => {
    const relay = relayTo(() => wait(1_600).then(() => Promise.reject(new Error('slow'))));
    await tell(1, 1);
    await relay.drain();
    const [{ pause }] = (await sender.rows<{ pause: number }>('SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(3), claimed_until) AS pause FROM outbox')) as [{ pause: number }];
    expect(Number(pause)).toBeGreaterThan(1_100_000);
  });

  it('leaves to another relay what it took for one that was killed, as soon as its claim has run out', async () => {
    await tell(1, 1);
    await sender.admin.query('UPDATE outbox SET claimed_until = UTC_TIMESTAMP(3) + INTERVAL 8 SECOND');
    const box = inbox();
    const relay = relayTo((_consumer, batch) => box.receive(batch));
    await relay.drain();
    expect(await heard()).toEqual([]);
    await claimRunsOut();
    await relay.drain();
    expect(await heard()).toHaveLength(1);
  });

  it('may be two at once, and may deliver twice: each event is applied once, in the order of its subject', async () => {
    for (let subject = 1; subject <= 40; subject += 1) await tell(subject, 1, 2, 3, 4, 5);
    const box = inbox();
    // Every batch arrives twice, the second time from its end.
    const deliver: Deliver = async (_consumer, batch) => {
      await Promise.all([box.receive(batch), box.receive(batch.toReversed())]);
    };
    const [one, other] = [relayTo(deliver), relayTo(deliver)];
    await Promise.all([one.drain(), other.drain()]);
    await box.retry();
    expect(await undelivered()).toBe(0);
    const bySubject = Map.groupBy(await heard(), (row) => row.subject_id);
    expect(bySubject.size).toBe(40);
    for (const rows of bySubject.values()) expect(rows.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds an event with a low id that commits after a higher one', async () => {
    const box = inbox();
    const relay = relayTo((_consumer, batch) => box.receive(batch));
    const early = sender.source.createQueryRunner();
    await early.startTransaction();
    await tellEvents(early.manager, { department: 'grants', caller: officer, now }, [badgeIssued.about(subjectOf(1), { badgeId: subjectOf(1), grade: 1 })]);
    await tell(2, 2);
    await relay.drain();
    expect(await heard()).toEqual([{ subject_id: subjectOf(2), grade: 2 }]);
    await early.commitTransaction();
    await early.release();
    await relay.drain();
    expect(await heard()).toEqual([{ subject_id: subjectOf(2), grade: 2 }, { subject_id: subjectOf(1), grade: 1 }]);
  });

  it('finishes the batch in hand before it stops, and starts none after', async () => {
    let finish!: () => void;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const relay = relayTo(() => finished);
    await tell(1, 1);
    relay.wake();
    const claimed = async () => (await sender.rows('SELECT id FROM outbox WHERE claimed_until IS NOT NULL')).length === 1;
    while (!(await claimed())) await wait(5);
    const stopping = relay.stop();
    finish();
    await stopping;
    expect(await undelivered()).toBe(0);
    await tell(2, 2);
    await relay.drain();
    expect(await undelivered()).toBe(1);
  });
});

it('numbers the events about a subject without a gap, also when told at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, grade) => tell(1, grade)));
  const sequences = await sender.rows<{ sequence: number }>('SELECT sequence FROM outbox ORDER BY sequence');
  expect(sequences.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});
