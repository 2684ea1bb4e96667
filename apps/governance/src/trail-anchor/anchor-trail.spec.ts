import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EventEnvelope, publicCaller, trailCheckpointed } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import { idOf, operation, person, type TestHouse, verifyHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people, startFederation } from '../test/federation';
import { publish } from '../test/disclosures';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, secretary } = people;
const auditor = person(idOf(20), 'auditor');

interface SeenDeposit {
  readonly id: string;
  readonly day: string;
  readonly headsSha256: string;
  readonly place: string;
  readonly actId: string;
}
type DepositAnswer = Answered & { readonly trailDeposit: SeenDeposit | null };

let house: TestHouse;
beforeEach(async () => {
  house = await startFederation();
});
afterEach(() => house.stop());

let told = 0;
/** A checkpoint of a department as governance hears of it. */
const hear = (department: string, checkpointId: number, at: string) => {
  told += 1;
  const payload = { department, checkpointId, size: checkpointId * 3, root: '0'.repeat(64), checkpointSha256: `${checkpointId}`.repeat(64), at };
  const envelope = { id: idOf(700 + told), name: trailCheckpointed.name, from: department, to: 'governance', subjectId: idOf(700 + told), sequence: 1, onBehalfOf: null, at, payload } as EventEnvelope;
  return house.departments.get('governance')!.inbox.receive([envelope]);
};
const sha256On = async (day: string) => (await house.data<{ trailHeadsSha256: string | null }>('governance', publicCaller, operation('TrailHeadsSha256'), { day })).trailHeadsSha256;
const input = (headsSha256: string | null, more: object = {}) => ({ day: '2026-03-09', headsSha256: headsSha256 ?? 'a'.repeat(64), place: '示例档案馆', documentTitle: '示例存证1号', documentSha256: 'd'.repeat(64), ...more });
const anchor = (headsSha256: string | null, more: object = {}, caller = secretary) => act<DepositAnswer>(house, 'AnchorTrail', input(headsSha256, more), caller);
const deposits = async () => (await house.data<{ trailDeposits: { edges: { node: SeenDeposit }[] } }>('governance', publicCaller, operation('TrailDeposits'))).trailDeposits.edges.map(({ node }) => node);

it('is entered with the heads of a day, which everybody computes alike, and read without sign-in [GY-5a, GY-5c]', async () => {
  await hear('workstations', 1, '2026-03-09T02:00:00.000Z');
  await hear('grants', 2, '2026-03-09T15:59:59.999Z');
  await hear('grants', 3, '2026-03-09T16:00:00.000Z');
  const heads = [['grants', 2], ['workstations', 1]].map(([department, checkpointId]) => ({ department, checkpointId, size: Number(checkpointId) * 3, root: '0'.repeat(64), checkpointSha256: `${checkpointId}`.repeat(64) }));
  const own = await sha256On('2026-03-09');
  expect(own).toBe(sha256Hex(canonicalJson(heads)));
  const { trailDeposit, record } = done(await anchor(own));
  expect(trailDeposit).toMatchObject({ day: '2026-03-09', headsSha256: own, place: '示例档案馆', documentTitle: '示例存证1号', depositedOn: '2026-03-10', actId: record!.id, depositedBy: { id: secretary.personId } });
  done(await anchor(own, { place: '示例公证处' }, auditor));
  expect((await deposits()).map(({ place }) => place).toSorted()).toEqual(['示例公证处', '示例档案馆']);
});

