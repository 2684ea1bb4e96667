import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { newBatch, newCandidate, SHA } from '../test/recruitment';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let batchId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  batchId = await newBatch(office);
});
afterAll(() => house.stop());

const register = async (input: object = {}) =>
  does(house, 'registerCandidate', { batchId, personId: await made(house, 'registerPerson', { name: '周示例' }), source: 'COMMUNITY_CADRE', sourceDocumentSha256: SHA, ...input });

describe('registerCandidate', () => {
  it('registers a candidate once, and one of two who come at once [HOUSE-3]', async () => {
    const personId = await made(house, 'registerPerson', { name: '吴示例' });
    const answers = await Promise.all([register({ personId }), register({ personId })]);
    expect(answers.map(({ candidate }) => candidate).filter(Boolean)).toMatchObject([{ state: 'REGISTERED', source: 'COMMUNITY_CADRE', history: [{ toState: 'REGISTERED' }] }]);
    expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.candidate-registered' }]);
  });

  it('follows the sources in force [WZ-2]', async () => {
    await house.sql('personnel', `UPDATE parameter_copy SET value = '["community-cadre"]' WHERE name = 'personnel.recruitment-sources'`);
    expect((await register({ source: 'UNIVERSITY_GRADUATE' })).refusals).toMatchObject([{ clause: { id: 'WZ-2' }, code: 'personnel.recruitment-source-not-allowed', message: '高校毕业生不在现行招录来源之内：社区干部。' }]);
    await house.sql('personnel', `UPDATE parameter_copy SET value = '["community-cadre","university-graduate"]' WHERE name = 'personnel.recruitment-sources'`);
  });

  it('refuses whoever comes after the last day [HOUSE-5]', async () => {
    house.now = new Date('2026-03-20T16:00:00Z');
    expect((await register()).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.registration-closed' }]);
    house.now = new Date('2026-03-10T02:00:00Z');
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('RegisterCandidate'), { input: { batchId, personId: idOf(3), source: 'COMMUNITY_CADRE', sourceDocumentSha256: SHA } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('a candidate', () => {
  it('sees where he stands without the rights of staff, and nobody else does [CP-8]', async () => {
    const { candidateId, personId } = await newCandidate(office, batchId);
    const { me } = await house.data<{ me: { candidacies: object[] } }>('personnel', person(personId, 'worker'), operation('MyCandidacies'));
    expect(me.candidacies).toMatchObject([{ id: candidateId, state: 'REGISTERED', batch: { id: batchId, state: 'OPEN' }, history: [{ toState: 'REGISTERED' }] }]);
    const see = (caller: typeof officer) => house.send('personnel', caller, operation('RecruitmentCandidate'), { id: candidateId });
    expect((await see(person(personId, 'worker'))).data).toMatchObject({ recruitmentCandidate: { id: candidateId } });
    expect((await see(officer)).data).toMatchObject({ recruitmentCandidate: { id: candidateId } });
    for (const caller of [person(idOf(9), 'worker'), person(idOf(9), 'accountant')]) expect(await see(caller)).toMatchObject({ data: { recruitmentCandidate: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
