import { localDate, type LocalDate } from '@unionhall/kernel';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import { decide } from '../support/meeting';
import type { OnTheWay } from './on-the-way';
import { professionals } from './people';

interface Run extends Told {
  readonly month: string;
  readonly state: string;
  readonly total: string;
  readonly paymentOrder: { readonly id: string } | null;
}
interface Order extends Told {
  readonly state: string;
  readonly amount: string;
}

const MONTH = '2026-04';
/** The first working day on which the month is over. */
const MONTH_IS_OVER: LocalDate = localDate('2026-05-06');
/** The body since one of its deputies became chief, who speaks last [GY-2c]. */
export const SPEAKERS = ['deputy-personnel', 'deputy-funds', 'deputy-finance'] as const;

/** X2 to its end: the month is locked under the standing decision of the year, and one order pays it by three hands [WZ-13, CP-9, CP-5]. */
export function allowanceIsPaid(way: OnTheWay): void {
  const { as, on } = way;
  const head = () => as('head-of-office');
  let matterId: string;
  let decisionId: string;
  let payeeAccountId: string;
  const run = async (): Promise<Run> => {
    const { allowanceRuns } = await way.journey.reads<{ allowanceRuns: { edges: { node: Run }[] } }>(as('officer'), '{ allowanceRuns(first: 20) { edges { node { id month state total version paymentOrder { id } } } } }');
    return allowanceRuns.edges.map(({ node }) => node).find(({ month }) => month === MONTH)!;
  };
  const locking = async () => ({ allowanceRunId: (await run()).id, expectedVersion: (await run()).version, decisionId, payeeAccountId });
  const order = async (): Promise<Order> => {
    const { id } = (await run()).paymentOrder!;
    return eventually(async () => (await way.journey.reads<{ paymentOrder: Order | null }>(as('accountant'), operation('PaymentOrderById'), { id })).paymentOrder);
  };
  const next = async () => ({ paymentOrderId: (await order()).id, expectedVersion: (await order()).version });

  it('has the allowances of the year decided once [CP-9]', async () => {
    if (way.today < MONTH_IS_OVER) await way.moveTo(MONTH_IS_OVER);
    await way.journey.does(as('officer'), 'RunAllowances', { month: MONTH });
    const { matter } = await way.journey.does<{ matter: { id: string } }>(as('officer'), 'ProposeAllowanceYear', { year: 2026, budget: '100000.00' });
    matterId = matter.id;
    decisionId = await decide(on(matterId), undefined, SPEAKERS);
  });

  it('locks the month under it, and nobody who proposed it [CP-5]', async () => {
    const { employers } = await way.journey.reads<{ employers: { edges: { node: { id: string } }[] } }>(as('officer'), '{ employers(first: 1) { edges { node { id } } } }');
    payeeAccountId = (await way.journey.does(as('accountant'), 'RegisterPayeeAccount', { holderName: '代发工资专户（示例）', bank: '示例银行临江支行', accountNumber: '6200000000000000991', employerId: employers.edges[0]!.node.id })).id;
    await eventually(async () => {
      const { refusals } = await way.journey.tries(as('officer'), 'LockAllowances', await locking());
      return refusals.length === 1 && refusals[0]!.code === 'house.proposer-executes' ? true : null;
    });
    const locked = await way.journey.does<Run>(head(), 'LockAllowances', await locking());
    expect(locked).toMatchObject({ month: MONTH, state: 'LOCKED', total: '600.00' });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'RunAllowances', { month: MONTH }), 'HOUSE-1', 'personnel.allowance-run-state');
  });

  it('pays one order for it, by three hands', async () => {
    await order();
    const { ledgerAccounts } = await way.journey.reads<{ ledgerAccounts: { edges: { node: { id: string; code: string } }[] } }>(as('accountant'), '{ ledgerAccounts(first: 50) { edges { node { id code } } } }');
    const account = (code: string) => ledgerAccounts.edges.find(({ node }) => node.code === code)!.node.id;
    await way.journey.does(as('accountant'), 'ChargePayment', { ...(await next()), fromAccountId: account('1002'), forAccountId: account('5001') });
    way.saysWhy(await way.journey.isRefused(as('deputy-funds'), 'AuthorisePayment', await next()), 'GY-2a', 'finance-collection.not-the-holder');
    await way.journey.does(as('deputy-personnel'), 'AuthorisePayment', await next());
    await way.journey.does(as('cashier'), 'ExecutePayment', await next());
    await way.journey.does(as('accountant'), 'ConfirmPayment', { ...(await next()), bankReference: 'JOURNEY-ALLOWANCE', bankAmount: (await order()).amount, statementSha256: 'c'.repeat(64) });
    expect(await eventually(async () => ((await run()).state === 'CONFIRMED' ? 'confirmed' : null))).toBe('confirmed');
    const { me } = await way.journey.reads<{ me: { person: { allowanceLines: { edges: { node: { month: string; amount: string } }[] } } } }>(professionals[0]!.claims, operation('MyAllowances'));
    expect(me.person.allowanceLines.edges.map(({ node }) => node)).toContainEqual(expect.objectContaining({ month: MONTH, amount: '600.00' }));
  });
}
