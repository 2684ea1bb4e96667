import type { Caller } from '@unionhall/contracts';
import { bureauFile, freshRow, idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/payment-house';
import { accountOf, assess, type AssessedAnswer, booked, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse();
  await tellDuesRate(house);
  await tellDuesRate(house, '1.5', '2026-02-01');
  ids = await employerIds(house);
});
afterAll(() => house.stop());

describe('assessDuesMonth', () => {
  it('assesses each unit by the rate of the month, and says of each what came of it', async () => {
    await house.sql('finance-collection', "INSERT INTO trade_union (id, name, kind, formed_on, version) VALUES (?, '示例县总工会', 'county-federation', '2020-01-01', 1)", [idOf(700)]);
    await house.sql('finance-collection', "UPDATE employer SET trade_union_id = ?, union_formed_in = '2025-12' WHERE id = ?", [idOf(700), ids[1]]);
    const { batch } = await assess(house, '2026-01', [ids[0]!, ids[1]!, ids[0]!, idOf(999)]);
    expect(batch).toMatchObject({
      rate: '2',
      items: [
        { assessment: { amount: '200.00', category: 'PREPARATION_FUND', rate: '2', payroll: '10000.00' }, refusals: [] },
        { assessment: { amount: '200.00', category: 'DUES' }, refusals: [] },
        { assessment: null, refusals: [{ code: 'finance-collection.month-assessed' }] },
        { assessment: null, refusals: [{ code: 'house.not-registered' }] },
      ],
    });
    expect((await assess(house, '2026-02', [ids[0]!])).batch).toMatchObject({ rate: '1.5', items: [{ assessment: { amount: '150.00' } }] });
    expect((await assess(house, '2026-01', [ids[0]!])).batch!.items[0]!.refusals).toMatchObject([{ code: 'finance-collection.month-assessed' }]);
    expect(codesOf(await assess(house, '2026-04', [ids[0]!]))).toEqual(['HOUSE-5 finance-collection.period-ahead']);
  });

  it('lets one of eight assess a month', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => assess(house, '2025-12', [ids[2]!])));
    expect(answers.filter(({ batch }) => batch?.items[0]!.assessment)).toHaveLength(1);
  });

  it('is not for a cashier, and the table takes no amount but by the rate', async () => {
    const { errors } = await house.send('finance-collection', people.cashier, operation('AssessDuesMonth'), { input: { period: '2026-01', items: [{ employerId: ids[0], payroll: '1.00' }], idempotencyKey: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await expect(house.sql('finance-collection', 'UPDATE dues_assessment SET amount = amount + 1')).rejects.toThrow('assessed_by_the_rate');
  });
});

describe('duesAccount', () => {
  it('holds what is owed against what is booked, month by month', async () => {
    await booked(house, bureauFile([freshRow({ period: '2026-01', amount: '120.00' }), freshRow({ period: '2026-02', amount: '160.00' }), freshRow({ period: '2025-11', amount: '7.00' })]));
    expect(await accountOf(house, ids[0]!)).toEqual({
      months: [
        { period: '2025-11', owed: '0.00', received: '7.00', receipts: 1, exempt: false },
        { period: '2026-01', owed: '200.00', received: '120.00', receipts: 1, exempt: false },
        { period: '2026-02', owed: '150.00', received: '160.00', receipts: 1, exempt: false },
      ],
      arrears: '80.00',
      leftOver: '17.00',
    });
  });

  it.each([
    ['a representative', () => person(idOf(4), 'employer-representative', { employerId: ids[0]! }), false],
    ['one of its workers', () => person(idOf(6), 'worker', { employerId: ids[0]! }), false],
    ['a tax officer', () => person(idOf(7), 'tax-officer'), true],
  ])('is read by %s: %s', async (_who, caller, sees) => {
    const { data } = await house.send<{ duesAccount: object | null }>('finance-collection', caller(), operation('DuesAccount'), { employerId: ids[0] });
    expect(data?.duesAccount !== null && data !== null).toBe(sees);
  });

  it('is read by who represents the unit as his own, and by nobody else so', async () => {
    const own = async (caller: Caller) =>
      (await house.send<{ entities: { duesAccount: { arrears: string } | null }[] }>('finance-collection', caller, 'query ($me: [_Any!]!) { entities: _entities(representations: $me) { ... on Me { duesAccount { arrears months { period } } } } }', { me: [{ __typename: 'Me', id: caller.personId }] })).data?.entities[0]?.duesAccount;
    expect(await own(person(idOf(4), 'employer-representative', { employerId: ids[0]! }))).toMatchObject({ arrears: '80.00' });
    expect(await own(person(idOf(4), 'employer-representative', { employerId: ids[2]! }))).toMatchObject({ arrears: '200.00' });
    expect(await own(person(idOf(4), 'employer-representative'))).toBeNull();
    expect(await own(person(idOf(6), 'worker', { employerId: ids[0]! }))).toBeNull();
  });

  it('lists who is in arrears, by age', async () => {
    const { duesArrears } = await house.data<{ duesArrears: { edges: { node: object }[]; totalCount: number } }>('finance-collection', people.accountant, operation('DuesArrears'), { first: 1 });
    const { duesArrearsByAge } = await house.data<{ duesArrearsByAge: object[] }>('finance-collection', people.accountant, operation('DuesArrearsByAge'));
    expect(duesArrears).toMatchObject({ totalCount: 3, edges: [{ node: { id: ids[0], months: 1, owed: '80.00', oldestPeriod: '2026-01', employer: { name: '示例单位1' } } }] });
    expect(duesArrearsByAge).toEqual([{ period: '2025-12', age: 3, employers: 1, owed: '200.00' }, { period: '2026-01', age: 2, employers: 2, owed: '280.00' }]);
    const upTo = await house.data<{ duesArrears: { totalCount: number } }>('finance-collection', people.accountant, operation('DuesArrears'), { filter: { upTo: '2025-12' } });
    expect(upTo.duesArrears.totalCount).toBe(1);
  });
});

it('answers a second click as the first', async () => {
  const input = { period: '2025-10', items: [{ employerId: ids[0], payroll: '1.00' }], idempotencyKey: 'assess-once' };
  const [first, second] = await Promise.all([1, 2].map(() => act<AssessedAnswer>(house, people.accountant, 'AssessDuesMonth', input)));
  expect(second).toEqual(first);
});
