import { publicCaller } from '@unionhall/contracts';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { personalDataUnder } from '../personal-data/personal-data';
import { migrate } from '../provision';
import { Badge, issueBadge, IssueBadgeInput, raiseBadge } from '../test/badge';
import { startLossyProxy } from '../test/lossy-proxy';
import { entities, officer, schemaOf, startTestSchema, type TestSchema } from '../test/test-schema';
import { canonicalJson, sha256Hex } from '../trail/canonical';
import { act } from './act';
import { perform } from './perform';
import { permissionFor } from './permission';

let schema: TestSchema;
beforeAll(async () => {
  schema = await startTestSchema();
});
afterAll(() => schema.drop());

const issue = (name: string, more: Partial<IssueBadgeInput> = {}, source?: DataSource) =>
  perform(schema.context(source && { source }), issueBadge, { name, grade: 1, ...more });
const tables = ['badge', 'idempotency_key', 'outbox', 'trail_entry'];
const counts = async () => {
  const [row] = await schema.rows<Record<'badge' | 'idempotency_key' | 'outbox' | 'trail_entry', number>>(`SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(', ')}`);
  return row!;
};
const entriesOf = async (actId: string) =>
  (await schema.rows<{ entry: string }>('SELECT entry FROM trail_entry WHERE act_id = ?', [actId])).map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);

describe('the order of things in one transaction', () => {
  it('is key, gather, rules, write, tell, entry, reply, commit', async () => {
    const heard: string[] = [];
    const source = await createDataSource({ url: schema.url, entities, onStatement: (sql) => heard.push(sql) }).initialize();
    heard.length = 0;
    await issue('order', {}, source);
    await source.destroy();
    const steps = heard.map((sql) => /^(START|COMMIT|SELECT|INSERT|UPDATE)\b(?:.*?\b(?:INTO|FROM|UPDATE)?\s*`?(idempotency_key|badge|outbox_sequence|outbox|trail_chain|trail_entry)`?)?/s.exec(sql)!);
    expect(steps.map(([, verb, table]) => [verb, table].filter(Boolean).join(' '))).toEqual([
      'START',
      'INSERT idempotency_key',
      'SELECT badge',
      'INSERT badge',
      'INSERT outbox_sequence',
      'INSERT outbox',
      'INSERT outbox_sequence',
      'INSERT outbox',
      'SELECT trail_chain',
      'INSERT trail_entry',
      'UPDATE trail_chain',
      'UPDATE idempotency_key',
      'COMMIT',
    ]);
  });
});

describe('a refusal', () => {
  it('changes nothing, tells governance of the attempt and enters it without a value', async () => {
    const before = await counts();
    const { result, refusals, record } = await issue('high', { grade: 11 });
    expect(result).toBeNull();
    expect(refusals).toMatchObject([{ clause: 'HOUSE-5', code: 'house.empty', facts: { grade: 11 } }]);
    expect(await counts()).toEqual({ ...before, outbox: before.outbox + 1, trail_entry: before.trail_entry + 1 });
    expect(await entriesOf(record!.id)).toMatchObject([{ outcome: 'refused', item: 'personnel', subject: null, refusals: [{ code: 'house.empty', clause: 'HOUSE-5', facts: ['grade'] }] }]);
    const [told] = await schema.rows<{ payload: object }>('SELECT payload FROM outbox ORDER BY id DESC LIMIT 1');
    expect(told!.payload).toMatchObject({ actId: record!.id, outcome: 'refused', subject: null });
  });

  it('leaves the key free, so that a corrected form goes through under it', async () => {
    expect((await issue('corrected', { grade: 11, idempotencyKey: 'form' })).refusals).toHaveLength(1);
    expect((await issue('corrected', { grade: 10, idempotencyKey: 'form' })).result).toMatchObject({ grade: 10 });
  });

  it('tells every fault at once', async () => {
    await issue('taken');
    expect((await issue('taken', { grade: 11 })).refusals.map(({ code }) => code)).toEqual(['house.empty', 'house.already-registered']);
  });
});

describe('a second click', () => {
  it('is answered with the first answer, at once or later', async () => {
    const [first, second] = await Promise.all([issue('click', { idempotencyKey: 'click' }), issue('click', { idempotencyKey: 'click' })]);
    const third = await issue('click', { idempotencyKey: 'click' });
    for (const again of [second, third]) expect(again).toMatchObject({ result: { id: first.result!.id }, record: first.record });
    expect(await schema.rows("SELECT * FROM badge WHERE name = 'click'")).toHaveLength(1);
    expect(await entriesOf(first.record!.id)).toHaveLength(1);
  });

  it('is a mistake with another input, and another person’s key is another key', async () => {
    await issue('mine', { idempotencyKey: 'shared' });
    await expect(issue('other', { idempotencyKey: 'shared' })).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'idempotency-key-reused' } });
    const somebodyElse = { ...officer, personId: '01900000-0000-7000-8000-000000000002' };
    expect(await perform(schema.context({ caller: somebodyElse }), issueBadge, { name: 'theirs', grade: 1, idempotencyKey: 'shared' })).toMatchObject({ refusals: [] });
  });
});

