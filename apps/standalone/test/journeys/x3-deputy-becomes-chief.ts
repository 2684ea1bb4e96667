import { operation } from '@unionhall/testing';
import type { Told } from '../support/journey';
import type { OnTheWay } from './on-the-way';

interface Order extends Told {
  readonly purpose: string;
  readonly state: string;
}
interface Item {
  readonly code: string;
  readonly charge: { readonly holder: { readonly id: string } } | null;
}
interface Seat extends Told {
  readonly kind: string;
  readonly person: { readonly id: string };
}

const ITEMS = ['office-finance', 'hardship-assistance-fund', 'collection-payments'];

/** X3, a deputy becomes chief: his charges fall vacant, everybody sees it, and orders under them wait until they are assigned anew [GY-3]. */
export function deputyBecomesChief(way: OnTheWay): void {
  const { as, personOf } = way;
  const secretary = () => as('head-of-office');
  const order = async (): Promise<Order> => {
    const { paymentOrders } = await way.journey.reads<{ paymentOrders: { edges: { node: Order }[] } }>(as('accountant'), '{ paymentOrders(first: 50) { edges { node { id purpose state version } } } }');
    return paymentOrders.edges.map(({ node }) => node).find(({ purpose }) => purpose.startsWith('困难职工'))!;
  };
  const next = async () => {
    const { id, version } = await order();
    return { paymentOrderId: id, expectedVersion: version };
  };
  const holders = async () => {
    const { powerItems } = await way.journey.reads<{ powerItems: Item[] }>(null, '{ powerItems { code charge { holder { id } } } }');
    return powerItems.filter(({ code }) => ITEMS.includes(code)).map(({ charge }) => charge?.holder.id ?? null);
  };
  const unseat = async (personId: string) => {
    const { leadershipSeats } = await way.journey.reads<{ leadershipSeats: Seat[] }>(null, '{ leadershipSeats { id version kind person { id } } }');
    for (const { id, version } of leadershipSeats.filter(({ person }) => person.id === personId)) await way.journey.does(secretary(), 'UnseatMember', { seatId: id, expectedVersion: version, vacatedOn: way.today });
  };

  it('authorises under him while he is in charge', async () => {
    expect(await holders()).toEqual(ITEMS.map(() => personOf('deputy-finance')));
    await way.journey.does(as('deputy-finance'), 'AuthorisePayment', await next());
  });

  it('takes his charges from him when he becomes chief, and shows it to everybody', async () => {
    // Whoever acted as chief before goes back to his own seat.
    await unseat(personOf('deputy-funds'));
    await way.journey.does(secretary(), 'SeatMember', { personId: personOf('deputy-funds'), kind: 'DEPUTY', from: way.today });
    await unseat(personOf('deputy-finance'));
    await way.journey.does(secretary(), 'SeatMember', { personId: personOf('deputy-finance'), kind: 'CHIEF', from: way.today });
    expect(await holders()).toEqual(ITEMS.map(() => null));
    await way.journey.does(secretary(), 'PublishDisclosure', { powerItem: 'hardship-assistance-fund', title: '分管调整（示例）', text: '原分管领导任主要领导，本事项暂缺分管领导。' });
    const { disclosures } = await way.journey.reads<{ disclosures: { edges: { node: { title: string; powerItem: { code: string } } }[] } }>(null, operation('Disclosures'), { first: 1 });
    expect(disclosures.edges[0]!.node).toMatchObject({ title: '分管调整（示例）', powerItem: { code: 'hardship-assistance-fund' } });
  });

  it('refuses the order under the vacant item, also to who authorised it', async () => {
    way.saysWhy(await way.journey.isRefused(as('cashier'), 'ExecutePayment', await next()), 'GY-2a', 'finance-collection.power-item-vacant');
    way.saysWhy(await way.journey.isRefused(secretary(), 'AssignCharge', { powerItem: 'hardship-assistance-fund', personId: personOf('deputy-finance'), from: way.today, document: '示例文件' }), 'GY-3', 'governance.chief-in-charge');
  });

  it('pays when another deputy is in charge', async () => {
    for (const powerItem of ITEMS) await way.journey.does(secretary(), 'AssignCharge', { powerItem, personId: personOf('deputy-funds'), from: way.today, document: '示例文件' });
    await way.journey.does(as('cashier'), 'ExecutePayment', await next());
    expect(await order()).toMatchObject({ state: 'EXECUTED' });
  });
}
