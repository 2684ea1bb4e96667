import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EventEnvelope, publicCaller, trailCheckpointed } from '@unionhall/contracts';
import { sha256Hex } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { personnel } from '@unionhall/personnel';
import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';
import { act, people } from '../test/federation';

const { secretary, inspector, worker } = people;

interface Page {
  readonly trailAnchors: { readonly edges: readonly { readonly node: { readonly checkpointId: number; readonly size: number; readonly checkpointSha256: string } }[] };
}

let house: TestHouse;
beforeEach(async () => {
  house = await startTestHouse(governance, personnel);
});
afterEach(() => house.stop());

const anchors = async (department: string) => (await house.data<Page>('governance', inspector, operation('TrailAnchors'), { department })).trailAnchors.edges.map(({ node }) => node);
const hear = (number: number, sha256Digit: string) => {
  const payload = { department: 'grants', checkpointId: 1, size: 3, root: '0'.repeat(64), checkpointSha256: sha256Digit.repeat(64), at: '2026-03-10T02:00:00.000Z' };
  const envelope = { id: idOf(number), name: trailCheckpointed.name, from: 'grants', to: 'governance', subjectId: idOf(number), sequence: 1, onBehalfOf: null, at: payload.at, payload } as EventEnvelope;
  return house.departments.get('governance')!.inbox.receive([envelope]);
};

it('anchors the checkpoints of a department by event [GY-5c]', async () => {
  await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
  await house.departments.get('governance')!.checkpoint();
  await house.settle();
  const [written] = await house.sql<{ sha256: string }>('governance', 'SELECT sha256 FROM trail_checkpoint');
  expect(await anchors('GOVERNANCE')).toMatchObject([{ department: 'GOVERNANCE', checkpointId: 1, size: 1, checkpointSha256: written!.sha256 }]);

  await act(house, 'DefinePowerItem', { code: 'dues-refunds', title: '经费返还', keyPower: 'FINANCE' });
  await house.departments.get('governance')!.checkpoint();
  await house.settle();
  expect((await anchors('GOVERNANCE')).map(({ checkpointId, size }) => [checkpointId, size])).toEqual([[2, 2], [1, 1]]);
});

it('takes the same checkpoint twice, and sets aside one of another hash: a trail was rewritten', async () => {
  await hear(1, 'a');
  await hear(2, 'a');
  await hear(3, 'b');
  expect((await anchors('GRANTS')).map(({ checkpointSha256 }) => checkpointSha256[0])).toEqual(['a']);
  const aside = () => house.sql('governance', 'SELECT event_id, state FROM inbox WHERE state <> ?', ['applied']);
  expect(await aside()).toEqual([{ event_id: idOf(3), state: 'failed' }]);
  for (let attempt = 1; attempt < 10; attempt += 1) await house.departments.get('governance')!.inbox.retry();
  expect(await aside()).toEqual([{ event_id: idOf(3), state: 'dead' }]);
});

