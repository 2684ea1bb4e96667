import { powerHolder, serviceCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { decide } from '../test/decide';
import { act, codesOf, emptyRegisters, people, startFederation } from '../test/federation';
import { refusedInBoth } from '../test/meetings';

const { chief, deputy, otherDeputy, worker, secretary } = people;

interface Assigned {
  readonly powerCharge: { readonly holder: { readonly id: string }; readonly item: { readonly code: string }; readonly document: string | null; readonly decision: { readonly id: string } | null } | null;
}

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
});
beforeEach(async () => {
  await emptyRegisters(house);
  for (const code of ['personnel', 'office-finance']) await act(house, 'DefinePowerItem', { code, title: '示例事项', keyPower: 'PERSONNEL' });
  await act(house, 'SeatMember', { personId: chief.personId, kind: 'CHIEF', from: '2026-01-01' });
  for (const { personId } of [deputy, otherDeputy]) await act(house, 'SeatMember', { personId, kind: 'DEPUTY', from: '2026-01-01' });
});
afterAll(() => house.stop());

const assign = (personId: string | null, more: object = {}) =>
  act<Assigned>(house, 'AssignCharge', { powerItem: 'office-finance', personId, from: '2026-03-10', document: '示例文件', ...more });
const holdersNow = (keys: string[], caller = serviceCaller('finance-collection', worker.personId)) =>
  house.send<{ answers: { holderId: string | null; holderIsChief: boolean; version: number }[] }>('governance', caller, powerHolder.document, { keys });

