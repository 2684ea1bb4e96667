import { idOf, operation } from '@unionhall/testing';
import { campaign } from '../test/campaign';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse, type Told } from '../test/register-house';

let registers: RegisterHouse;
let opened: Told;
beforeAll(async () => {
  registers = await startRegisterHouse();
  opened = await done(registers.house, sides.officer, 'OpenCampaign', campaign({ lastDay: '2026-03-11' }));
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ campaignId: opened.id, expectedVersion: 1, outcome: '示例成效', ...changes });
const close = (changes?: object) => act<Answered>(registers.house, sides.officer, 'CloseCampaign', input(changes));

describe('closeCampaign', () => {
  it('waits for its last day and for who took part', async () => {
    expect(codesOf(await close({ outcome: '' }))).toEqual(['HOUSE-5 finance-collection.campaign-runs', 'BH-4 finance-collection.campaign-without-units', 'HOUSE-4 house.empty']);
  });

  it('keeps who took part, and shows what changed since by group', async () => {
    const { house, employers } = registers;
    for (const [index, { id }] of employers.entries()) await done(house, sides.taxOfficer, 'RecordParticipation', { campaignId: opened.id, employerId: id, onDay: '2026-03-10', persons: index + 1 });
    house.now = new Date('2026-03-11T02:00:00Z');
    expect(codesOf(await close())).toEqual([]);
    await house.sql('finance-collection', "UPDATE employer SET union_formed_in = '2026-04' WHERE id = ?", [employers[0]!.id]);
    await house.sql(
      'finance-collection',
      "INSERT INTO receipt_file (id, number, sha256, name, state, row_count, receipt_count, unmatched_count, same_count, changed_count, refused_count, receipt_sum, root, faults, previewed_by_id, previewed_on, booked_by_id, booked_on, version) VALUES (?, 1, ?, 'x', 'booked', 0, 0, 0, 0, 0, 0, 0, ?, '[]', ?, '2026-03-10', ?, '2026-03-10', 1)",
      [idOf(600), 'a'.repeat(64), 'a'.repeat(64), idOf(1), idOf(1)],
    );
    // The month of the campaign is neither before nor after it, and a quarter reaches three months.
    const paid = [[0, '2025-11'], [0, '2025-12'], [0, '2026-02'], [1, '2026-02'], [1, '2026-03'], [2, '2026-04'], [2, '2026-06'], [2, '2026-07']] as const;
    for (const [index, period] of paid) await house.sql('finance-collection', "INSERT INTO receipt_file_account (file_number, employer_id, period, category, receipts, amount) VALUES (1, ?, ?, 'dues', 1, 100)", [employers[index]!.id, period]);
    const { campaign: shown } = await house.data<{ campaign: object }>('finance-collection', sides.taxOfficer, operation('CampaignById'), { id: opened.id, first: 2 });
    expect(shown).toMatchObject({
      state: 'CLOSED',
      outcome: '示例成效',
      participations: { edges: [{ node: { persons: 1 } }, { node: { persons: 2 } }], totalCount: 3 },
      groups: [{ hadUnion: false, units: 3, persons: 6, haveUnionNow: 1, payersBefore: 2, paidBefore: '3.00', payersAfter: 1, paidAfter: '2.00' }],
      history: [{ toState: 'OPEN' }, { toState: 'CLOSED' }],
    });
    expect(codesOf(await close({ expectedVersion: 2 }))).toEqual(['HOUSE-1 finance-collection.campaign-state']);
  });

  it('is for both sides, and read by nobody else', async () => {
    expect(await errorsOf(registers.house, sides.unionWorker, 'CloseCampaign', input())).toEqual(['FORBIDDEN']);
    expect((await registers.house.send('finance-collection', sides.worker, operation('Campaigns'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
