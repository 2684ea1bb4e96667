import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, emptyRegisters, people, startFederation } from '../test/federation';

const { deputy, worker, secretary } = people;
const input = { code: 'innovation-fund', title: '职工创新项目资助资金', keyPower: 'SPECIAL_FUNDS' };

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
});
beforeEach(async () => {
  await emptyRegisters(house);
});
afterAll(() => house.stop());

describe('definePowerItem', () => {
  it('enters an item that everybody can read, vacant [GY-1, GY-5a]', async () => {
    expect(await act(house, 'DefinePowerItem', input)).toMatchObject({ refusals: [], powerItem: { code: 'innovation-fund', keyPower: 'SPECIAL_FUNDS', definedOn: '2026-03-10' } });
    const { powerItems } = await house.data<{ powerItems: unknown }>('governance', { ...worker, personId: null, roles: [] }, operation('PowerItems'));
    expect(powerItems).toMatchObject([{ code: 'innovation-fund', title: '职工创新项目资助资金', charge: null, permissions: [{ act: 'assignCharge', allowed: false, refusals: [] }] }]);
  });

  it('enters it once, also when several do it at the same time [HOUSE-3]', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => act(house, 'DefinePowerItem', input)));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 governance.power-item-code-taken')]);
  });

  it('takes no code the acts of the house do not know', async () => {
    const { errors } = await house.send('governance', secretary, operation('DefinePowerItem'), { input: { ...input, code: 'pocket-money' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: ['code: isIn'] } } }]);
  });

  it.each([
    ['a deputy', deputy, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('DefinePowerItem'), { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('is found by other departments by its code, and by nothing else', async () => {
  await act(house, 'DefinePowerItem', input);
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PowerItem { code title } } }';
  const representations = [{ __typename: 'PowerItem', code: 'innovation-fund' }, { __typename: 'PowerItem', code: 'allowances' }];
  const { data } = await house.send('governance', { ...worker, personId: null, roles: [] }, query, { representations });
  expect(data).toEqual({ _entities: [{ code: 'innovation-fund', title: '职工创新项目资助资金' }, null] });
});
