import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { type Charged, chargeOfDeputy, holderOn, registerOn } from '../test/charges';
import { decide } from '../test/decide';
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

const input = (more: object = {}) => ({ chargeId: charge.id, expectedVersion: charge.version, personId: otherDeputy.personId, from: '2026-03-10', document: '示例文件', ...more });
const transfer = (more: object = {}) => act<Charged>(house, 'TransferCharge', input(more));

describe('transferCharge', () => {
  it('passes an item on: the register of any day says who held it and by what, and nobody twice on a day [GY-2a, GY-4]', async () => {
    expect(await transfer()).toMatchObject({ refusals: [], powerCharge: { holder: { id: otherDeputy.personId } } });
    expect([await registerOn(house, '2026-03-09'), await registerOn(house, '2026-03-10')]).toMatchObject([
      { charge: { holder: { id: deputy.personId }, document: '示例文件' } },
      { charge: { holder: { id: otherDeputy.personId }, document: '示例文件' } },
    ]);
    expect([await holderOn(house, '2026-03-09'), await holderOn(house, '2026-03-10')]).toEqual([deputy.personId, otherDeputy.personId]);
    expect(await house.sql('governance', 'SELECT end_reason FROM power_charge ORDER BY id')).toEqual([{ end_reason: 'transferred' }, { end_reason: null }]);
  });

  it('rests on an adopted decision, on no other', async () => {
    await decide(house, { id: idOf(80) });
    await decide(house, { id: idOf(81), outcome: 'rejected' });
    expect(codesOf(await transfer({ document: null, decisionId: idOf(81) }))).toEqual(['GY-2b governance.decision-not-adopted']);
    expect(codesOf(await transfer({ document: null, decisionId: idOf(82) }))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await transfer({ document: null }))).toEqual(['GY-2a governance.charge-without-basis']);
    expect(codesOf(await transfer({ document: null, decisionId: idOf(80) }))).toEqual([]);
  });

  it('refuses the chief, its holder, and whoever is no deputy, in both languages', async () => {
    expect(codesOf(await transfer({ personId: chief.personId }))).toEqual(['GY-3 governance.chief-in-charge']);
    expect(codesOf(await transfer({ personId: worker.personId }))).toEqual(['GY-1 governance.not-a-sitting-deputy']);
    expect(await refusedInBoth(house, 'TransferCharge', input({ personId: deputy.personId }), secretary)).toEqual([
      ['该人员自2026-01-01起已分管“机关财务”，须转交或代管给另一名副职。', 'The person has been in charge of “Office finance” since 2026-01-01; another deputy takes over or stands in.'],
      ['请安排另一名在任副职。', 'Name another sitting deputy.'],
    ]);
    expect(await refusedInBoth(house, 'TransferCharge', input({ from: '2026-01-01' }), secretary)).toEqual([
      ['“机关财务”的这项分管在2026-01-01不在期内。', 'This charge of “Office finance” does not run on 2026-01-01.'],
      ['请选择该分管期内的日期；事项空缺的，请直接明确分管。', 'Choose days on which the charge runs; a vacant item is assigned.'],
    ]);
  });

  it('passes it on once, also when several do at the same time, and tells who saw an old version', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => house.send<Record<string, { refusals: unknown[] }>>('governance', secretary, operation('TransferCharge'), { input: input() })));
    expect(answers.filter(({ data }) => data?.transferCharge?.refusals.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.code)).toEqual(Array(3).fill('CONFLICT'));
  });

  it('ends who stood in on the day it passes on', async () => {
    const delegated = await act<Charged>(house, 'DelegateCharge', input({ to: '2026-03-12' }));
    await transfer({ expectedVersion: delegated.powerCharge!.version, from: '2026-03-11' });
    expect([await holderOn(house, '2026-03-10'), await holderOn(house, '2026-03-11')]).toEqual([otherDeputy.personId, otherDeputy.personId]);
    expect(await house.sql('governance', 'SELECT end_reason FROM charge_delegation')).toEqual([{ end_reason: 'transferred' }]);
  });
});

it('answers whether a named person may hold an item, and why not [GY-1, GY-3]', async () => {
  await act(house, 'DefinePowerItem', { code: 'allowances', title: '岗位津贴', keyPower: 'PERSONNEL' });
  const may = async (personId: string | null, code = 'allowances') =>
    (await house.data<{ powerItem: { permissions: { refusals: { code: string }[] }[] } }>('governance', secretary, operation('MayHoldPower'), { code, personId })).powerItem.permissions[0];
  expect(await may(deputy.personId)).toMatchObject({ act: 'assignCharge', allowed: true, refusals: [], needs: ['decisionId'] });
  expect(await may(chief.personId)).toMatchObject({ allowed: false, refusals: [{ code: 'governance.chief-in-charge', clause: { id: 'GY-3' } }] });
  expect(await may(worker.personId)).toMatchObject({ allowed: false, refusals: [{ code: 'governance.not-a-sitting-deputy' }] });
  expect(await may(otherDeputy.personId, 'office-finance')).toMatchObject({ allowed: false, refusals: [{ code: 'governance.power-item-held' }] });
});

it('keeps one holder and one delegate a day in the database itself [GY-4]', async () => {
  const [row] = await house.sql<{ item: string }>('governance', 'SELECT power_item_id AS item FROM power_charge');
  const second = (from: string, until: string | null) =>
    house.sql('governance', "INSERT INTO power_charge (id, power_item_id, holder_id, from_day, vacated_on, document, version) VALUES (?, ?, ?, ?, ?, '示例', 1)", [idOf(90), row!.item, otherDeputy.personId, from, until]);
  await expect(second('2026-02-01', '2026-02-02')).rejects.toThrow('an item has one holder on a day');
  await house.sql('governance', "UPDATE power_charge SET vacated_on = '2026-02-01'");
  await expect(second('2026-01-31', null)).rejects.toThrow('an item has one holder on a day');
  await second('2026-02-01', null);
  const standIn = (id: number, from: string) =>
    house.sql('governance', "INSERT INTO charge_delegation (id, charge_id, delegate_id, from_day, vacated_on, document, version) VALUES (?, ?, ?, ?, '2026-03-13', '示例', 1)", [idOf(id), charge.id, otherDeputy.personId, from]);
  await standIn(91, '2026-03-10');
  await expect(standIn(92, '2026-03-12')).rejects.toThrow('one stands in on a day');
});

it('is not for a deputy, nor for the public', async () => {
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('TransferCharge'), { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
