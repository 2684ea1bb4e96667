import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { assignJudges, experts, paidAward, submitAcceptance } from '../test/acceptance-house';
import { type FundHouse, startFundHouse } from '../test/fund-house';
import { codesOf } from '../test/grants-house';
import { type Expert, registerExpert } from '../test/review';

let fundHouse: FundHouse;
let judges: Expert[];
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  judges = await experts(fundHouse);
});
afterAll(() => fundHouse.house.stop());

const submitted = async () => (await submitAcceptance(fundHouse, await paidAward(fundHouse))).acceptance!;

describe('assignAcceptanceExperts', () => {
  it('assigns experts, and refuses whoever has a conflict of interest before anything is done [CP-6]', async () => {
    const acceptance = await submitted();
    const worksThere = await registerExpert(fundHouse, 150, [{ employerId: fundHouse.employerId, from: '2025-01-01' }]);
    const refused = await assignJudges(fundHouse, acceptance, [judges[0]!, worksThere]);
    expect(refused.refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'grants.expert-works-at-the-unit', path: ['expertIds', '1'] }]);
    const { acceptance: assigned } = await assignJudges(fundHouse, acceptance, judges.slice(0, 2));
    expect(assigned).toMatchObject({ judges: [{ id: idOf(140) }, { id: idOf(141) }], version: 2 });
    expect(codesOf(await assignJudges(fundHouse, assigned!, judges.slice(1)))).toEqual(['HOUSE-3 grants.expert-already-assigned']);
    await expect(fundHouse.house.sql('grants', 'UPDATE acceptance_judge SET assigned_on = assigned_on')).rejects.toThrow('append-only');
  });

  it('is the office’s, over the version that was seen', async () => {
    const { house, people } = fundHouse;
    const acceptance = await submitted();
    const input = { acceptanceId: acceptance.id, expectedVersion: 1, expertIds: [judges[0]!.id] };
    const code = async (caller = people.officer, changes: object = {}) => (await house.send('grants', caller, operation('AssignAcceptanceExperts'), { input: { ...input, ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await code(people.author)).toEqual(['FORBIDDEN']);
    expect(await code(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await code(people.officer, { expectedVersion: 2 })).toEqual(['CONFLICT']);
    expect(await code(people.officer, { expertIds: [randomUUID()] })).toEqual(['NOT_FOUND']);
    expect(await code(people.officer, { expertIds: [] })).toEqual(['BAD_USER_INPUT']);
  });
});
