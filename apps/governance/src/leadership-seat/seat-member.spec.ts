import type { Caller } from '@unionhall/contracts';
import { operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { act, codesOf, emptyRegisters, people, startFederation } from '../test/federation';
import { refusedInBoth } from '../test/meetings';
import { governance } from '../subgraph';

const { chief, deputy, otherDeputy, inspectionHead, worker, secretary } = people;

interface Seated {
  readonly leadershipSeat: { readonly id: string; readonly kind: string; readonly from: string; readonly vacatedOn: string | null; readonly version: number } | null;
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
const charge = (powerItem: string, personId: string | null, from = '2026-03-10') => act(house, 'AssignCharge', { powerItem, personId, from, document: '分工文件' });
const define = (code: string) => act(house, 'DefinePowerItem', { code, title: '示例事项', keyPower: 'FINANCE' });
const holders = async (asOf?: string) => {
  const { powerItems } = await house.data<Register>('governance', { ...worker, personId: null, roles: [] }, operation('PowerItems'), { asOf });
  return Object.fromEntries(powerItems.map((item) => [item.code, item.charge?.holder.id ?? null]));
};

describe('seatMember', () => {
  it('seats a person personnel has in a leadership post, and keeps what was asked with the act', async () => {
    const seated = await seat(chief.personId, 'CHIEF');
    expect(seated).toMatchObject({ refusals: [], leadershipSeat: { kind: 'CHIEF', from: '2026-03-10', vacatedOn: null, version: 1 } });
    const [entry] = await house.sql<{ entry: string }>('governance', 'SELECT entry FROM trail_entry WHERE act_id = ?', [seated.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ asked: [{ department: 'personnel', fact: 'leadershipPost', version: 1 }] });
  });

  it('refuses who holds no leadership post [HOUSE-2], and everything else at once', async () => {
    await seat(chief.personId, 'CHIEF');
    expect(codesOf(await seat(worker.personId, 'CHIEF'))).toEqual(['HOUSE-2 governance.post-not-held', 'GY-2b governance.chief-already-seated']);
  });

  it('empties the charges of whoever becomes chief in the same act, and ends the deputy’s seat [GY-3]', async () => {
    await seat(deputy.personId, 'DEPUTY');
    await define('office-finance');
    await charge('office-finance', deputy.personId);
    house.now = new Date('2026-04-01T02:00:00Z');
    expect(codesOf(await seat(deputy.personId, 'CHIEF', { from: '2026-04-01' }))).toEqual([]);
    expect([await holders(), await holders('2026-03-31')]).toEqual([{ 'office-finance': null }, { 'office-finance': deputy.personId }]);
    const seats = await house.sql('governance', 'SELECT kind, vacated_on, version FROM leadership_seat ORDER BY id');
    expect(seats).toMatchObject([
      { kind: 'deputy', version: 2, vacated_on: new Date('2026-04-01T00:00:00') },
      { kind: 'chief', version: 1, vacated_on: null },
    ]);
    expect(await house.sql('governance', 'SELECT end_reason FROM power_charge')).toEqual([{ end_reason: 'became-chief' }]);
  });

  it('gives nobody back, as chief, the charge he had as deputy, in both languages [GY-3]', async () => {
    await seat(deputy.personId, 'DEPUTY');
    await define('office-finance');
    await charge('office-finance', deputy.personId);
    await seat(deputy.personId, 'CHIEF');
    const input = { powerItem: 'office-finance', personId: deputy.personId, from: '2026-03-10', document: '分工文件' };
    expect((await charge('office-finance', deputy.personId)).refusals).toMatchObject([
      { code: 'governance.chief-in-charge', clause: { id: 'GY-3' }, facts: [{ name: 'item', value: 'office-finance' }, { name: 'since', value: '2026-03-10' }] },
    ]);
    expect(await refusedInBoth(house, 'AssignCharge', input, secretary)).toEqual([
      ['该人员自2026-03-10起任正职（含主持工作），不得直接分管“机关财务”。', 'The person is the chief, acting included, since 2026-03-10 and may not be directly in charge of “Office finance”.'],
      ['请安排一名在任副职分管，正职履行监管职责。', 'Put a sitting deputy in charge; the chief supervises.'],
    ]);
  });

  it('empties the charges of who only acts as chief, and leaves the deputy’s seat [GY-3]', async () => {
    await seat(deputy.personId, 'DEPUTY');
    await define('office-finance');
    await charge('office-finance', deputy.personId);
    expect(codesOf(await seat(deputy.personId, 'CHIEF', { acting: true }))).toEqual([]);
    expect(await holders()).toEqual({ 'office-finance': null });
    expect(await house.sql('governance', `SELECT vacated_on FROM leadership_seat WHERE kind = 'deputy'`)).toEqual([{ vacated_on: null }]);
    expect(codesOf(await charge('office-finance', deputy.personId))).toEqual(['GY-3 governance.chief-in-charge']);
  });

  it('seats one of two chiefs who race for the seat [GY-2b]', async () => {
    const answers = await Promise.all([chief, deputy, otherDeputy, inspectionHead].map(({ personId }) => seat(personId, 'CHIEF')));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('GY-2b governance.chief-already-seated')]);
  });

  it('never ends with a chief in charge, whichever of the two acts comes first [GY-3]', async () => {
    await seat(deputy.personId, 'DEPUTY');
    await define('office-finance');
    await Promise.all([charge('office-finance', deputy.personId), seat(deputy.personId, 'CHIEF', { acting: true })]);
    expect(await holders()).toEqual({ 'office-finance': null });
  });

  it('is not done when personnel cannot be asked', async () => {
    const alone = await startTestHouse(governance);
    const { errors } = await alone.send('governance', secretary, operation('SeatMember'), { input: { personId: chief.personId, kind: 'CHIEF', from: '2026-03-10' } });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(await alone.sql('governance', 'SELECT 1 FROM leadership_seat')).toEqual([]);
    await alone.stop();
  });

  it.each([
    ['the chief', chief, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('SeatMember'), { input: { personId: chief.personId, kind: 'CHIEF', from: '2026-03-10' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('shows the leadership body of a day to everybody [GY-5a], and what the caller may do with each seat', async () => {
  await seat(deputy.personId, 'DEPUTY', { from: '2025-01-01' });
  await seat(inspectionHead.personId, 'INSPECTION_HEAD', { from: '2025-01-01' });
  await seat(chief.personId, 'CHIEF', { from: '2026-01-01' });
  const seats = (asOf: string, caller: Caller = worker) =>
    house.data<{ leadershipSeats: { kind: string; person: { id: string }; permissions: unknown }[] }>('governance', caller, operation('LeadershipSeats'), { asOf });
  expect((await seats('2025-12-31')).leadershipSeats.map(({ kind }) => kind)).toEqual(['DEPUTY', 'INSPECTION_HEAD']);
  const { leadershipSeats } = await seats('2026-01-01', secretary);
  expect(leadershipSeats.map(({ person }) => person.id)).toEqual([chief.personId, deputy.personId, inspectionHead.personId]);
  expect(leadershipSeats[0]).toMatchObject({ permissions: [{ act: 'unseatMember', allowed: true, needs: ['vacatedOn'], refusals: [] }, { act: 'returnFromLeave', needs: ['on'] }] });
});

