import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { decideBy, startBody, thirdDeputy } from '../test/meetings';

const { chief, deputy, headOfOffice, officer, otherDeputy, secretary } = people;
const change = { name: 'grants.round-quota', from: '2026-04-01', value: '12' };

interface Content {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly sha256: string;
  readonly lines: readonly string[];
}

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

const contentOf = async (asked: object = change) => (await house.data<{ parameterChangeContent: Content | null }>('governance', secretary, operation('ParameterChangeContent'), { ...change, ...asked })).parameterChangeContent;
const everybodyFor = [deputy, otherDeputy, thirdDeputy, chief].map((member) => [member, 'FOR'] as const);

it('goes the whole way: content, matter, proofs, meeting, vote, change [GY-2b]', async () => {
  const content = (await contentOf())!;
  expect(content.lines).toEqual(['参数：年度立项资助项目数（grants.round-quota）', '现行取值：10', '变更取值：12', '自2026-04-01起生效']);
  const matter = { subjectType: content.subjectType, subjectId: content.subjectId, subjectSha256: content.sha256, content: content.lines.join('\n'), amount: null, parties: [] };
  const { decision } = await decideBy(house, matter, everybodyFor);
  const changeBy = (value: string, caller = headOfOffice) => act(house, 'ChangeParameter', { ...change, value, expectedVersion: 1, decisionId: decision.id, reason: '示例理由' }, caller);
  expect(codesOf(await changeBy('13'))).toEqual(['GY-2b governance.decision-on-another-subject']);
  expect(codesOf(await changeBy('12', secretary))).toEqual(['CP-5 house.decision-enterer-executes']);
  expect(codesOf(await changeBy('12', officer))).toEqual(['CP-5 house.proposer-executes']);
  expect(await changeBy('12')).toMatchObject({ refusals: [], parameter: { rows: [{ value: '10' }, { value: '12', decision: { id: decision.id } }] } });
});

it('is the same for the same change, and another for another', async () => {
  const hashes = await Promise.all([{}, { value: '13' }, { from: '2026-04-02' }, { name: 'common.publicity-working-days' }].map(async (asked) => (await contentOf(asked))!.sha256));
  expect(new Set(hashes).size).toBe(4);
  expect((await contentOf())!.sha256).toBe(hashes[0]);
});

it('is null for a parameter there is none of, and not for the public', async () => {
  expect(await contentOf({ name: 'no.such-parameter' })).toBeNull();
  expect((await house.send('governance', publicCaller, operation('ParameterChangeContent'), change)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
