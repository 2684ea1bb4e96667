import { randomUUID } from 'node:crypto';
import type { DemonstrationLoad } from './demonstration-load';
import { eventually } from './eventually';
import { holdMeeting, type MatterToDecide } from './hold-meeting';
import { loadJointWork } from './load-joint-work';
import { type LoadedEmployer, loadRegisters } from './load-registers';

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Payment {
  readonly key: string;
  readonly purpose: string;
  readonly amount: string;
  readonly powerItem: string;
}

const PAYMENTS: readonly [Payment, Payment, Payment] = [
  { key: 'payment-1', purpose: '职工技能竞赛场地（示例）', amount: '12800.00', powerItem: 'office-finance' },
  { key: 'payment-2', purpose: '困难职工慰问物资（示例）', amount: '30000.00', powerItem: 'hardship-assistance-fund' },
  // Nobody is in charge of this item, so nobody can authorise it: a refusal to look at.
  { key: 'payment-3', purpose: '基层工会经费返还（示例）', amount: '8600.00', powerItem: 'dues-refunds' },
];

/**
 * The registers, the joint work with the tax bureau, the chart of accounts, a meeting that decided three payments, one of them paid and two that
 * wait. Returns the employers.
 */
export async function loadMoney(load: DemonstrationLoad, parkId: string): Promise<readonly LoadedEmployer[]> {
  const { client, as } = load;
  const accountant = as('accountant');
  const employers = await loadRegisters(load, parkId);
  const [first, ...withoutUnion] = employers;
  await loadJointWork(load, withoutUnion.map(({ id }) => id));

  const account = (code: string, name: string, balanceLimit: string, more: object = {}) =>
    client.act<Changed>(accountant, 'OpenLedgerAccount', { code, name, balanceLimit, ...more, idempotencyKey: `demonstration-${code}` });
  const outside = await account('9000', '系统外（期初来源）', 'NONE');
  const bank = await account('1002', '银行存款', 'DEBITS_COVER_CREDITS', { openingBalance: '500000.00', openingSourceId: outside.id, paysOrders: true });
  const expense = await account('5001', '职工活动支出', 'NONE');
  await account('5002', '职工创新项目资助支出', 'NONE', { expenditureOf: 'innovation-fund' });

  const payee = await client.act<Changed>(accountant, 'RegisterPayeeAccount', {
    holderName: first!.name,
    bank: '示例银行临江支行',
    accountNumber: '6200000000000000017',
    employerId: first!.id,
  });
  const matters: MatterToDecide[] = [];
  for (const { purpose, amount, powerItem } of PAYMENTS) {
    const { paymentContent } = await client.run<{ paymentContent: { sha256: string; lines: string[] } }>(accountant, 'PaymentContent', { powerItem, payeeAccountId: payee.id, amount, purpose });
    const content = { subjectSha256: paymentContent.sha256, content: paymentContent.lines.join('\n') };
    matters.push({ powerItem, title: `拟付款项：${purpose}`, subjectType: 'Payment', subjectId: randomUUID(), ...content, amount, parties: [{ employerId: first!.id }] });
  }
  const decisions = await holdMeeting(load, '领导班子会议（示例）', matters);

  const orders: Changed[] = [];
  for (const [index, { key, ...payment }] of PAYMENTS.entries()) {
    const input = { ...payment, payeeAccountId: payee.id, fromAccountId: bank.id, forAccountId: expense.id, decisionId: decisions[index], idempotencyKey: `demonstration-${key}` };
    await decisionHasCome(load, input);
    // Who asks does not confirm [CP-5], which is the accountant's.
    orders.push(await client.act<Changed>(as('officer'), 'RequestPayment', input));
  }
  const authorised = await client.act<Changed>(as('deputy-finance'), 'AuthorisePayment', next(orders[0]!, 'authorise-1'));
  await client.act(as('cashier'), 'ExecutePayment', next(authorised, 'execute-1'));
  return employers;
}

/** Waits until finance has been told of the decision a payment names. */
async function decisionHasCome({ client, as }: DemonstrationLoad, input: object): Promise<void> {
  await eventually(async () => {
    const { requestPayment } = await client.run<{ requestPayment: { refusals: { code: string }[] } }>(as('accountant'), 'RequestPayment', { input, dryRun: true });
    return requestPayment.refusals.some(({ code }) => code === 'finance-collection.decision-unknown') ? null : true;
  });
}

function next({ id, version }: Changed, key: string) {
  return { paymentOrderId: id, expectedVersion: version, idempotencyKey: `demonstration-${key}` };
}
