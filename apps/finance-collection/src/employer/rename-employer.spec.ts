import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';

const accountant = person(idOf(1), 'accountant');
const RENAME = operation('RenameEmployer');

interface Renamed {
  renameEmployer: {
    employer: { id: string; name: string; names: { name: string; fromDay: string }[]; version: number } | null;
    refusals: { code: string; clause: { id: string }; facts: { name: string; value: string }[] }[];
  };
}

let house: TestHouse;
let employerId: string;
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
  const answer = await house.data<{ registerEmployer: { employer: { id: string } } }>('finance-collection', accountant, operation('RegisterEmployer'), {
    input: { creditCode: '91350100M000100Y43', name: '示例机械厂', kind: 'ENTERPRISE' },
  });
  employerId = answer.registerEmployer.employer.id;
  house.now = new Date('2026-04-10T02:00:00Z');
});
afterAll(() => house.stop());

const rename = (input: object) => house.data<Renamed>('finance-collection', accountant, RENAME, { input: { employerId, expectedVersion: 1, name: '示例智造公司', fromDay: '2026-04-01', ...input } });

describe('renameEmployer', () => {
  it('refuses the present name and a day to come, both at once', async () => {
    const { renameEmployer: answer } = await rename({ name: '示例机械厂', fromDay: '2026-04-11' });
    expect(answer).toMatchObject({
      employer: null,
      refusals: [
        { code: 'finance-collection.employer-name-unchanged', clause: { id: 'HOUSE-3' } },
        { code: 'finance-collection.employer-name-day', clause: { id: 'HOUSE-5' }, facts: [{ value: '2026-04-11' }, { value: '2026-03-10' }, { value: '2026-04-10' }] },
      ],
    });
  });

  it('lets one of two who read the same version win', async () => {
    const answers = await Promise.all([
      house.send<Renamed>('finance-collection', accountant, RENAME, { input: { employerId, expectedVersion: 1, name: '示例智造公司', fromDay: '2026-04-01' } }),
      house.send<Renamed>('finance-collection', accountant, RENAME, { input: { employerId, expectedVersion: 1, name: '示例智造公司', fromDay: '2026-04-01' } }),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(answers.find(({ data }) => data?.renameEmployer)?.data!.renameEmployer.employer).toEqual({
      id: employerId,
      name: '示例智造公司',
      names: [
        { name: '示例机械厂', fromDay: '2026-03-10' },
        { name: '示例智造公司', fromDay: '2026-04-01' },
      ],
      version: 2,
    });
  });

  it('tells of the new name, after the first one', async () => {
    const told = await house.sql<{ sequence: number; payload: { version: number } }>('finance-collection', "SELECT sequence, payload FROM outbox WHERE consumer = 'grants' ORDER BY sequence");
    expect(told.map(({ sequence, payload }) => [sequence, payload.version])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('keeps every name: none can be changed or taken back', async () => {
    await expect(house.sql('finance-collection', "UPDATE employer_name SET name = '改'")).rejects.toThrow(/append-only/);
    await expect(house.sql('finance-collection', 'DELETE FROM employer_name')).rejects.toThrow(/append-only/);
  });
});
