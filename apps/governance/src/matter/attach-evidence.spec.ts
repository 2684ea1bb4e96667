import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { attach, call, done, type MatterAnswer, place, provenMatter, raise, seen, type SeenMatter, startLeadership } from '../test/matters';

const { officer, secretary, worker } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

describe('attachEvidence', () => {
  it('attaches a document and leaves the version, so that two may attach at once [GY-2d]', async () => {
    const matter = await raise(house);
    const answers = await Promise.all([attach(house, matter, 'RESEARCH', { title: '调研报告' }), attach(house, matter, 'CONSULTATION')]);
    expect(answers.map(({ matter: answered }) => answered!.version)).toEqual([1, 1]);
    expect(await seen(house, 'MatterById', matter.id)).toMatchObject({
      evidence: expect.arrayContaining([expect.objectContaining({ precondition: 'RESEARCH', title: '调研报告', addedOn: '2026-03-10', addedBy: { id: secretary.personId } })]) as unknown,
      missingPreconditions: ['APPRAISAL'],
    });
  });

  it('takes further evidence while the matter is on an agenda', async () => {
    const matter = await provenMatter(house);
    const { agendaItem } = done(await place(house, await call(house), matter));
    expect(codesOf(await attach(house, agendaItem!.matter, 'RESEARCH'))).toEqual([]);
  });

  it('refuses the same file twice, one of a race too, in both languages', async () => {
    const matter = await raise(house);
    const file = { fileSha256: 'e'.repeat(64), title: '意见汇总' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => attach(house, matter, 'CONSULTATION', file)));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 governance.evidence-already-attached')]);
    const input = { matterId: matter.id, expectedVersion: 1, precondition: 'CONSULTATION', ...file };
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => house.send<{ attachEvidence: MatterAnswer }>('governance', secretary, operation('AttachEvidence'), { input }, locale)));
    expect(zh!.data!.attachEvidence.refusals).toMatchObject([{ message: '该文件已作为“征求意见”材料“意见汇总”提交。', remedy: '无需重复提交；有新材料的，请提交新的文件。', facts: [{ value: 'consultation' }, { value: '意见汇总' }] }]);
    expect(en!.data!.attachEvidence.refusals).toMatchObject([{ message: 'This file is attached already as “Consultation”, under the title “意见汇总”.' }]);
  });

  it('refuses a matter that was withdrawn', async () => {
    const matter = await raise(house);
    const { matter: withdrawn } = await act<MatterAnswer>(house, 'WithdrawMatter', { matterId: matter.id, expectedVersion: 1 }, officer);
    expect(codesOf(await attach(house, withdrawn as SeenMatter, 'RESEARCH'))).toEqual(['HOUSE-1 governance.matter-not-live']);
  });

  it('tells a stale tab, a worker and the public', async () => {
    const { id } = await raise(house);
    const send = async (caller: typeof secretary, expectedVersion: number) => {
      const input = { matterId: id, expectedVersion, precondition: 'RESEARCH', title: '示例材料', fileSha256: 'd'.repeat(64) };
      return (await house.send('governance', caller, operation('AttachEvidence'), { input })).errors;
    };
    expect(await send(secretary, 2)).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await send(worker, 1)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await send(publicCaller, 1)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is kept by the database for good', async () => {
    await attach(house, await raise(house), 'RESEARCH');
    for (const change of [`UPDATE matter_evidence SET title = 'x'`, 'DELETE FROM matter_evidence']) await expect(house.sql('governance', change)).rejects.toThrow('append-only');
  });
});
