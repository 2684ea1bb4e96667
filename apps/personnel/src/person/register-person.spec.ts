import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';

const officer = person(idOf(1), 'officer');
const worker = person(idOf(2), 'worker');
const NUMBER = '11010519491231002X';

const REGISTER = operation('RegisterPerson');

interface Registered {
  registerPerson: {
    person: { id: string; name: string; identityNumberMasked: string | null; version: number } | null;
    refusals: { code: string; message: string; clause: { id: string }; remedy: string }[];
    record: { id: string; act: string; entrySha256: string } | null;
  };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(personnel);
});
afterAll(() => house.stop());

const register = (input: object, dryRun = false) => house.data<Registered>('personnel', officer, REGISTER, { input, dryRun });
const persons = () => house.sql<{ name: string }>('personnel', 'SELECT * FROM person');

describe('registerPerson', () => {
  it('registers a person and answers with the receipt of the act', async () => {
    const { registerPerson: answer } = await register({ name: '林示例', identityNumber: NUMBER });
    expect(answer.person).toMatchObject({ name: '林示例', identityNumberMasked: '110105***********X', version: 1 });
    const [entry] = await house.sql<{ sha256: string; entry: string }>('personnel', 'SELECT sha256, entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(entry!.sha256).toBe(answer.record!.entrySha256);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerPerson', person: officer.personId, outcome: 'done', subject: { type: 'Person', id: answer.person!.id } });
  });

  it('registers a person under the id the identity provider knows, once', async () => {
    const input = { id: idOf(500), name: '卫示例' };
    expect((await register(input)).registerPerson.person).toMatchObject(input);
    expect((await register(input)).registerPerson.refusals).toMatchObject([{ code: 'house.already-registered', clause: { id: 'HOUSE-3' } }]);
  });

  it('keeps no identity number in the clear anywhere [CP-8]', async () => {
    for (const table of ['person', 'trail_entry', 'outbox', 'idempotency_key']) {
      const rows = await house.sql('personnel', `SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain(NUMBER);
    }
  });

  it('refuses the same number again, in both languages, and enters the attempt', async () => {
    const variables = { input: { name: '林另名', identityNumber: NUMBER } };
    const zh = await house.send<Registered>('personnel', officer, REGISTER, variables, 'zh');
    const en = await house.send<Registered>('personnel', officer, REGISTER, variables, 'en');
    expect(zh.data!.registerPerson.refusals).toMatchObject([{ code: 'personnel.identity-number-registered', clause: { id: 'HOUSE-3' }, message: expect.stringMatching(/已经登记/) as string }]);
    expect(en.data!.registerPerson.refusals).toMatchObject([{ message: expect.stringMatching(/registered already/) as string }]);
    const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [zh.data!.registerPerson.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ outcome: 'refused', refusals: [{ clause: 'HOUSE-3', code: 'personnel.identity-number-registered', facts: [] }] });
  });

  it('does a second click once, and refuses the key for anything else', async () => {
    const before = (await persons()).length;
    const input = { name: '周示例', idempotencyKey: 'click-1' };
    const [first, second] = await Promise.all([register(input), register(input)]);
    expect(second.registerPerson).toEqual(first.registerPerson);
    expect((await persons()).length).toBe(before + 1);
    const other = await house.send('personnel', officer, REGISTER, { input: { ...input, name: '吴示例' } });
    expect(other.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('tells of a race for one number who came second', async () => {
    const identityNumber = '440524188001010014';
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => register({ name: `赵示例${index}`, identityNumber })));
    expect(answers.filter(({ registerPerson }) => registerPerson.person)).toHaveLength(1);
    expect(answers.flatMap(({ registerPerson }) => registerPerson.refusals).map(({ code }) => code)).toEqual(Array(7).fill('personnel.identity-number-registered'));
  });

  it('writes nothing when only tried', async () => {
    const counts = () => house.sql('personnel', 'SELECT (SELECT COUNT(*) FROM person) AS persons, (SELECT COUNT(*) FROM trail_entry) AS entries');
    const before = await counts();
    const { registerPerson: answer } = await register({ name: '郑示例', identityNumber: NUMBER }, true);
    expect(answer).toMatchObject({ person: null, record: null, refusals: [{ code: 'personnel.identity-number-registered' }] });
    expect(await counts()).toEqual(before);
  });

  it.each([
    ['a worker', worker, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, REGISTER, { input: { name: '钱示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('takes no name over its length', async () => {
    const { errors } = await house.send('personnel', officer, REGISTER, { input: { name: '长'.repeat(101) } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: ['name: maxLength'] } } }]);
  });
});
