import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf, type GrantsHouse, startGrantsHouse } from '../test/grants-house';

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

describe('verifyStudio', () => {
  const verify = (studioId: string, expectedVersion: number, examinedDocumentSha256 = DOCUMENT.toLowerCase()) =>
    act<StudioAnswer>(grantsHouse.house, grantsHouse.people.officer, 'VerifyStudio', { studioId, expectedVersion, examinedDocumentSha256 });

  it('verifies by the registered document, once', async () => {
    const { studio } = await register({ name: '待核验工作室' });
    expect(codesOf(await verify(studio!.id, 1, 'cd'.repeat(32)))).toEqual(['YZ-2 grants.honour-document-differs']);
    const verified = await verify(studio!.id, 1);
    expect(verified.studio).toMatchObject({ state: 'VERIFIED', verifiedBy: { id: grantsHouse.people.officer.personId }, version: 2 });
    const again = await verify(studio!.id, 2);
    expect(again.refusals).toMatchObject([{ code: 'grants.studio-not-awaiting-verification', message: '工作室“待核验工作室”处于“已核验”状态，无需核验。' }]);
  });

  it('tells who saw an earlier version, and whoever is not of the office', async () => {
    const { studio } = await register({ name: '并发核验工作室' });
    const { house, people } = grantsHouse;
    const send = async (caller: typeof people.author, expectedVersion: number) => {
      const input = { studioId: studio!.id, expectedVersion, examinedDocumentSha256: DOCUMENT };
      return (await house.send('grants', caller, operation('VerifyStudio'), { input })).errors?.map(({ extensions }) => extensions?.['code']);
    };
    expect(await send(people.officer, 2)).toEqual(['CONFLICT']);
    expect(await send(people.author, 1)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller, 1)).toEqual(['UNAUTHENTICATED']);
    // Two officers at once: one verifies, the other is told of the newer version.
    const race = await Promise.all([send(people.officer, 1), send(people.colleague, 1)]);
    expect(race).toContainEqual(['CONFLICT']);
    expect(race).toContainEqual(undefined);
  });

  it('shows the document to the office and the leader only', async () => {
    const { studio } = await register({ name: '证书工作室', leaderId: grantsHouse.people.member.personId });
    const document = async (caller: typeof grantsHouse.people.author) => {
      const { data } = await grantsHouse.house.send<{ studio: { honourDocumentSha256: string | null } }>('grants', caller, 'query ($id: ID!) { studio(id: $id) { honourDocumentSha256 } }', { id: studio!.id });
      return data!.studio.honourDocumentSha256;
    };
    expect(await document(grantsHouse.people.officer)).toBe(DOCUMENT.toLowerCase());
    expect(await document(grantsHouse.people.member)).toBe(DOCUMENT.toLowerCase());
    expect(await document(grantsHouse.people.author)).toBeNull();
  });
});
