import type { PersonaName } from '@unionhall/standalone';
import { type LoadedHouse, startHouseOfAYear } from './support/houses';

jest.setTimeout(120_000);

const said: string[] = [];
let house: LoadedHouse;
beforeAll(async () => {
  house = await startHouseOfAYear((line) => said.push(line));
});
afterAll(() => house?.stop());

describe('the demonstration federation', () => {
  it('says how far it is', () => {
    expect(said).toHaveLength(11);
    said.forEach((line, index) => expect(line).toMatch(new RegExp(`^demonstration ${index + 1}/11: .+`)));
  });

  it.each<[PersonaName, string, Readonly<Record<string, unknown>>]>([
    ['chief', 'GovernanceWaiting', {}],
    ['deputy-personnel', 'PaymentsWaiting', { first: 10 }],
    ['deputy-funds', 'PaymentsWaiting', { first: 10 }],
    ['deputy-finance', 'GovernanceWaiting', {}],
    ['inspection-head', 'GovernanceWaiting', {}],
    ['head-of-office', 'GovernanceWaiting', {}],
    ['officer', 'GrantsWaiting', {}],
    ['officer', 'JointWorkWaiting', {}],
    ['secretary', 'GovernanceWaiting', {}],
    ['accountant', 'PaymentsWaiting', { first: 10 }],
    ['cashier', 'PaymentsWaiting', { first: 10 }],
    ['worker', 'GrantsWaiting', {}],
    ['colleague', 'GrantsWaiting', {}],
    ['expert', 'GrantsWaiting', {}],
    ['employer-representative', 'ServiceTasksWaiting', { first: 10 }],
    ['union-worker', 'ServiceTasksWaiting', { first: 10 }],
    ['tax-officer', 'JointWorkWaiting', {}],
    ['auditor', 'GovernanceWaiting', {}],
    ['inspector', 'GovernanceWaiting', {}],
  ])('leaves work waiting for %s', async (persona, query, variables) => {
    const { me } = await house.client.run<{ me: Record<string, unknown> }>(house.claims(persona), query, variables);
    const { id, ...waiting } = me;
    expect(id).toBe(house.claims(persona).unionhall_person);
    expect(JSON.stringify(waiting)).toContain('"id"');
  });

  it('has what the README shows: a payment refused to one deputy and authorised by the one in charge', async () => {
    const { me } = await house.client.run<{ me: { paymentsWaiting: { edges: { node: { id: string; version: number; powerItem: { code: string } } }[] } } }>(house.claims('deputy-finance'), 'PaymentsWaiting', { first: 10 });
    const { id, version } = me.paymentsWaiting.edges.map(({ node }) => node).find(({ powerItem }) => powerItem.code === 'hardship-assistance-fund')!;
    const authorise = (persona: PersonaName) => house.client.run<{ authorisePayment: { paymentOrder: { state: string } | null; refusals: { code: string }[] } }>(house.claims(persona), 'AuthorisePayment', { input: { paymentOrderId: id, expectedVersion: version, idempotencyKey: `readme-${persona}` } });
    expect((await authorise('deputy-personnel')).authorisePayment).toMatchObject({ paymentOrder: null, refusals: [{ code: 'finance-collection.not-the-holder' }] });
    expect((await authorise('deputy-finance')).authorisePayment).toMatchObject({ paymentOrder: { state: 'AUTHORISED' }, refusals: [] });
  });

  it('holds every invariant', async () => expect(await house.verify()).toEqual([]));
});
