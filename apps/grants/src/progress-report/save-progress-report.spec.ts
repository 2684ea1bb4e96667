import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type FundHouse, grantAward, reportProgress, sha256Of, signContract, startFundHouse } from '../test/fund-house';
import { act, type Answered, codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

interface Draft {
  readonly text: string;
  readonly version: number;
}
const contracted = async () => signContract(fundHouse, await grantAward(fundHouse, { teamMemberIds: [fundHouse.people.member.personId!] }));
const save = (instalmentId: string, changes: object = {}, caller = fundHouse.people.author) => act<Answered & { readonly draft: Draft | null }>(fundHouse.house, caller, 'SaveProgressReport', { instalmentId, text: '写到一半', ...changes });
const send = (input: object, caller = fundHouse.people.author) => fundHouse.house.send('grants', caller, operation('SaveProgressReport'), { input });
const read = (instalmentId: string, caller = fundHouse.people.author) => fundHouse.house.send<{ progressReportDraft: Draft | null }>('grants', caller, operation('ProgressReportDraft'), { instalmentId });

describe('saveProgressReport', () => {
  it('keeps one draft for the team, which any member goes on with, until it is handed in; the office does not read it', async () => {
    const { people } = fundHouse;
    const award = await contracted();
    const { id } = award.instalments[1]!;
    expect(await save(id, { text: '' })).toMatchObject({ refusals: [], draft: { text: '', evidenceSha256: null, version: 1 } });
    expect(await save(id, { expectedVersion: 1, evidenceSha256: sha256Of(8) }, people.member)).toMatchObject({ draft: { text: '写到一半', evidenceSha256: sha256Of(8), version: 2 } });
    expect((await read(id)).data!.progressReportDraft).toMatchObject({ text: '写到一半', version: 2 });
    expect(await read(id, people.officer)).toMatchObject({ data: { progressReportDraft: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await reportProgress(fundHouse, id);
    expect((await read(id)).data).toEqual({ progressReportDraft: null });
  });

  it('never writes over what another member saved, whoever of two comes first', async () => {
    const { instalments } = await contracted();
    const { id } = instalments[1]!;
    const first = await Promise.all([send({ instalmentId: id, text: '甲' }), send({ instalmentId: id, text: '乙' }, fundHouse.people.member)]);
    expect(first.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT']);
    expect((await send({ instalmentId: id, expectedVersion: 2, text: '丙' })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('is the team’s, before a later instalment; hidden from others', async () => {
    const { people } = fundHouse;
    const { instalments } = await contracted();
    expect(codesOf(await save(instalments[0]!.id))).toEqual(['CP-7 grants.instalment-wants-no-report']);
    expect(codesOf(await save(instalments[1]!.id, {}, people.colleague))).toEqual(['YZ-9 grants.not-of-the-team']);
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await send({ instalmentId: instalments[1]!.id, text: '示例' }, caller)).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
