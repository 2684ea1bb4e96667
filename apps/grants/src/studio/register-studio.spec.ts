import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf, type GrantsHouse, registerEmployer, startGrantsHouse } from '../test/grants-house';

interface StudioAnswer extends Answered {
  readonly studio: { id: string; state: string; leaderHonour: string; version: number } | null;
}

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const DOCUMENT = 'AB'.repeat(32);
const register = (changes: object = {}) =>
  act<StudioAnswer>(grantsHouse.house, grantsHouse.people.officer, 'RegisterStudio', {
    name: '示例工作室',
    employerId: grantsHouse.employerId,
    leaderId: idOf(30),
    leaderHonour: 'CITY',
    honourDocumentSha256: DOCUMENT,
    ...changes,
  });

describe('registerStudio', () => {
  it('registers a studio of an employer of the register', async () => {
    const { studio } = await register();
    expect(studio).toMatchObject({ state: 'REGISTERED', leaderHonour: 'CITY', employer: { id: grantsHouse.employerId }, leader: { id: idOf(30) }, version: 1 });
  });

  it('refuses the name a second time, also in a race', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => register({ name: '示例竞速工作室' })));
    expect(answers.filter(({ studio }) => studio)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 house.already-registered'));
  });

  it('refuses an employer nobody registered, in both languages', async () => {
    const input = { name: '无主工作室', employerId: idOf(999), leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256: DOCUMENT };
    const { house, people } = grantsHouse;
    const zh = await house.send<{ registerStudio: StudioAnswer }>('grants', people.officer, operation('RegisterStudio'), { input }, 'zh');
    const en = await house.send<{ registerStudio: StudioAnswer }>('grants', people.officer, operation('RegisterStudio'), { input }, 'en');
    expect(zh.data!.registerStudio.refusals).toMatchObject([{ code: 'grants.employer-unknown', clause: { id: 'HOUSE-2' }, message: '申报单位未在单位名册中登记。', remedy: '请先由财务与代收部门登记该单位。' }]);
    expect(en.data!.registerStudio.refusals).toMatchObject([{ message: 'The applying unit is not in the register of employers.' }]);
  });

  it('asks finance-collection once for an employer no event has told of yet, and keeps the version asked', async () => {
    const { house, people } = grantsHouse;
    await house.departments.get('finance-collection')!.relay.stop();
    const employerId = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例研究所');
    const first = await register({ employerId, name: '研究所工作室' });
    const second = await register({ employerId, name: '研究所第二工作室' });
    const askedOf = async ({ record }: StudioAnswer) => {
      const [row] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
      return (JSON.parse(row!.entry) as { asked: unknown }).asked;
    };
    expect(await askedOf(first)).toEqual([{ department: 'finance-collection', fact: 'employer', version: 1 }]);
    expect(await askedOf(second)).toEqual([]);
    expect(await house.sql('grants', 'SELECT name, version FROM employer_copy WHERE id = ?', [employerId])).toEqual([{ name: '示例研究所', version: 1 }]);
  });

  it('is for the office only, and takes a SHA-256 only', async () => {
    const { house, people, employerId } = grantsHouse;
    const codes = async (caller: typeof people.author, honourDocumentSha256 = DOCUMENT) => {
      const input = { name: '示例', employerId, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256 };
      return (await house.send('grants', caller, operation('RegisterStudio'), { input })).errors?.map(({ extensions }) => extensions?.['code']);
    };
    expect(await codes(people.author)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(people.officer, 'no hash')).toEqual(['BAD_USER_INPUT']);
  });
});
