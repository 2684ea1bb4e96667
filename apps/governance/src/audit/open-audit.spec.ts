import { publicCaller } from '@unionhall/contracts';
import { sha256Hex } from '@unionhall/database';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { indexAct, openAudit, otherAuditor, SEED } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { worker, chief, deputy } = people;

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startSupervised();
  ids = [];
  for (const at of ['2026-01-31T16:00:00Z', '2026-02-10T02:00:00Z', '2026-02-28T15:59:00Z']) ids.push(await indexAct(house, { at }));
  // A day before, a day after, and under another item.
  await indexAct(house, { at: '2026-01-31T15:59:00Z' });
  await indexAct(house, { at: '2026-02-28T16:00:00Z' });
  await indexAct(house, { powerItem: 'office-finance' });
});
afterAll(() => house.stop());

describe('openAudit', () => {
  it('fixes what is drawn from, to the day, and publishes the hash of the seed to everybody [GY-5c]', async () => {
    const { audit } = done(await openAudit(house));
    expect(audit).toMatchObject({ state: 'OPENED', populationSize: 3, populationSha256: sha256Hex(ids.toSorted().join('\n')), seedSha256: sha256Hex(SEED), seed: null, auditor: { id: auditor.personId } });
    const { audits } = await house.data<{ audits: { edges: { node: object }[] } }>('governance', publicCaller, operation('Audits'));
    expect(audits.edges[0]!.node).toMatchObject({ id: audit!.id, seedSha256: sha256Hex(SEED), seed: null, populationSize: 3 });
    await indexAct(house);
    const rows = await house.sql<{ id: string }>('governance', 'SELECT id FROM audit_population WHERE audit_id = ? ORDER BY id', [audit!.id]);
    expect(rows.map(({ id }) => id)).toEqual(ids.toSorted());
  });

  it('is refused for a period not over, out of order, with too large a sample, under an unknown item and without words, in both languages', async () => {
    expect(codesOf(await openAudit(house, { periodLast: '2026-03-10' }))).toEqual(['GY-5c governance.audit-period-not-over']);
    expect(codesOf(await openAudit(house, { periodFirst: '2026-03-01' }))).toEqual(['HOUSE-5 house.dates-out-of-order', 'GY-5c governance.sample-beyond-population']);
    expect(codesOf(await openAudit(house, { sampleSize: 5 }))).toEqual(['GY-5c governance.sample-beyond-population']);
    expect(codesOf(await openAudit(house, { powerItems: ['innovation-fund', 'allowances'] }))).toEqual(['HOUSE-2 governance.power-item-unknown']);
    expect(codesOf(await openAudit(house, { title: ' ', powerItems: [] }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty', 'GY-5c governance.sample-beyond-population']);
    const input = { title: '示例', periodFirst: '2026-02-01', periodLast: '2026-03-10', powerItems: ['office-finance'], sampleSize: 9, seedSha256: 'a'.repeat(64) };
    expect((await refusedInBoth(house, 'OpenAudit', input, auditor)).slice(0, 1)).toEqual([
      ['审计期间末日2026-03-10不早于今日2026-03-10，期间尚未结束，抽样总体不能固定。', 'The last day of the period, 2026-03-10, is not before today, 2026-03-10: what is drawn from cannot be fixed yet.'],
    ]);
  });

  it('is not for whoever did one of the acts, or held the power, that audits himself', async () => {
    const doer = person(idOf(36), 'auditor');
    await indexAct(house, { personId: doer.personId });
    expect(codesOf(await openAudit(house, {}, doer))).toEqual(['GY-5c governance.auditor-is-audited']);
    expect(codesOf(await openAudit(house, {}, person(deputy.personId!, 'auditor')))).toEqual(['GY-5c governance.auditor-is-audited']);
    expect(codesOf(await openAudit(house, { powerItems: ['office-finance'], sampleSize: 1 }, doer))).toEqual([]);
  });

  it('is done once by one key', async () => {
    const [one, two] = [await openAudit(house, { idempotencyKey: 'once' }), await openAudit(house, { idempotencyKey: 'once' })];
    expect(two.audit!.id).toBe(one.audit!.id);
  });

  it('is for auditors', async () => {
    const input = { title: '示例', periodFirst: '2026-02-01', periodLast: '2026-02-28', powerItems: ['innovation-fund'], sampleSize: 1, seedSha256: 'a'.repeat(64) };
    const codes = async (caller: typeof worker, more: object = {}) => (await house.send('governance', caller, operation('OpenAudit'), { input: { ...input, ...more } })).errors?.map(({ extensions }) => extensions!['code']);
    for (const caller of [worker, chief, deputy]) expect(await codes(caller)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    for (const more of [{ seedSha256: 'seed' }, { sampleSize: 0 }, { powerItems: ['no-such-item'] }]) expect(await codes(otherAuditor, more)).toEqual(['BAD_USER_INPUT']);
  });
});

it('keeps what it committed to, even against the database’s owner', async () => {
  const { audit } = done(await openAudit(house));
  for (const change of ["seed_sha256 = REPEAT('b', 64)", 'sample_size = 1', "period_first = '2026-02-02'"]) {
    await expect(house.sql('governance', `UPDATE audit SET ${change} WHERE id = ?`, [audit!.id])).rejects.toThrow('committed to stays');
  }
  await expect(house.sql('governance', 'DELETE FROM audit_population WHERE audit_id = ?', [audit!.id])).rejects.toThrow('append-only');
});
