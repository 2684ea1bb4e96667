import { idOf, operation } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, startGrantsHouse } from '../test/grants-house';
import { type ExpertAnswer, registerExpert } from '../test/review';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

describe('addExpertEmployment', () => {
  it('enters how an employment ended, keeping what was entered before', async () => {
    const { house, people, employerId } = grantsHouse;
    const { id: expertId } = await registerExpert(grantsHouse, 40, [{ employerId, from: '2020-01-01' }]);
    const add = (employment: object, expectedVersion: number) => act<ExpertAnswer>(house, people.officer, 'AddExpertEmployment', { expertId, expectedVersion, employment: { employerId, ...employment } });
    const same = await add({ from: '2020-01-01' }, 1);
    expect(codesOf(same)).toEqual(['HOUSE-3 grants.employment-already-entered']);
    expect(same.refusals[0]).toMatchObject({ message: '该专家在“示例机械厂”自2020-01-01起的任职经历已如此登记。', remedy: '请填写新的任职经历，或原任职经历的结束日期。' });
    expect((await add({ from: '2020-01-01', to: '2026-01-31' }, 1)).expert).toMatchObject({
      employments: [
        { from: '2020-01-01', to: null },
        { from: '2020-01-01', to: '2026-01-31' },
      ],
      version: 2,
    });
    // What was entered in between is no longer what is on record.
    expect((await add({ from: '2020-01-01' }, 2)).expert).toMatchObject({ version: 3 });
  });

  it('is for the office, at the version it saw; of two at once one enters', async () => {
    const { house, people, employerId } = grantsHouse;
    const { id: expertId } = await registerExpert(grantsHouse, 41);
    const send = async (caller: typeof people.author, expectedVersion = 1, from = '2020-01-01') =>
      (await house.send('grants', caller, operation('AddExpertEmployment'), { input: { expertId, expectedVersion, employment: { employerId, from } } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.expert)).toEqual(['FORBIDDEN']);
    expect(await send(people.officer, 2)).toEqual(['CONFLICT']);
    expect((await Promise.all([send(people.officer), send(people.colleague, 1, '2021-01-01')])).toSorted()).toEqual([['CONFLICT'], undefined]);
    expect(await house.sql('grants', 'SELECT 1 FROM grant_expert_employment WHERE person_id = ?', [idOf(41)])).toHaveLength(1);
  });
});