describe('assignCharge', () => {
  it('puts a deputy in charge by a document or by an adopted decision [GY-2a]', async () => {
    await decide(house, { id: idOf(60) });
    expect(await assign(deputy.personId)).toMatchObject({ refusals: [], powerCharge: { holder: { id: deputy.personId }, item: { code: 'office-finance' }, document: '示例文件' } });
    expect(await assign(deputy.personId, { powerItem: 'personnel', document: null, decisionId: idOf(60) })).toMatchObject({ refusals: [], powerCharge: { decision: { id: idOf(60) } } });
  });

  it('keeps the items of a vice-chair with that vice-chair, as long as there is one, in both languages [GY-4]', async () => {
    await act(house, 'DefinePowerItem', { code: 'hardship-assistance-fund', title: '示例事项', keyPower: 'SPECIAL_FUNDS' });
    await assign(deputy.personId);
    const { powerCharge } = await act<{ powerCharge: { id: string; version: number }; refusals: [] }>(house, 'AssignCharge', { powerItem: 'personnel', personId: otherDeputy.personId, from: '2026-01-01', document: '示例文件' });
    const input = { powerItem: 'hardship-assistance-fund', personId: otherDeputy.personId, from: '2026-03-10', document: '示例文件' };
    expect(await refusedInBoth(house, 'AssignCharge', input, secretary)).toEqual([
      [
        '按现行分工，“困难职工帮扶资金”与“机关财务”同属一名副主席分管（自2026-03-10起），而该人员分管“人事”。',
        'By the division in force “Hardship assistance fund” goes with “Office finance”, which another vice-chair has held since 2026-03-10, while this person holds “Personnel”.',
      ],
      [
        '请由分管“机关财务”的副主席一并分管；确需调整分工的，请先经集体决定更改分工参数。',
        'Put the vice-chair in charge who holds “Office finance”; to divide the items otherwise, have the parameter changed by decision first.',
      ],
    ]);
    const transfer = { chargeId: powerCharge.id, expectedVersion: powerCharge.version, personId: deputy.personId, from: '2026-03-11', document: '示例文件' };
    expect(codesOf(await act(house, 'TransferCharge', transfer))).toEqual(['GY-4 governance.item-of-another-deputy']);
    expect(codesOf(await act(house, 'AssignCharge', { ...input, personId: deputy.personId }))).toEqual([]);
  });

  it('refuses the chief, in both languages [GY-3]', async () => {
    const input = { powerItem: 'office-finance', personId: chief.personId, from: '2026-03-10', document: '示例文件' };
    const answers = await Promise.all(
      (['zh', 'en'] as const).map((locale) => house.send<{ assignCharge: { refusals: unknown[] } }>('governance', secretary, operation('AssignCharge'), { input }, locale)),
    );
    expect(answers.map(({ data }) => data!.assignCharge.refusals)).toMatchObject([
      [
        {
          code: 'governance.chief-in-charge',
          clause: { id: 'GY-3', source: 'regulation' },
          message: '该人员自2026-01-01起任正职（含主持工作），不得直接分管“机关财务”。',
          facts: [{ name: 'item', value: 'office-finance' }, { name: 'since', value: '2026-01-01' }],
          remedy: '请安排一名在任副职分管，正职履行监管职责。',
        },
      ],
      [
        {
          message: 'The person is the chief, acting included, since 2026-01-01 and may not be directly in charge of “Office finance”.',
          remedy: 'Put a sitting deputy in charge; the chief supervises.',
        },
      ],
    ]);
  });

  it('refuses whoever is no deputy, a second holder, an unadopted decision, and a charge that rests on nothing', async () => {
    await decide(house, { id: idOf(62), outcome: 'deferred' });
    expect(codesOf(await assign(worker.personId))).toEqual(['GY-1 governance.not-a-sitting-deputy']);
    expect(codesOf(await assign(deputy.personId, { decisionId: idOf(62) }))).toEqual(['GY-2b governance.decision-not-adopted']);
    expect(codesOf(await assign(deputy.personId, { decisionId: idOf(61) }))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await assign(deputy.personId, { document: null }))).toEqual(['GY-2a governance.charge-without-basis']);
    expect(codesOf(await assign(deputy.personId, { powerItem: 'allowances' }))).toEqual(['HOUSE-2 governance.power-item-unknown']);
    await assign(deputy.personId);
    expect(codesOf(await assign(otherDeputy.personId))).toEqual(['GY-4 governance.power-item-held']);
  });

  it('gives an item two race for to one of them [GY-4]', async () => {
    const answers = await Promise.all([deputy, otherDeputy, deputy, otherDeputy].map(({ personId }) => assign(personId)));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('GY-4 governance.power-item-held')]);
  });

  it.each([
    ['a deputy', deputy, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { powerItem: 'office-finance', personId: deputy.personId, from: '2026-03-10', document: '示例文件' };
    const { errors } = await house.send('governance', caller, operation('AssignCharge'), { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('powerHolders, the question of other departments', () => {
  it('answers in the order of the items, vacant and undefined ones too, in one statement', async () => {
    await assign(deputy.personId);
    const statements = await house.statements(() => holdersNow(['personnel', 'office-finance', 'allowances']));
    expect(statements).toHaveLength(1);
    const vacant = { holderId: null, holderIsChief: false, version: 0 };
    expect((await holdersNow(['personnel', 'office-finance', 'allowances'])).data).toEqual({ answers: [vacant, { holderId: deputy.personId, holderIsChief: false, version: 1 }, vacant] });
  });

  it('knows no holder before the first day of a charge', async () => {
    await assign(deputy.personId, { from: '2026-03-11' });
    expect((await holdersNow(['office-finance'])).data!.answers).toMatchObject([{ holderId: null }]);
    house.now = new Date('2026-03-10T16:00:00Z');
    expect((await holdersNow(['office-finance'])).data!.answers).toMatchObject([{ holderId: deputy.personId }]);
  });

  it('says so if the chief, even acting, were the holder all the same [GY-3]', async () => {
    await assign(deputy.personId);
    await house.sql('governance', `DELETE FROM leadership_seat WHERE kind = 'chief'`);
    await house.sql('governance', `INSERT INTO leadership_seat (id, person_id, kind, acting, from_day, version) VALUES (?, ?, 'chief', TRUE, '2026-03-10', 1)`, [idOf(70), deputy.personId]);
    expect((await holdersNow(['office-finance'])).data!.answers).toMatchObject([{ holderId: deputy.personId, holderIsChief: true }]);
  });

  it('is for services only', async () => {
    expect((await holdersNow(['office-finance'], secretary)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it.each([1, 10])('lists the register with charges and permissions in the same statements for %i items', async (count) => {
  const codes = ['workers-cultural-palace', 'model-worker-funds', 'office-construction', 'hardship-assistance-fund', 'innovation-fund', 'allowances', 'dues-refunds', 'collection-payments'];
  if (count === 10) for (const code of codes) await act(house, 'DefinePowerItem', { code, title: '示例事项', keyPower: 'OTHER' });
  else await house.sql('governance', `DELETE FROM power_item WHERE code = 'personnel'`);
  await assign(deputy.personId);
  const statements = await house.statements(() => house.data('governance', secretary, operation('PowerItems')));
  expect(statements).toHaveLength(7);
});
