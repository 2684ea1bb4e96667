import { createHash } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { auditSeenBy, draw, indexAct, openAudit, otherAuditor, SEED, type SeenAudit } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { worker, inspector } = people;

type Checked = SeenAudit & {
  readonly drawnAgain: { readonly seedIsAsCommitted: boolean; readonly rootIsOfTheTrail: boolean; readonly populationIsAsFixed: boolean; readonly redrawnActIds: readonly string[]; readonly equal: boolean } | null;
  readonly population: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly id: string } }[] };
};

let house: TestHouse;
beforeAll(async () => {
  house = await startSupervised();
  for (let each = 0; each < 20; each += 1) await indexAct(house);
});
afterAll(() => house.stop());

const opened = async () => done(await openAudit(house, { sampleSize: 5 })).audit!;
const drawn = ({ sample }: SeenAudit) => sample.toSorted((one, other) => one.place - other.place).map(({ indexedAct }) => indexedAct.id);

describe('drawAuditSample', () => {
  it('reveals the seed and draws what anybody can draw again [GY-5c]', async () => {
    const audit = await opened();
    expect(await auditSeenBy(house, audit.id)).toMatchObject({ drawnAgain: null, sample: [] });
    const answered = done(await draw(house, audit)).audit!;
    expect(answered).toMatchObject({ state: 'SAMPLED', seed: SEED, drawnOn: '2026-03-10' });

    const seen = await auditSeenBy<Checked>(house, audit.id);
    expect(seen.population.totalCount).toBe(20);
    const [{ root } = { root: '' }] = await house.sql<{ root: string }>('governance', 'SELECT root FROM trail_checkpoint WHERE id = ?', [answered.afterCheckpoint! + 1]);
    expect(answered.drawRoot).toBe(root);
    // By hand, as the description of the query says.
    const rankOf = (id: string) => createHash('sha256').update(`${SEED}:${root}:${id}`).digest('hex');
    const ranked = seen.population.edges.map(({ node }) => node.id).toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
    expect(drawn(answered)).toEqual(ranked.slice(0, 5));
    expect(seen.drawnAgain).toEqual({ seedIsAsCommitted: true, rootIsOfTheTrail: true, populationIsAsFixed: true, redrawnActIds: drawn(answered), equal: true });
  });

  it('waits for a root of the trail the auditor could not know when he chose his seed, and shows another one [GY-5c]', async () => {
    await house.departments.get('governance')!.checkpoint();
    const audit = await opened();
    expect(await refusedInBoth(house, 'DrawAuditSample', { auditId: audit.id, expectedVersion: 1, seed: SEED }, auditor)).toEqual([
      [`立项时留痕的最后检查点为${audit.afterCheckpoint}，其后尚无检查点，不能抽样。`, `Checkpoint ${audit.afterCheckpoint} was the last at opening and none came since, so nothing is drawn yet.`],
      ['请待下一个检查点生成后抽样，通常在一分钟内。', 'Wait for the next checkpoint, which comes within a minute.'],
    ]);
    const drawnOne = done(await draw(house, audit)).audit!;
    await expect(house.sql('governance', "UPDATE audit SET draw_root = REPEAT('f', 64) WHERE id = ?", [audit.id])).rejects.toThrow(/committed to stays/);
    await house.sql('governance', 'DROP TRIGGER audit_root_stays');
    await house.sql('governance', "UPDATE audit SET draw_root = REPEAT('f', 64) WHERE id = ?", [audit.id]);
    expect((await auditSeenBy<Checked>(house, drawnOne.id)).drawnAgain).toMatchObject({ rootIsOfTheTrail: false, seedIsAsCommitted: true });
  });

  it('shows a sample that was not drawn, and a population that was added to', async () => {
    const audit = done(await draw(house, await opened())).audit!;
    const late = await indexAct(house);
    await house.sql('governance', 'INSERT INTO audit_population (audit_id, id) VALUES (?, ?)', [audit.id, late]);
    expect((await auditSeenBy<Checked>(house, audit.id)).drawnAgain).toMatchObject({ populationIsAsFixed: false });
    await house.sql('governance', 'INSERT INTO audit_sample (id, audit_id, indexed_act_id, place) VALUES (UUID(), ?, ?, 6)', [audit.id, late]);
    expect((await auditSeenBy<Checked>(house, audit.id)).drawnAgain).toMatchObject({ equal: false });
  });

  it('is refused with another seed, to another auditor, and a second time, in both languages', async () => {
    const audit = await opened();
    expect(codesOf(await draw(house, audit, { seed: `${SEED}.` }))).toEqual(['GY-5c governance.seed-not-as-committed']);
    expect(codesOf(await draw(house, audit, {}, otherAuditor))).toEqual(['GY-5c governance.not-the-auditor']);
    const { audit: sampled } = done(await draw(house, audit));
    expect(await refusedInBoth(house, 'DrawAuditSample', { auditId: sampled!.id, expectedVersion: 2, seed: SEED }, auditor)).toEqual([
      ['该审计处于“已抽样”状态，此项办理须在“已立项”状态下进行。', 'The audit is in the state “Sampled”; this is done only in: Opened.'],
      ['请先查看当前状态和办理记录，按流转顺序办理。', 'Look at the present state and history, and take the steps in their order.'],
    ]);
    await expect(house.sql('governance', 'UPDATE audit SET seed = ? WHERE id = ?', [SEED, (await opened()).id])).rejects.toThrow(/CONSTRAINT/);
  });

  it('is one of two at once', async () => {
    const audit = await opened();
    await house.departments.get('governance')!.checkpoint();
    await Promise.all([1, 2].map(() => house.send('governance', auditor, operation('DrawAuditSample'), { input: { auditId: audit.id, expectedVersion: 1, seed: SEED } })));
    expect((await auditSeenBy<SeenAudit>(house, audit.id)).sample).toHaveLength(5);
  });

  it('is for auditors, of the version seen, and its sample for those who supervise', async () => {
    const audit = await opened();
    const input = { auditId: audit.id, expectedVersion: 1, seed: SEED };
    const codes = async (caller: typeof worker, more: object = {}) => (await house.send('governance', caller, operation('DrawAuditSample'), { input: { ...input, ...more } })).errors?.map(({ extensions }) => extensions!['code']);
    expect(await codes(inspector)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(auditor, { expectedVersion: 7 })).toEqual(['CONFLICT']);
    expect(await codes(auditor, { seed: 'short' })).toEqual(['BAD_USER_INPUT']);
    done(await draw(house, audit));
    const { data, errors } = await house.send<{ audit: { sample: null; drawnAgain: object } }>('governance', worker, operation('AuditById'), { id: audit.id });
    expect(data!.audit).toMatchObject({ sample: null, drawnAgain: { equal: true } });
    expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
