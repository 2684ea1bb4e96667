import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { type Charged, chargeOfDeputy, holderOn, registerOn } from '../test/charges';
import { act, codesOf, people, startFederation } from '../test/federation';
import { refusedInBoth } from '../test/meetings';

const { chief, deputy, otherDeputy, worker, secretary } = people;

let house: TestHouse;
let charge: NonNullable<Charged['powerCharge']>;

beforeAll(async () => {
  house = await startFederation();
});
beforeEach(async () => {
  charge = await chargeOfDeputy(house);
});
afterAll(() => house.stop());

const input = (more: object = {}) => ({
  chargeId: charge.id,
  expectedVersion: charge.version,
  personId: otherDeputy.personId,
  from: '2026-03-10',
  to: '2026-03-12',
  document: '示例文件',
  ...more,
});
const delegate = (more: object = {}) => act<Charged>(house, 'DelegateCharge', input(more));

describe('delegateCharge', () => {
  it('lets another act during a leave, keeps the holder of record, and ends by itself [GY-2a]', async () => {
    expect(await delegate()).toMatchObject({
      refusals: [],
      powerCharge: { holder: { id: deputy.personId }, version: 2, delegations: [{ delegate: { id: otherDeputy.personId }, from: '2026-03-10', vacatedOn: '2026-03-13' }] },
    });
    expect([await holderOn(house, '2026-03-09'), await holderOn(house, '2026-03-10'), await holderOn(house, '2026-03-12'), await holderOn(house, '2026-03-13')]).toEqual([
      deputy.personId,
      otherDeputy.personId,
      otherDeputy.personId,
      deputy.personId,
    ]);
    expect([await registerOn(house, '2026-03-12'), await registerOn(house, '2026-03-13')]).toMatchObject([
      { charge: { holder: { id: deputy.personId } }, delegation: { delegate: { id: otherDeputy.personId }, document: '示例文件' } },
      { charge: { holder: { id: deputy.personId } }, delegation: null },
    ]);
  });

  it('refuses the chief [GY-3], the holder, who is no deputy, and days somebody stands in already [GY-4]', async () => {
    expect(codesOf(await delegate({ personId: chief.personId }))).toEqual(['GY-3 governance.chief-in-charge']);
    expect(codesOf(await delegate({ personId: deputy.personId }))).toEqual(['GY-4 governance.charge-to-its-holder']);
    expect(codesOf(await delegate({ personId: worker.personId }))).toEqual(['GY-1 governance.not-a-sitting-deputy']);
    const { powerCharge } = await delegate();
    expect(await refusedInBoth(house, 'DelegateCharge', input({ expectedVersion: powerCharge!.version, from: '2026-03-12', to: '2026-03-12' }), secretary)).toEqual([
      ['“机关财务”自2026-03-10起已有人代管，同一日只有一人代管。', 'Somebody stands in for “Office finance” from 2026-03-10; one person does on a day.'],
      ['请选择尚无人代管的日期。', 'Choose days on which nobody stands in yet.'],
    ]);
  });

  it('refuses to outlast the seat of who stands in, in both languages [GY-1]', async () => {
    await house.sql('governance', "UPDATE leadership_seat SET vacated_on = '2026-03-12' WHERE person_id = ?", [otherDeputy.personId]);
    expect(await refusedInBoth(house, 'DelegateCharge', input(), secretary)).toEqual([
      ['该人员自2026-03-12起不再任副职，“机关财务”的代管不能超过其任期。', 'The person leaves the deputy’s seat on 2026-03-12; standing in for “Office finance” cannot last longer.'],
      ['请将代管最后一日改到其离任之前。', 'Let it end before that day.'],
    ]);
  });

  it('goes back to the holder when who stood in becomes chief, or leaves [GY-3, GY-1]', async () => {
    const { powerCharge } = await delegate();
    await house.sql('governance', "UPDATE leadership_seat SET vacated_on = '2026-03-11' WHERE kind = 'chief'");
    await act(house, 'SeatMember', { personId: otherDeputy.personId, kind: 'CHIEF', acting: true, from: '2026-03-11' });
    expect([await holderOn(house, '2026-03-10'), await holderOn(house, '2026-03-11')]).toEqual([otherDeputy.personId, deputy.personId]);
    expect(await house.sql('governance', 'SELECT end_reason FROM charge_delegation')).toEqual([{ end_reason: 'became-chief' }]);
    expect(codesOf(await delegate({ expectedVersion: powerCharge!.version, from: '2026-03-11' }))).toEqual(['GY-3 governance.chief-in-charge']);
  });

  it('leaves the item vacant when its holder becomes chief meanwhile [GY-3]', async () => {
    await delegate();
    await house.sql('governance', "UPDATE leadership_seat SET vacated_on = '2026-03-11' WHERE kind = 'chief'");
    await act(house, 'SeatMember', { personId: deputy.personId, kind: 'CHIEF', acting: true, from: '2026-03-11' });
    expect([await holderOn(house, '2026-03-10'), await holderOn(house, '2026-03-11')]).toEqual([otherDeputy.personId, null]);
  });

  it('ends with the seat of who stood in', async () => {
    await delegate();
    const [seat] = await house.sql<{ id: string; version: number }>('governance', 'SELECT id, version FROM leadership_seat WHERE person_id = ?', [otherDeputy.personId]);
    await act(house, 'UnseatMember', { seatId: seat!.id, expectedVersion: seat!.version, vacatedOn: '2026-03-11' });
    expect([await holderOn(house, '2026-03-10'), await holderOn(house, '2026-03-11')]).toEqual([otherDeputy.personId, deputy.personId]);
  });
});

it('is not for a deputy, nor for the public', async () => {
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('DelegateCharge'), { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
