import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, emptyRegisters, people, startFederation } from '../test/federation';

const { chief, deputy, worker, secretary } = people;

interface Seated {
  readonly leadershipSeat: { readonly id: string; readonly vacatedOn: string | null; readonly version: number } | null;
}
interface Register {
  readonly powerItems: readonly { readonly code: string; readonly charge: { readonly id: string; readonly holder: { readonly id: string } } | null }[];
}

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
});
beforeEach(async () => {
  await emptyRegisters(house);
});
afterAll(() => house.stop());

const seat = (personId: string | null, kind: string, more: object = {}) => act<Seated>(house, 'SeatMember', { personId, kind, from: '2026-03-10', ...more });
const unseat = ({ leadershipSeat }: Seated, vacatedOn = '2026-03-10') =>
  act<Seated>(house, 'UnseatMember', { seatId: leadershipSeat!.id, expectedVersion: leadershipSeat!.version, vacatedOn });
const charge = (powerItem: string, personId: string | null, from = '2026-03-10') => act(house, 'AssignCharge', { powerItem, personId, from, document: '分工文件' });
const define = (code: string) => act(house, 'DefinePowerItem', { code, title: '示例事项', keyPower: 'FINANCE' });
const holders = async (asOf?: string) => {
  const { powerItems } = await house.data<Register>('governance', { ...worker, personId: null, roles: [] }, operation('PowerItems'), { asOf });
  return Object.fromEntries(powerItems.map((item) => [item.code, item.charge?.holder.id ?? null]));
};

describe('unseatMember', () => {
  it('ends a deputy’s seat and charges on the same day [GY-1]', async () => {
    const seated = await seat(deputy.personId, 'DEPUTY');
    await define('office-finance');
    await charge('office-finance', deputy.personId);
    expect(await unseat(seated, '2026-03-20')).toMatchObject({ refusals: [], leadershipSeat: { vacatedOn: '2026-03-20', version: 2 } });
    expect([await holders('2026-03-19'), await holders('2026-03-20')]).toEqual([{ 'office-finance': deputy.personId }, { 'office-finance': null }]);
    expect(await house.sql('governance', 'SELECT end_reason FROM power_charge')).toEqual([{ end_reason: 'unseated' }]);
  });

  it('lets the next chief in, from that day', async () => {
    const seated = await seat(chief.personId, 'CHIEF');
    await unseat(seated, '2026-03-15');
    expect(codesOf(await seat(deputy.personId, 'CHIEF', { from: '2026-03-14' }))).toEqual(['GY-2b governance.chief-already-seated']);
    expect(codesOf(await seat(deputy.personId, 'CHIEF', { from: '2026-03-15' }))).toEqual([]);
  });

  it('refuses a seat that ended, and days out of order', async () => {
    const seated = await seat(chief.personId, 'CHIEF');
    expect(codesOf(await unseat(seated, '2026-03-09'))).toEqual(['HOUSE-5 house.dates-out-of-order']);
    const ended = await unseat(seated, '2026-03-15');
    expect(codesOf(await unseat(ended, '2026-03-16'))).toEqual(['HOUSE-1 governance.seat-already-ended']);
  });

  it('tells a caller with an old version', async () => {
    const seated = await seat(chief.personId, 'CHIEF');
    const input = { seatId: seated.leadershipSeat!.id, expectedVersion: 7, vacatedOn: '2026-03-15' };
    const { errors } = await house.send('governance', secretary, operation('UnseatMember'), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version', currentVersion: 1 } } }]);
  });

  it.each([
    ['a deputy', deputy, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('UnseatMember'), { input: { seatId: idOf(1), expectedVersion: 1, vacatedOn: '2026-03-10' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