describe('what is kept of an input', () => {
  const kept = async (idempotencyKey: string) =>
    (await schema.rows<{ inputHmac: string; inputSha256: string | null }>('SELECT input_hmac AS inputHmac, input_sha256 AS inputSha256 FROM idempotency_key WHERE idempotency_key = ?', [idempotencyKey]))[0]!;

  it('cannot be guessed by whoever reads the database: it is hashed under a key outside it', async () => {
    const input = { name: 'guessable', grade: 1, idempotencyKey: 'guessable' };
    await perform(schema.context(), issueBadge, input);
    const { inputHmac, inputSha256 } = await kept('guessable');
    expect(inputHmac).toHaveLength(64);
    expect([inputHmac, inputSha256]).not.toContain(sha256Hex(canonicalJson(input)));
    expect(inputHmac).toBe(schema.context().personalData.inputHmac(canonicalJson(input)));
    expect(personalDataUnder(Buffer.alloc(32, 8)).inputHmac(canonicalJson(input))).not.toBe(inputHmac);
  });

  it('of acts before there was a key is forgotten, and their second click still answered with the first answer', async () => {
    const first = await issue('earlier', { idempotencyKey: 'earlier' });
    const asItWas = sha256Hex(canonicalJson({ name: 'earlier', grade: 1, idempotencyKey: 'earlier' }));
    await schema.admin.query("UPDATE idempotency_key SET input_hmac = NULL, input_sha256 = ? WHERE idempotency_key = 'earlier'", [asItWas]);
    await schema.admin.query("DELETE FROM migration WHERE name LIKE 'forget_unkeyed_hashes_of_inputs%'");
    await migrate(schema.migratorUrl, schemaOf('grants').migrations);
    expect(await kept('earlier')).toEqual({ inputHmac: null, inputSha256: null });
    expect(await issue('earlier', { idempotencyKey: 'earlier' })).toMatchObject({ result: { id: first.result!.id }, record: first.record });
    await expect(perform(schema.context(), raiseBadge, { badgeId: first.result!.id, by: 1, idempotencyKey: 'earlier' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('who may not', () => {
  it.each([
    ['the public', publicCaller, 'UNAUTHENTICATED'],
    ['another role', { ...officer, roles: ['worker'] as const }, 'FORBIDDEN'],
  ])('%s is told so before anything is read', async (_who, caller, code) => {
    const before = await counts();
    await expect(perform(schema.context({ caller }), issueBadge, { name: 'no', grade: 1 })).rejects.toMatchObject({ code });
    expect(await counts()).toEqual(before);
  });

  it('a form over its limits neither', async () => {
    await expect(issue('x'.repeat(51), { grade: 1.5 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { faults: ['name: maxLength', 'grade: isInt'] } });
  });
});

describe('only tried', () => {
  it('answers the refusals, and writes nothing', async () => {
    const before = await counts();
    expect(await perform(schema.context(), issueBadge, { name: 'try', grade: 11 }, { dryRun: true })).toMatchObject({ result: null, refusals: [{ code: 'house.empty' }], record: null });
    expect(await counts()).toEqual(before);
  });

  it('says by the same rules whether one may, and what they wait for', async () => {
    const { result } = await issue('may', { grade: 10 });
    const may = (known: object) => permissionFor(schema.context(), raiseBadge, { badgeId: result!.id, ...known });
    expect(await may({})).toEqual({ act: 'raiseBadge', allowed: true, refusals: [], needs: ['expectedVersion'] });
    expect(await may({ expectedVersion: 1 })).toEqual({ act: 'raiseBadge', allowed: true, refusals: [], needs: ['by'] });
    expect(await may({ expectedVersion: 1, by: 1 })).toMatchObject({ allowed: false, refusals: [{ code: 'house.empty' }] });
    // The page that asks read the object a moment ago; what one may do is said of the object as it is now.
    await perform(schema.context(), raiseBadge, { badgeId: result!.id, by: 0 });
    expect(await may({ expectedVersion: 1 })).toEqual({ act: 'raiseBadge', allowed: true, refusals: [], needs: ['by'] });
    expect(await permissionFor(schema.context({ caller: { ...officer, roles: ['worker'] } }), raiseBadge, { badgeId: result!.id })).toEqual({ act: 'raiseBadge', allowed: false, refusals: [], needs: [] });
  });
});

describe('two at once on one object', () => {
  it('wait for each other: no raise is lost, and none goes over the limit', async () => {
    const { result } = await issue('raced', { grade: 0 });
    const raise = () => perform(schema.context(), raiseBadge, { badgeId: result!.id, by: 3 });
    const outcomes = await Promise.all(Array.from({ length: 8 }, raise));
    expect(outcomes.filter((outcome) => outcome.result)).toHaveLength(3);
    expect(await schema.rows('SELECT grade, version FROM badge WHERE id = ?', [result!.id])).toEqual([{ grade: 9, version: 4 }]);
  });

  it('tells whoever saw an older version', async () => {
    const { result } = await issue('stale');
    await perform(schema.context(), raiseBadge, { badgeId: result!.id, by: 1, expectedVersion: 1 });
    await expect(perform(schema.context(), raiseBadge, { badgeId: result!.id, by: 1, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'stale-version', currentVersion: 2 },
    });
  });
});

describe('a deadlock', () => {
  it('of two acts that lock in opposite order is tried again, and both are done', async () => {
    const [one, other] = [(await issue('left')).result!, (await issue('right')).result!];
    let bothHoldOne = 0;
    let meet!: () => void;
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const raiseBoth = act({
      name: 'raiseBoth',
      description: '同时升级两枚证章。Raises two badges.',
      who: ['officer'],
      input: class {
        first: string;
        second: string;
      },
      object: Badge,
      answers: 'badge',
      gather: async (source, { input: { first, second } }) => {
        const held = await source.toChange(Badge, first);
        bothHoldOne += 1;
        if (bothHoldOne === 2) meet();
        await met;
        return { badges: [held, await source.toChange(Badge, second)] };
      },
      rules: [],
      write: async ({ manager }, { badges }) => {
        await manager.query('UPDATE badge SET grade = grade + 1, version = version + 1 WHERE id IN (?)', [badges.map(({ id }) => id)]);
        return badges[0]!;
      },
    });
    const outcomes = await Promise.all([
      perform(schema.context(), raiseBoth, { first: one.id, second: other.id }),
      perform(schema.context(), raiseBoth, { first: other.id, second: one.id }),
    ]);
    expect(bothHoldOne).toBeGreaterThan(2);
    expect(outcomes.map(({ refusals }) => refusals)).toEqual([[], []]);
    expect(await schema.rows('SELECT grade FROM badge WHERE id IN (?)', [[one.id, other.id]])).toEqual([{ grade: 3 }, { grade: 3 }]);
    for (const { record } of outcomes) expect(await entriesOf(record!.id)).toHaveLength(1);
  });
});

describe('a connection that is lost', () => {
  const proxied = async (work: (source: DataSource, lose: (statement: string) => void) => Promise<void>): Promise<number> => {
    const proxy = await startLossyProxy(schema.url);
    const source = await createDataSource({ url: proxy.url, entities, poolSize: 2 }).initialize();
    try {
      await work(source, (statement) => proxy.loseAnswerTo(statement));
      return proxy.lost;
    } finally {
      await source.destroy();
      await proxy.stop();
    }
  };

  it('after the commit: the act finds its own success and is done once', async () => {
    const lost = await proxied(async (source, lose) => {
      lose('COMMIT');
      const { result, record } = await issue('commit-lost', {}, source);
      expect(await schema.rows("SELECT id FROM badge WHERE name = 'commit-lost'")).toEqual([{ id: result!.id }]);
      expect(await entriesOf(record!.id)).toHaveLength(1);
    });
    expect(lost).toBe(1);
  });

  it('before the commit: the act is done again from the start, once', async () => {
    const lost = await proxied(async (source, lose) => {
      lose('INSERT INTO trail_entry');
      const { record } = await issue('entry-lost', {}, source);
      expect(await schema.rows("SELECT id FROM badge WHERE name = 'entry-lost'")).toHaveLength(1);
      expect(await entriesOf(record!.id)).toHaveLength(1);
    });
    expect(lost).toBe(1);
  });

  it('after a refusal was entered: it is entered once', async () => {
    const lost = await proxied(async (source, lose) => {
      lose('COMMIT');
      const { record } = await issue('refusal-lost', { grade: 11 }, source);
      expect(await entriesOf(record!.id)).toHaveLength(1);
      expect(await schema.rows("SELECT id FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?", [record!.id])).toHaveLength(1);
    });
    expect(lost).toBe(1);
  });

  it('killed by the administrator in the middle: the act is done again, once', async () => {
    let kills = 0;
    const killedOnce = act({
      ...issueBadge,
      gather: async (source, basis) => {
        const gathered = await issueBadge.gather(source, basis);
        if (kills === 0) {
          kills += 1;
          const [row] = await source.statements.query<{ id: number | string }[]>('SELECT CONNECTION_ID() AS id');
          await schema.admin.query(`KILL CONNECTION ${Number(row!.id)}`);
        }
        return gathered;
      },
    });
    const { record } = await perform(schema.context(), killedOnce, { name: 'killed', grade: 1 });
    expect(kills).toBe(1);
    expect(await schema.rows("SELECT id FROM badge WHERE name = 'killed'")).toHaveLength(1);
    expect(await entriesOf(record!.id)).toHaveLength(1);
  });
});
