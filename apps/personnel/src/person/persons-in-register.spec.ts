import { personInRegister, serviceCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { made, officer } from '../test/staffing';

let house: TestHouse;
let registered: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  registered = await made(house, 'registerPerson', { name: '示例' });
});
afterAll(() => house.stop());

const ask = (keys: string[]) => house.data<{ answers: { registered: boolean; version: number }[] }>('personnel', serviceCaller('grants', officer.personId), personInRegister.document, { keys });

it('answers other departments in the order asked', async () => {
  const { answers } = await ask([idOf(1), registered, '', registered]);
  expect(answers).toEqual([
    { registered: false, version: 0 },
    { registered: true, version: 1 },
    { registered: false, version: 0 },
    { registered: true, version: 1 },
  ]);
  for (const answer of answers) expect(personInRegister.answer.parse(answer)).toEqual(answer);
});

it('takes one statement, for one as for a hundred', async () => {
  const many = Array.from({ length: 100 }, (_, index) => idOf(1_000 + index));
  for (const keys of [[registered], [...many, registered]]) expect(await house.statements(() => ask(keys))).toHaveLength(1);
  expect(await house.statements(() => ask([]))).toHaveLength(0);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('PersonsInRegister'), { ids: [registered] });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
