import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { campaign } from '../test/campaign';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

describe('openCampaign', () => {
  it('refuses a campaign of one side, with every fault at once [BH-4, BH-9]', async () => {
    const answer = await act<Answered>(registers.house, sides.officer, 'OpenCampaign', campaign({ title: '', taxOrganiserId: sides.officer.personId, taxContent: ' ', lastDay: '2026-03-09' }));
    expect(codesOf(answer)).toEqual(['HOUSE-4 house.empty', 'BH-4 finance-collection.campaign-of-one-side', 'BH-9 finance-collection.content-of-one-side', 'HOUSE-5 house.dates-out-of-order']);
    expect(answer.refusals[1]).toMatchObject({ message: '活动由双方联合举办，工会与税务须各有组织者。', remedy: '请为双方各填写一名组织者。' });
  });

  it('opens one of both sides, which both find', async () => {
    const { house } = registers;
    await done(house, sides.officer, 'OpenCampaign', campaign({ title: '示例宣传', kind: 'LAW_PUBLICITY' }));
    expect(await done(house, sides.taxOfficer, 'OpenCampaign', campaign())).toMatchObject({ state: 'OPEN', unionOrganiser: { id: sides.officer.personId }, taxOrganiser: { id: sides.taxOfficer.personId }, version: 1 });
    const list = async (filter: object) => (await house.data<{ campaigns: { edges: { node: { title: string } }[] } }>('finance-collection', sides.taxOfficer, operation('Campaigns'), { filter })).campaigns.edges.map(({ node }) => node.title);
    expect(await Promise.all([{ kind: 'TRAINING' }, { state: 'OPEN', titleContains: '宣传' }, { state: 'CLOSED' }].map(list))).toEqual([['示例培训班'], ['示例宣传'], []]);
  });

  it('is for both sides, and an organiser who is registered', async () => {
    expect(await errorsOf(registers.house, sides.cashier, 'OpenCampaign', campaign())).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.officer, 'OpenCampaign', campaign({ taxOrganiserId: idOf(5_000) }))).toEqual(['UNAVAILABLE']);
  });
});
