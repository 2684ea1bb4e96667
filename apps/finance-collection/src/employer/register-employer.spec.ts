import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';

const officer = person(idOf(1), 'officer');
const worker = person(idOf(2), 'worker');
const REGISTER = operation('RegisterEmployer');
const CREDIT_CODE = '91350100M000100Y43';

interface Registered {
  registerEmployer: {
    employer: { id: string; name: string; kind: string; creditCode: string; version: number } | null;
    refusals: { code: string; message: string; remedy: string; clause: { id: string }; facts: { name: string; value: string }[] }[];
    record: { id: string } | null;
  };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
});
afterAll(() => house.stop());

const register = (input: object, dryRun = false) => house.data<Registered>('finance-collection', officer, REGISTER, { input: { kind: 'ENTERPRISE', ...input }, dryRun });

describe('registerEmployer', () => {
  it('registers an employer with its first name and tells the departments that keep a copy', async () => {
    const { registerEmployer: answer } = await register({ creditCode: CREDIT_CODE, name: '示例机械厂' });
    expect(answer).toMatchObject({ employer: { name: '示例机械厂', kind: 'ENTERPRISE', creditCode: CREDIT_CODE, version: 1 }, refusals: [] });
    const { id } = answer.employer!;
    expect(await house.sql('finance-collection', 'SELECT name, from_day FROM employer_name WHERE employer_id = ?', [id])).toHaveLength(1);
    const told = await house.sql<{ consumer: string; payload: unknown }>('finance-collection', 'SELECT consumer, payload FROM outbox WHERE subject_id = ? ORDER BY consumer', [id]);
    expect(told.map(({ consumer }) => consumer)).toEqual(['grants']);
    expect(told[0]!.payload).toEqual({ employerId: id, name: '示例机械厂', kind: 'enterprise', mergedIntoId: null, names: [{ name: '示例机械厂', from: '2026-03-10' }], version: 1 });
  });

  it('refuses the code a second time, in both languages, naming who bears it', async () => {
    const variables = { input: { creditCode: CREDIT_CODE, name: '示例另一厂', kind: 'ENTERPRISE' } };
    const zh = await house.send<Registered>('finance-collection', officer, REGISTER, variables, 'zh');
    const en = await house.send<Registered>('finance-collection', officer, REGISTER, variables, 'en');
    expect(zh.data!.registerEmployer.refusals).toMatchObject([
      { code: 'finance-collection.credit-code-registered', clause: { id: 'HOUSE-3' }, message: `统一社会信用代码“${CREDIT_CODE}”已由“示例机械厂”登记。`, remedy: expect.stringMatching(/已登记的单位/) as string },
    ]);
    expect(en.data!.registerEmployer.refusals).toMatchObject([{ message: expect.stringMatching(/is registered for “示例机械厂”/) as string, remedy: expect.stringMatching(/rename it/) as string }]);
  });

  it('refuses a code whose check character is wrong', async () => {
    const { registerEmployer: answer } = await register({ creditCode: '91350100M000100Y44', name: '示例三厂' });
    expect(answer).toMatchObject({ employer: null, refusals: [{ code: 'finance-collection.credit-code-invalid', clause: { id: 'HOUSE-4' }, facts: [{ name: 'creditCode', value: '91350100M000100Y44' }] }] });
  });

  it('lets one of eight win a race for one code', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => register({ creditCode: '91321000MA1XMPL01X', name: `示例竞争${index}` })));
    expect(answers.filter(({ registerEmployer }) => registerEmployer.employer)).toHaveLength(1);
    expect(answers.flatMap(({ registerEmployer }) => registerEmployer.refusals).map(({ code }) => code)).toEqual(Array(7).fill('finance-collection.credit-code-registered'));
  });

  it('writes nothing when only tried', async () => {
    const { registerEmployer: answer } = await register({ creditCode: '91321000MA1XMPL021', name: '示例试办' }, true);
    expect(answer).toEqual({ employer: null, record: null, refusals: [] });
    expect(await house.sql('finance-collection', "SELECT 1 FROM employer WHERE credit_code = '91321000MA1XMPL021'")).toEqual([]);
  });

  it.each([
    ['a worker', worker, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('finance-collection', caller, REGISTER, { input: { creditCode: CREDIT_CODE, name: '示例', kind: 'ENTERPRISE' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('takes no name over its length', async () => {
    const { errors } = await house.send('finance-collection', officer, REGISTER, { input: { creditCode: CREDIT_CODE, name: '长'.repeat(201), kind: 'ENTERPRISE' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: ['name: maxLength'] } } }]);
  });
});
