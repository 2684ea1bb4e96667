import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perform } from '../act/perform';
import { issueBadge } from '../test/badge';
import { now, startTestSchema, type TestSchema } from '../test/test-schema';
import { sha256Hex } from './canonical';
import { exportTrail } from './export-trail';
import { leafHash, verifyConsistency, verifyInclusion } from './merkle';
import { type Checkpoint, hashOfCheckpoint, NOTHING_BEFORE, type TrailEntry, verifyCheckpoint } from './proof';
import { proveConsistency, proveEntry } from './read-proofs';
import { checkpointFile, writeCheckpoint } from './write-checkpoint';

const PROGRAM = join(__dirname, '../../../../tools/verify-trail.mjs');
const ACTS = 64;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

let schema: TestSchema;
let folder: string;
let actIds: string[];
const checkpoint = () => writeCheckpoint({ source: schema.source, department: 'grants', key: privateKey, folder }, now);
const actAll = async (names: string[]) => {
  const outcomes = await Promise.all(names.map((name, index) => perform(schema.context(), issueBadge, { name, grade: index % 12 })));
  return outcomes.map(({ record }) => record!.id);
};

beforeAll(async () => {
  schema = await startTestSchema();
  folder = await mkdtemp(join(tmpdir(), 'unionhall-trail-'));
  actIds = await actAll(Array.from({ length: ACTS }, (_, index) => `badge ${index}`));
});
afterAll(async () => {
  await schema.drop();
  await rm(folder, { recursive: true });
});

const hex = (text: string) => Buffer.from(text, 'hex');
const checkpoints = async () => (await schema.rows<{ checkpoint: string }>('SELECT checkpoint FROM trail_checkpoint ORDER BY id')).map((row) => JSON.parse(row.checkpoint) as Checkpoint);

describe('the trail of many acts at once', () => {
  it('has an entry for each, done or refused, in chains without a gap', async () => {
    const rows = await schema.rows<{ chain: number; sequence: number; sha256: string; entry: string; act_id: string }>('SELECT * FROM trail_entry ORDER BY chain, sequence');
    expect(rows.map((row) => row.act_id).sort()).toEqual([...actIds].sort());
    const ends = new Map<number, { sequence: number; sha256: string }>();
    for (const row of rows) {
      const before = ends.get(row.chain) ?? { sequence: 0, sha256: NOTHING_BEFORE };
      expect(JSON.parse(row.entry)).toMatchObject({ chain: row.chain, sequence: before.sequence + 1, previous: before.sha256 });
      expect(sha256Hex(row.entry)).toBe(row.sha256);
      ends.set(row.chain, { sequence: Number(row.sequence), sha256: row.sha256 });
    }
    expect(rows.filter(({ entry }) => (JSON.parse(entry) as TrailEntry).outcome === 'refused')).toHaveLength(5);
  });

  it('is taken into a signed checkpoint, of which governance is told, and which stands outside the database', async () => {
    const written = await checkpoint();
    expect(written).toMatchObject({ id: 1, department: 'grants', size: ACTS, previous: NOTHING_BEFORE });
    expect(verifyCheckpoint(written!, publicKey)).toBe(true);
    expect((await readFile(checkpointFile(folder, 'grants'), 'utf8')).trim()).toBe((await schema.rows<{ checkpoint: string }>('SELECT checkpoint FROM trail_checkpoint'))[0]!.checkpoint);
    const [told] = await schema.rows<{ payload: object }>("SELECT payload FROM outbox WHERE name = 'TrailCheckpointed'");
    expect(told!.payload).toMatchObject({ checkpointId: 1, size: ACTS, root: written!.root, checkpointSha256: hashOfCheckpoint(written!) });
  });

  it('needs no new checkpoint when nothing happened', async () => {
    expect(await checkpoint()).toBeNull();
    expect(await checkpoints()).toHaveLength(1);
  });

  it('grows under checkpoints written at once by four, each extending the one before', async () => {
    await actAll(['later 1', 'later 2', 'later 3']);
    await Promise.all([checkpoint(), checkpoint(), checkpoint(), checkpoint()]);
    await actAll(['last']);
    await checkpoint();
    const all = await checkpoints();
    expect(all.map(({ id, size }) => [id, size])).toEqual([[1, ACTS], [2, ACTS + 3], [3, ACTS + 4]]);
    expect(all.map(({ previous }) => previous)).toEqual([NOTHING_BEFORE, ...all.slice(0, -1).map(hashOfCheckpoint)]);
    const lines = (await readFile(checkpointFile(folder, 'grants'), 'utf8')).trim().split('\n');
    expect(lines).toEqual((await schema.rows<{ checkpoint: string }>('SELECT checkpoint FROM trail_checkpoint ORDER BY id')).map((row) => row.checkpoint));
  });

  it('makes up outside for what a killed process did not write there', async () => {
    const file = checkpointFile(folder, 'grants');
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    await writeFile(file, `${lines[0]!}\n`);
    await checkpoint();
    expect((await readFile(file, 'utf8')).trim().split('\n').map((line) => (JSON.parse(line) as Checkpoint).id)).toEqual([1, 2, 3]);
  });
});