it('is not for a worker', async () => {
  expect((await house.send('governance', worker, operation('TrailAnchors'), { department: 'GRANTS' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await house.send('governance', secretary, operation('TrailAnchors'), { department: 'GRANTS' })).errors).toBeUndefined();
});

describe('the daily heads', () => {
  const heads = async (day: string) => (await house.data<{ trailHeads: readonly { readonly department: string; readonly checkpointId: number }[] }>('governance', publicCaller, operation('TrailHeads'), { day })).trailHeads;
  const anchorAt = (number: number, department: string, at: string) => {
    const payload = { department, checkpointId: number, size: number, root: '0'.repeat(64), checkpointSha256: 'a'.repeat(64), at };
    const envelope = { id: idOf(100 + number), name: trailCheckpointed.name, from: department, to: 'governance', subjectId: idOf(100 + number), sequence: 1, onBehalfOf: null, at, payload } as EventEnvelope;
    return house.departments.get('governance')!.inbox.receive([envelope]);
  };

  it('are everybody’s: the last checkpoint of each department on the day in Shanghai [GY-5a]', async () => {
    await anchorAt(1, 'grants', '2026-03-09T16:00:00.000Z');
    await anchorAt(2, 'grants', '2026-03-10T15:59:59.999Z');
    await anchorAt(3, 'grants', '2026-03-10T16:00:00.000Z');
    await anchorAt(4, 'workstations', '2026-03-10T02:00:00.000Z');
    expect((await heads('2026-03-10')).map(({ department, checkpointId }) => [department, checkpointId])).toEqual([['GRANTS', 2], ['WORKSTATIONS', 4]]);
    expect((await heads('2026-03-11')).map(({ checkpointId }) => checkpointId)).toEqual([3]);
    expect(await heads('2026-03-09')).toEqual([]);
    expect(await house.statements(() => heads('2026-03-10'))).toHaveLength(1);
  });

  it('are what the proofs of the department lead to, which an outsider checks with the shipped program', async () => {
    await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
    await house.departments.get('governance')!.checkpoint();
    const { record } = await act(house, 'DefinePowerItem', { code: 'dues-refunds', title: '经费返还', keyPower: 'FINANCE' });
    await house.departments.get('governance')!.checkpoint();
    await house.settle();
    const { governanceTrailProof: proof } = await house.data<{ governanceTrailProof: Readonly<Record<'entry' | 'checkpoint', string>> }>('governance', inspector, operation('GovernanceTrailProof'), { actId: record!.id });
    const { governanceTrailConsistency: consistency } = await house.data<{ governanceTrailConsistency: Readonly<Record<'first' | 'second', string>> }>('governance', inspector, operation('GovernanceTrailConsistency'), { first: 1, second: 2 });
    const [written] = await house.sql<{ at: Date }>('governance', 'SELECT at FROM trail_anchor WHERE checkpoint_id = 2');
    const [head] = (await house.data<{ trailHeads: readonly { readonly checkpointSha256: string }[] }>('governance', publicCaller, operation('TrailHeads'), { day: dayInShanghai(written!.at) })).trailHeads;
    expect(sha256Hex(consistency.second)).toBe(head!.checkpointSha256);

    const folder = await mkdtemp(join(tmpdir(), 'unionhall-proof-'));
    try {
      const [key] = house.toVerify.trailKeys('governance');
      await writeFile(join(folder, 'public.jwk'), JSON.stringify(createPublicKey(key!).export({ format: 'jwk' })));
      const check = async (answer: object) => {
        await writeFile(join(folder, 'answer.json'), JSON.stringify(answer));
        const program = [join(__dirname, '../../../../tools/verify-trail.mjs'), '--proof', join(folder, 'answer.json'), '--key', join(folder, 'public.jwk')];
        return promisify(execFile)(process.execPath, program).then(({ stdout }) => stdout, ({ stdout }: { stdout: string }) => stdout);
      };
      expect(await check({ data: { governanceTrailProof: proof } })).toBe(`ok: definePowerItem of 2026-03-10T02:00:00.000Z, done, is leaf 1 under checkpoint 2 of governance, SHA-256 ${head!.checkpointSha256}\n`);
      expect(await check(consistency)).toContain(`ok: checkpoint 2 of governance, SHA-256 ${head!.checkpointSha256} extends checkpoint 1 of governance`);
      const refused = proof.entry.replace('"done"', '"refused"');
      expect(await check({ ...proof, entry: refused })).toBe('the entry is no leaf of the tree of the checkpoint\n');
      expect(await check({ ...proof, leaf: 0 })).toBe('the entry is no leaf of the tree of the checkpoint\n');
      expect(await check({ ...consistency, path: [] })).toBe('the second tree does not extend the first\n');
      expect(await check({ ...consistency, second: consistency.second.replace('"size":2', '"size":3') })).toContain('the signature does not hold');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
