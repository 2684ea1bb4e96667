import { type Caller, type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { governance } from '@unionhall/governance';
import { fenFromYuan } from '@unionhall/kernel';
import { personnel } from '@unionhall/personnel';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { paymentContentSha256 } from '../payment/payment-content';
import { financeCollection } from '../subgraph';
import { tellDecision } from './told-events';

/** What every mutation answers besides its object. */
export interface Answered {
  readonly refusals: readonly {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    readonly clause: { readonly id: string };
    readonly facts: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly record: { readonly id: string } | null;
}

/** A payment order as the mutations answer it. */
export interface ToldOrder {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** What the acts on a payment order answer. */
export interface OrderAnswer extends Answered {
  readonly paymentOrder: ToldOrder | null;
}

/** The ids of those who are somebody else besides in some specs. */
export const ids = { officer: idOf(1), cashier: idOf(4), holder: idOf(6), worker: idOf(9), proposer: idOf(10), secretary: idOf(11) } as const;

/** Who takes part in payments. */
export const people = {
  officer: person(ids.officer, 'officer'),
  accountant: person(idOf(2), 'accountant'),
  otherAccountant: person(idOf(3), 'accountant'),
  cashier: person(ids.cashier, 'cashier'),
  otherCashier: person(idOf(5), 'cashier'),
  holder: person(ids.holder, 'deputy'),
  otherDeputy: person(idOf(7), 'deputy'),
  worker: person(ids.worker, 'worker'),
  nobody: { ...person(idOf(9), []), personId: null },
} as const satisfies Record<string, Caller>;

/** Finance and collection with the departments it asks: `holder` is in charge of office finance, nobody of dues refunds. */
export interface PaymentHouse {
  readonly house: TestHouse;
  readonly payeeAccountId: string;
  /** A bank account that is never overdrawn. */
  readonly bankId: string;
  /** What the money is spent for. */
  readonly expenseId: string;
  /** The outside world the opening balance came from. */
  readonly outsideId: string;
}

/** Starts the house with an opening balance at the bank, in yuan. */
export async function startPaymentHouse(openingBalance = '100000.00'): Promise<PaymentHouse> {
  const house = await startTestHouse(personnel, governance, financeCollection);
  await seatDeputies(house);
  return openAccounts(house, openingBalance);
}

/** Opens the accounts and registers the payee of a house's payments. */
export async function openAccounts(house: TestHouse, openingBalance: string): Promise<PaymentHouse> {
  const account = async (code: string, name: string, balanceLimit: string, opening: object = {}) => {
    const answer = await act<Answered & { ledgerAccount: { id: string } }>(house, people.accountant, 'OpenLedgerAccount', { code, name, balanceLimit, idempotencyKey: code, ...opening });
    return answer.ledgerAccount.id;
  };
  const outsideId = await account('9000', '期初来源', 'NONE');
  const bankId = await account('1002', '银行存款', 'DEBITS_COVER_CREDITS', { openingBalance, openingSourceId: outsideId });
  const expenseId = await account('5001', '职工活动支出', 'NONE');
  const payee = { holderName: '示例机械厂', bank: '示例银行', accountNumber: '6200000000000000017', personId: people.worker.personId };
  const { payeeAccount } = await act<Answered & { payeeAccount: { id: string } }>(house, people.accountant, 'RegisterPayeeAccount', payee);
  return { house, payeeAccountId: payeeAccount.id, bankId, expenseId, outsideId };
}

async function seatDeputies(house: TestHouse): Promise<void> {
  const send = async (department: 'personnel' | 'governance', name: string, input: object): Promise<{ id: string }> => {
    const data = await house.data<Record<string, Record<string, { id: string }>>>(department, people.officer, operation(name), { input });
    const { refusals: _refusals, record: _record, ...object } = Object.values(data)[0]!;
    return Object.values(object)[0]!;
  };
  const office = await send('personnel', 'RegisterStaffDepartment', { name: '示例办公室' });
  const post = await send('personnel', 'CreatePost', { staffDepartmentId: office.id, name: '示例领导岗位', kind: 'LEADERSHIP', headcount: 2 });
  for (const deputy of [people.holder, people.otherDeputy]) {
    await send('personnel', 'RegisterPerson', { id: deputy.personId, name: '示例副主席' });
    await send('personnel', 'RegisterIncumbent', { postId: post.id, personId: deputy.personId, from: '2026-01-01', document: '示例任职文件' });
    await send('governance', 'SeatMember', { personId: deputy.personId, kind: 'DEPUTY', from: '2026-01-01' });
  }
  await send('governance', 'DefinePowerItem', { code: 'office-finance', title: '机关财务', keyPower: 'FINANCE' });
  await send('governance', 'DefinePowerItem', { code: 'dues-refunds', title: '经费返还', keyPower: 'FINANCE' });
  await send('governance', 'AssignCharge', { powerItem: 'office-finance', personId: people.holder.personId, from: '2026-01-01', document: '示例分工文件' });
}

/** The holder of office finance becomes acting chief today: the charge falls vacant [GY-3]. */
export async function makeHolderChief(house: TestHouse): Promise<void> {
  const input = { personId: people.holder.personId, kind: 'CHIEF', acting: true, from: '2026-03-10' };
  await house.data('governance', people.officer, operation('SeatMember'), { input });
}

/** Sends the documented mutation of an act and gives its payload. */
export async function act<Payload extends Answered>(house: TestHouse, caller: Caller, name: string, input: object, dryRun = false): Promise<Payload> {
  const data = await house.data<Record<string, Payload>>('finance-collection', caller, operation(name), { input, dryRun });
  return Object.values(data)[0]!;
}

/** Clause and code of every refusal. */
export const codesOf = ({ refusals }: Answered) => refusals.map(({ clause, code }) => `${clause.id} ${code}`);

let keys = 0;
/** A key nobody has used yet. */
export const newKey = () => `key-${(keys += 1)}`;

/** The input of requestPayment, with a decision over exactly that payment, which finance has been told of. */
export async function requestInput({ house, payeeAccountId, bankId, expenseId }: PaymentHouse, changes: object = {}) {
  const content = { payeeAccountId, amount: '1000.00', purpose: '示例活动场地', powerItem: 'office-finance', ...changes };
  const amount = fenFromYuan(content.amount);
  const { powerItem } = content as { powerItem: PowerItemCode };
  // What the form does not take is not decided on either.
  const isForm = powerItemCodes.includes(powerItem);
  const decided = { powerItem, subjectSha256: paymentContentSha256({ ...content, powerItem, amount }), amount: amount > 0n ? amount.toString() : null };
  const decisionId = isForm ? await tellDecision(house, decided) : idOf(99);
  return { fromAccountId: bankId, forAccountId: expenseId, decisionId, idempotencyKey: newKey(), ...content };
}

/** The part of an input that names an order as it was seen, with a key of its own. */
export const asSeen = ({ id, version }: ToldOrder) => ({ paymentOrderId: id, expectedVersion: version, idempotencyKey: newKey() });

/** Requests a payment; throws when it is refused. */
export async function request(payments: PaymentHouse, changes: object = {}, caller: Caller = people.officer): Promise<ToldOrder> {
  return done(await act<OrderAnswer>(payments.house, caller, 'RequestPayment', await requestInput(payments, changes)));
}

/** Requests a payment and has its holder authorise it. */
export async function authorised(payments: PaymentHouse, changes: object = {}, requester: Caller = people.officer): Promise<ToldOrder> {
  return done(await act<OrderAnswer>(payments.house, people.holder, 'AuthorisePayment', asSeen(await request(payments, changes, requester))));
}

/** Requests, authorises and executes a payment. */
export async function executed(payments: PaymentHouse, changes: object = {}): Promise<ToldOrder> {
  return done(await act<OrderAnswer>(payments.house, people.cashier, 'ExecutePayment', asSeen(await authorised(payments, changes))));
}

function done({ paymentOrder, refusals }: OrderAnswer): ToldOrder {
  if (!paymentOrder) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return paymentOrder;
}

/** A line of a bank statement that settles 1000.00 yuan. */
export const bankLine = (changes: object = {}) => ({ bankReference: newKey(), bankAmount: '1000.00', statementSha256: 'a'.repeat(64), ...changes });

/** The balances of the accounts in fen, debits less credits, by code. */
export async function balances({ house }: PaymentHouse): Promise<Record<string, number>> {
  const rows = await house.sql<{ code: string; balance: string }>('finance-collection', 'SELECT code, debits - credits AS balance FROM ledger_account');
  return Object.fromEntries(rows.map(({ code, balance }) => [code, Number(balance)]));
}