it('refuses another head, a day that goes on or has none, and the same place twice', async () => {
  await hear('grants', 1, '2026-03-09T02:00:00.000Z');
  const own = await sha256On('2026-03-09');
  expect(await refusedInBoth(house, 'AnchorTrail', input('b'.repeat(64)), secretary)).toEqual([
    [`所存证的散列值${'b'.repeat(64)}与2026-03-09留痕摘要的散列值${own}不一致。`, `What was deposited, ${'b'.repeat(64)}, is not the SHA-256 of the heads of 2026-03-09, ${own}.`],
    ['请核对存证文件；确认无误而仍不一致的，请立即报告纪检组织。', 'Compare the deposit with its document; if it is right and still differs, tell inspection at once.'],
  ]);
  expect(codesOf(await anchor(own, { day: '2026-03-10' }))).toEqual(['HOUSE-5 governance.deposit-day-not-over', 'HOUSE-2 governance.day-without-heads']);
  expect(codesOf(await anchor(own, { place: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  const raced = await Promise.all([1, 2, 3].map(() => house.send<{ anchorTrail: DepositAnswer }>('governance', secretary, operation('AnchorTrail'), { input: input(own) })));
  expect(await deposits()).toHaveLength(1);
  expect(raced.filter(({ data }) => data?.anchorTrail?.refusals.length === 0)).toHaveLength(1);
  expect(codesOf(await anchor(own))).toEqual(['HOUSE-3 governance.deposited-there-already']);
});

it('shows a trail that was rewritten together with its anchors [I9]', async () => {
  await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
  for (const { checkpoint } of house.departments.values()) await checkpoint();
  await house.settle();
  const [written] = await house.sql<{ day: string }>('governance', "SELECT DATE_FORMAT(DATE_ADD(MAX(at), INTERVAL 8 HOUR), '%Y-%m-%d') AS day FROM trail_anchor");
  house.now = new Date(Date.parse(`${written!.day}T02:00:00Z`) + 86_400_000);
  done(await anchor(await sha256On(written!.day), { day: written!.day }));
  const faults = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => invariant === 'I9').flatMap(({ violations }) => violations).filter(({ table }) => table === 'trail_deposit');
  expect(await faults()).toEqual([]);
  await house.sql('governance', 'DROP TRIGGER trail_anchor_no_update');
  await house.sql('governance', "UPDATE trail_anchor SET root = REPEAT('f', 64) LIMIT 1");
  expect(await faults()).toHaveLength(1);
});

it('is not for a deputy, nor for the public', async () => {
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('AnchorTrail'), { input: input(null) })).errors).toMatchObject([{ extensions: { code } }]);
  }
});

describe('proofs without sign-in', () => {
  const proofOf = (actId: string) => house.send<{ governancePublicTrailProof: { entry: string; leaf: number; checkpoint: string; path: string[] } | null }>('governance', publicCaller, operation('GovernancePublicTrailProof'), { actId });

  it('are there for what is published, and checked by the shipped program; for anything else as if it were not there [GY-5a]', async () => {
    const { record } = await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
    const refused = await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
    const related = await act(house, 'DeclareRelation', { personId: deputy.personId, kind: 'KINSHIP', otherPersonId: people.chief.personId, from: '2026-03-10' });
    await house.departments.get('governance')!.checkpoint();
    await house.departments.get('governance')!.checkpoint();
    for (const actId of [refused.record!.id, related.record!.id, idOf(999)]) expect((await proofOf(actId)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { data } = await proofOf(record!.id);
    const folder = await mkdtemp(join(tmpdir(), 'unionhall-proof-'));
    try {
      await writeFile(join(folder, 'public.jwk'), JSON.stringify(createPublicKey(house.toVerify.trailKeys('governance')[0]!).export({ format: 'jwk' })));
      await writeFile(join(folder, 'answer.json'), JSON.stringify({ data }));
      const program = [join(__dirname, '../../../../tools/verify-trail.mjs'), '--proof', join(folder, 'answer.json'), '--key', join(folder, 'public.jwk')];
      expect((await promisify(execFile)(process.execPath, program)).stdout).toMatch(/^ok: definePowerItem of 2026-03-10T02:00:00.000Z, done, is leaf \d+ /);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are found by the thing that was acted on: what was done and is published, and nothing else [GY-5a]', async () => {
    await act(house, 'DefinePowerItem', { code: 'office-finance', title: '机关财务', keyPower: 'FINANCE' });
    const { disclosure, record } = await publish(house);
    const withdrawal = { disclosureId: disclosure!.id, expectedVersion: disclosure!.version };
    expect(codesOf(await act(house, 'WithdrawDisclosure', { ...withdrawal, reason: ' ' }))).toEqual(['GY-5a house.empty']);
    const withdrawn = await act(house, 'WithdrawDisclosure', { ...withdrawal, reason: '示例' });
    const { inquiry } = await act<Answered & { inquiry: { id: string } }>(house, 'AskInquiry', { powerItem: 'office-finance', question: '示例' }, people.worker);
    const actsOn = async (subjectId: string) => (await house.data<{ governanceProvableActs: { actId: string }[] }>('governance', publicCaller, operation('GovernanceProvableActs'), { subjectId })).governanceProvableActs.map(({ actId }) => actId);
    expect(await actsOn(disclosure!.id)).toEqual([withdrawn.record!.id, record!.id]);
    expect(await actsOn(inquiry.id)).toEqual([]);
  });

  it('of consistency are everybody’s', async () => {
    for (const code of ['allowances', 'dues-refunds']) {
      await act(house, 'DefinePowerItem', { code, title: '示例', keyPower: 'FINANCE' });
      await house.departments.get('governance')!.checkpoint();
    }
    expect((await house.send('governance', publicCaller, operation('GovernanceTrailConsistency'), { first: 1, second: 2 })).errors).toBeUndefined();
    expect((await house.send('governance', publicCaller, operation('GovernanceTrailProof'), { actId: idOf(1) })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
