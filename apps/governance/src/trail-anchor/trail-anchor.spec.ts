import { type EventEnvelope, trailCheckpointed } from '@unionhall/contracts';
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
