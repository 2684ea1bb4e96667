import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, draft, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  const { house, people } = grantsHouse;
  const contentBase64 = Buffer.from('年度,项目名称,单位名称,资助金额,立项日期\n2024,旧年工艺改进,无此单位,8000.00,2024-05-31\n').toString('base64');
  const { pastAwardImport } = await act<Answered & { pastAwardImport: { id: string; version: number } }>(house, people.officer, 'PreviewPastAwards', { contentBase64 });
  await act(house, people.officer, 'CommitPastAwards', { importId: pastAwardImport.id, expectedVersion: pastAwardImport.version });
});
afterAll(() => grantsHouse.house.stop());

interface Past {
  readonly id: string;
  readonly version: number;
  readonly teamMembers: readonly { readonly id: string }[];
}
const past = async () => (await grantsHouse.house.data<{ pastAwards: { edges: [{ node: Past }] } }>('grants', grantsHouse.people.auditor, operation('PastAwards'), {})).pastAwards.edges[0].node;
const name = async (personIds: readonly (string | null)[]) => {
  const { id: pastAwardId, version: expectedVersion } = await past();
  return act<Answered & { pastAward: Past | null }>(grantsHouse.house, grantsHouse.people.officer, 'NamePastAwardTeam', { pastAwardId, expectedVersion, personIds });
};

describe('namePastAwardTeam', () => {
  it('makes a past award funding of the persons it names, as long as it names them', async () => {
    const { house, people } = grantsHouse;
    const { id } = await draft(grantsHouse, await openRound(grantsHouse), { title: '毫不相干', teamMemberIds: [people.member.personId] });
    const found = async () => (await house.data<{ grantApplication: { fundedBefore: { title: string; reasons: string[] }[] } }>('grants', people.officer, operation('FundedBefore'), { id })).grantApplication.fundedBefore;
    expect(await found()).toEqual([]);
    expect(await name([people.member.personId, people.colleague.personId])).toMatchObject({ refusals: [], pastAward: { version: 2, teamMembers: [{ id: people.member.personId }, { id: people.colleague.personId }] } });
    expect(await found()).toMatchObject([{ title: '旧年工艺改进', reasons: ['PERSON'] }]);
    await name([people.colleague.personId]);
    expect(await found()).toEqual([]);
    expect((await past()).teamMembers).toEqual([{ id: people.colleague.personId }]);
  });

  it('names registered persons only, each once, at the version it saw, and is an officer’s [HOUSE-2]', async () => {
    const { house, people } = grantsHouse;
    const { id: pastAwardId, version: expectedVersion } = await past();
    const send = (caller: typeof people.officer, changes: object = {}) => house.send('grants', caller, operation('NamePastAwardTeam'), { input: { pastAwardId, expectedVersion, personIds: [people.member.personId], ...changes } });
    expect((await send(people.officer, { expectedVersion: expectedVersion - 1 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(people.officer, { personIds: [people.member.personId, people.member.personId] })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    // Personnel, which would confirm a person nobody here has heard of, is not there to be asked.
    expect((await send(people.officer, { personIds: [randomUUID()] })).errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await send(caller)).errors).toMatchObject([{ extensions: { code } }]);
  });
});
