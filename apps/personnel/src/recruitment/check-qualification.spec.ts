import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { check, newBatch, newCandidate } from '../test/recruitment';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let batchId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  batchId = await newBatch(office);
});
afterAll(() => house.stop());

describe('checkQualification', () => {
  it('takes whoever meets every condition and shows him which document proved it', async () => {
    const { candidateId, personId } = await newCandidate(office, batchId);
    expect(await check(office, batchId, candidateId)).toMatchObject({ refusals: [], candidate: { state: 'QUALIFIED', version: 2 } });
    const { me } = await house.data<{ me: { candidacies: object[] } }>('personnel', person(personId, 'worker'), operation('MyCandidacies'));
    expect(me.candidacies).toMatchObject([{ qualificationChecks: [{ met: true, documentSha256: 'ab'.repeat(32), condition: { text: '大专以上学历' } }, { met: true }], history: [{ toState: 'REGISTERED' }, { fromState: 'REGISTERED', toState: 'QUALIFIED' }] }]);
  });

  it('turns down whoever misses one, and tells him why', async () => {
    const { candidateId, personId } = await newCandidate(office, batchId);
    expect((await check(office, batchId, candidateId, 1)).candidate).toMatchObject({ state: 'UNQUALIFIED' });
    const { me } = await house.data<{ me: { candidacies: object[] } }>('personnel', person(personId, 'worker'), operation('MyCandidacies'));
    expect(me.candidacies).toMatchObject([{ qualificationChecks: [{ met: true }, { met: false, reason: '材料不符', condition: { text: '品行端正' } }] }]);
  });

  it('refuses a condition left out and one without its ground', async () => {
    const { candidateId } = await newCandidate(office, batchId);
    const [condition] = await house.sql<{ id: string }>('personnel', 'SELECT id FROM recruitment_condition WHERE batch_id = ?', [batchId]);
    const { refusals } = await does(house, 'checkQualification', { candidateId, expectedVersion: 1, checks: [{ conditionId: condition!.id, met: true }] });
    expect(refusals).toMatchObject([{ code: 'personnel.conditions-not-each-checked' }, { clause: { id: 'WZ-2' }, code: 'personnel.check-without-ground' }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('CheckQualification'), { input: { candidateId: idOf(3), expectedVersion: 1, checks: [] } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('days per stage', () => {
  it('show where a recruitment stalls', async () => {
    const other = await newBatch(office);
    const first = await newCandidate(office, other);
    await newCandidate(office, other);
    house.now = new Date('2026-03-13T02:00:00Z');
    await check(office, other, first.candidateId);
    house.now = new Date('2026-03-18T02:00:00Z');
    const { recruitmentBatch } = await house.data<{ recruitmentBatch: { stages: object[] } }>('personnel', officer, operation('RecruitmentStages'), { id: other });
    expect(recruitmentBatch.stages).toEqual([
      { state: 'REGISTERED', candidates: 2, waiting: 1, averageDays: 6, longestDays: 8 },
      { state: 'QUALIFIED', candidates: 1, waiting: 1, averageDays: 5, longestDays: 5 },
    ]);
    const csv = async (locale: 'zh' | 'en') => (await house.send<{ recruitmentStagesCsv: { content: string } }>('personnel', officer, operation('RecruitmentStagesCsv'), { batchId: other }, locale)).data!.recruitmentStagesCsv.content.split('\r\n');
    expect((await csv('zh')).slice(0, 2)).toEqual(['\uFEFF招录批次,状态,到过此状态的人数,现仍在此状态的人数,平均停留天数,最长停留天数', expect.stringMatching(/^第\d+批,.+,2,1,6,8$/)]);
    expect((await csv('en'))[0]).toBe('\uFEFFRecruitment,State,Came into it,Still in it,Days in it on average,Most days in it');
    house.now = new Date('2026-03-10T02:00:00Z');
  });

  it('are not for candidates', async () => {
    const { errors } = await house.send('personnel', person(idOf(9), 'worker'), operation('RecruitmentStages'), { id: batchId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const exported = await house.send('personnel', person(idOf(9), 'worker'), operation('RecruitmentStagesCsv'), { batchId });
    expect(exported.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
