import { idOf } from '@unionhall/testing';
import { campaign } from '../test/campaign';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse, type Told } from '../test/register-house';

let registers: RegisterHouse;
let opened: Told;
beforeAll(async () => {
  registers = await startRegisterHouse();
  opened = await done(registers.house, sides.officer, 'OpenCampaign', campaign());
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ campaignId: opened.id, employerId: registers.employers[0]!.id, onDay: '2026-03-10', persons: 12, ...changes });
const record = (changes?: object) => act<Answered>(registers.house, sides.unionWorker, 'RecordParticipation', input(changes));

describe('recordParticipation', () => {
  it('enters a unit once, with its group', async () => {
    expect(await record({ result: '一等奖' })).toMatchObject({ refusals: [], participation: { employer: { id: registers.employers[0]!.id }, persons: 12, result: '一等奖', hadUnion: false } });
    expect(codesOf(await record())).toEqual(['HOUSE-3 finance-collection.participation-entered']);
    expect(codesOf(await record({ employerId: idOf(99), onDay: '2026-03-11' }))).toEqual(['HOUSE-2 house.not-registered', 'HOUSE-5 finance-collection.participation-day']);
  });

  it('lets one of two win that enter the same unit', async () => {
    const answers = await Promise.all([1, 2].map(() => record({ employerId: registers.employers[1]!.id })));
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', 'HOUSE-3 finance-collection.participation-entered']);
  });

  it('is for both sides, of somebody who came', async () => {
    expect(await errorsOf(registers.house, sides.worker, 'RecordParticipation', input())).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.taxOfficer, 'RecordParticipation', input({ persons: 0 }))).toEqual(['BAD_USER_INPUT']);
  });
});