describe('the file outside the database', () => {
  it('is mended when a kill tore its last line', async () => {
    const file = checkpointFile(folder, 'grants');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, -100));
    await checkpoint();
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  it('is begun again when its only line is torn', async () => {
    const file = checkpointFile(folder, 'grants');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, 50));
    await checkpoint();
    expect(await readFile(file, 'utf8')).toBe(whole);
  });
});

describe('what convinces an outsider', () => {
  it('proves each act’s entry against the latest checkpoint, and no other entry', async () => {
    for (const actId of actIds) {
      const proof = await proveEntry(schema.source, actId);
      const { size, root } = JSON.parse(proof.checkpoint) as Checkpoint;
      const path = proof.path.map(hex);
      expect(verifyInclusion(leafHash(hex(sha256Hex(proof.entry))), proof.leaf, size, path, hex(root))).toBe(true);
      const forged = proof.entry.replace('"outcome":"done"', '"outcome":"refused"').replace('issueBadge', 'raiseBadge');
      expect(verifyInclusion(leafHash(hex(sha256Hex(forged))), proof.leaf, size, path, hex(root))).toBe(false);
    }
  });

  it('proves that a later checkpoint only added to an earlier one', async () => {
    for (const [first, second] of [[1, 2], [1, 3], [2, 3], [3, 3]] as const) {
      const proof = await proveConsistency(schema.source, first, second);
      const [one, other] = [JSON.parse(proof.first) as Checkpoint, JSON.parse(proof.second) as Checkpoint];
      const verify = (root: string) => verifyConsistency(one.size, other.size, hex(root), hex(other.root), proof.path.map(hex));
      expect([verify(one.root), verify(sha256Hex('another past'))]).toEqual([true, false]);
    }
  });

  it('says NOT_FOUND for an act or checkpoint that is not there', async () => {
    await expect(proveEntry(schema.source, '01900000-0000-7000-8000-00000000ffff')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(proveConsistency(schema.source, 1, 99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(proveConsistency(schema.source, 2, 1)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the program an outsider runs over an export', () => {
  const run = async (entries: string[], key = publicKey.export({ format: 'jwk' })): Promise<{ code: number; output: string }> => {
    await writeFile(join(folder, 'entries.jsonl'), entries.map((line) => `${line}\n`).join(''));
    await writeFile(join(folder, 'key.jwk'), JSON.stringify(key));
    const args = [PROGRAM, '--entries', join(folder, 'entries.jsonl'), '--checkpoints', checkpointFile(folder, 'grants'), '--key', join(folder, 'key.jwk')];
    return new Promise((resolve) => {
      execFile(process.execPath, args, (error, output) => resolve({ code: Number(error?.code ?? 0), output }));
    });
  };
  const exported = () => Array.fromAsync(exportTrail(schema.source));

  it('finds nothing wrong with what really happened', async () => {
    expect(await run(await exported())).toEqual({ code: 0, output: expect.stringMatching(/^ok: 68 entries of grants, 3 checkpoints/) as string });
  });

  it('finds an entry that was changed, one that was left out, and a stranger’s key', async () => {
    const entries = await exported();
    expect((await run(entries.with(10, entries[10]!.replace('"item":"personnel"', '"item":"allowances"')))).code).toBe(1);
    expect((await run(entries.toSpliced(10, 1))).code).toBe(1);
    expect((await run(entries, generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }))).code).toBe(1);
  });
});

describe('nobody changes the trail', () => {
  it.each(['trail_entry', 'trail_leaf', 'trail_node', 'trail_checkpoint'])('not in %s: neither the department’s login nor the administrator', async (table) => {
    const [column] = await schema.rows<{ name: string }>('SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? LIMIT 1', [schema.name, table]);
    for (const statement of [`UPDATE ${table} SET ${column!.name} = ${column!.name}`, `DELETE FROM ${table}`]) {
      await expect(schema.source.query(statement)).rejects.toThrow(/command denied/);
      await expect(schema.admin.query(statement)).rejects.toThrow(`${table} is append-only`);
    }
  });

  it('nor enters an act twice', async () => {
    const again = schema.source.query("INSERT INTO trail_entry (chain, sequence, act_id, sha256, entry, at) SELECT chain, 1000, act_id, sha256, entry, at FROM trail_entry LIMIT 1");
    await expect(again).rejects.toThrow(/act_once/);
  });
});
