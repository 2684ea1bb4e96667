import type { DemonstrationLoad } from './demonstration-load';

interface Changed {
  readonly id: string;
  readonly version: number;
}

const EMPLOYERS = [
  { creditCode: '91990000MADEM0001J', name: '临江示例机械有限公司', kind: 'ENTERPRISE' },
  { creditCode: '91990000MADEM0002M', name: '滨河示例纺织有限公司', kind: 'ENTERPRISE' },
  { creditCode: '12990000MADEM0003X', name: '临江市示例职业学校', kind: 'PUBLIC_INSTITUTION' },
];

/** The register of employers, the chart of accounts, a payment that went through and two that wait. Returns the id of the personas' employer. */
export async function loadMoney({ client, as }: DemonstrationLoad): Promise<string> {
  const accountant = as('accountant');
  const employers: Changed[] = [];
  for (const employer of EMPLOYERS) employers.push(await client.act<Changed>(accountant, 'RegisterEmployer', employer));

  const account = (code: string, name: string, balanceLimit: string, opening?: { openingBalance: string; openingSourceId: string }) =>
    client.act<Changed>(accountant, 'OpenLedgerAccount', { code, name, balanceLimit, ...opening, idempotencyKey: `demonstration-${code}` });
  const outside = await account('9000', '系统外（期初来源）', 'NONE');
  const bank = await account('1002', '银行存款', 'DEBITS_COVER_CREDITS', { openingBalance: '500000.00', openingSourceId: outside.id });
  const expense = await account('5001', '职工活动支出', 'NONE');

  const payee = await client.act<Changed>(accountant, 'RegisterPayeeAccount', {
    holderName: EMPLOYERS[0]!.name,
    bank: '示例银行临江支行',
    accountNumber: '6200000000000000017',
    employerId: employers[0]!.id,
  });
  const request = (key: string, purpose: string, amount: string, powerItem: string) =>
    client.act<Changed>(accountant, 'RequestPayment', {
      payeeAccountId: payee.id,
      fromAccountId: bank.id,
      forAccountId: expense.id,
      purpose,
      amount,
      powerItem,
      idempotencyKey: `demonstration-${key}`,
    });
  const paid = await request('payment-1', '职工技能竞赛场地（示例）', '12800.00', 'office-finance');
  const authorised = await client.act<Changed>(as('deputy-finance'), 'AuthorisePayment', next(paid, 'authorise-1'));
  await client.act(as('cashier'), 'ExecutePayment', next(authorised, 'execute-1'));
  await request('payment-2', '困难职工慰问物资（示例）', '30000.00', 'hardship-assistance-fund');
  // Nobody is in charge of this item, so nobody can authorise it: a refusal to look at.
  await request('payment-3', '基层工会经费返还（示例）', '8600.00', 'dues-refunds');
  return employers[0]!.id;
}

function next({ id, version }: Changed, key: string) {
  return { paymentOrderId: id, expectedVersion: version, idempotencyKey: `demonstration-${key}` };
}
