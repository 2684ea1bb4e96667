import { idOf } from '../callers';
import { operation } from '../operations';
import { decidePayments } from './decide-payments';
import type { Actor, FaultHouse } from './fault-house';
import { performSurely } from './perform-surely';

/** Four persons through whose hands the payments of one power item go, and what they pay. */
export interface MoneyLane {
  readonly officer: Actor;
  readonly holder: Actor;
  readonly cashier: Actor;
  readonly accountant: Actor;
  /** What requestPayment is given, but for its key. */
  readonly payment: Readonly<Record<string, string>>;
}

/** A house ready to pay. */
export interface MoneyHouse {
  readonly house: FaultHouse;
  readonly lanes: readonly MoneyLane[];
  /** Opens one more bank account with so many yuan, for races over its last. */
  openBank(code: string, openingBalance: string): Promise<string>;
}

/** The power items of the lanes, each with a holder of its own. */
const ITEMS = [
  ['office-finance', '机关财务', 'FINANCE'],
  ['collection-payments', '代收经费支付', 'FINANCE'],
  ['dues-refunds', '经费返还', 'FINANCE'],
  ['hardship-assistance-fund', '困难职工帮扶资金', 'SPECIAL_FUNDS'],
] as const;

/** What every payment of the load amounts to, in yuan. */
export const PAYMENT_YUAN = '10.00';
const OPENING_YUAN = '900000000.00';
const SINCE = `${new Date().getUTCFullYear()}-01-01`;
const PAYEE_ID = idOf(2);
/** Who raises what is to be decided: not the clerk, who closes the votes [CP-5]. */
const proposer: Actor = { personId: idOf(3), roles: ['officer'] };
const clerk: Actor = { personId: idOf(1), roles: ['officer', 'accountant', 'meeting-secretary'] };

/** How much is decided. */
export interface MoneySettings {
  /** Each is the decision behind the payments of a lane of its own, with the persons of its item. */
  readonly decisionsPerItem?: number;
}

/** Brings a fresh house to where money can be paid: deputies in charge, accounts, a payee, decisions. The one place that knows what that takes. */
export async function prepareMoney(house: FaultHouse, { decisionsPerItem = 1 }: MoneySettings = {}): Promise<MoneyHouse> {
  let keys = 0;
  const act = async (name: string, input: object): Promise<{ readonly id: string }> => (await performSurely(house, clerk, operation(name), input)).object;
  const account = async (code: string, name: string, balanceLimit: string, opening: object = {}) =>
    (await act('OpenLedgerAccount', { code, name, balanceLimit, idempotencyKey: `prepare-${(keys += 1)}`, ...opening })).id;

  for (const personId of [clerk.personId, proposer.personId, PAYEE_ID]) await act('RegisterPerson', { id: personId, name: '示例人员' });
  const office = await act('RegisterStaffDepartment', { name: '示例办公室' });
  const post = await act('CreatePost', { staffDepartmentId: office.id, name: '示例领导岗位', kind: 'LEADERSHIP', headcount: ITEMS.length });
  const outsideId = await account('9000', '期初来源', 'NONE');
  const bankId = await account('1002', '银行存款', 'DEBITS_COVER_CREDITS', { openingBalance: OPENING_YUAN, openingSourceId: outsideId });
  const expenseId = await account('5001', '职工活动支出', 'NONE');
  const payee = await act('RegisterPayeeAccount', { holderName: '示例机械厂', bank: '示例银行', accountNumber: '6200000000000000017', personId: PAYEE_ID });

  const lanes: MoneyLane[] = [];
  const holders: Actor[] = [];
  for (const [index, [code, title, keyPower]] of ITEMS.entries()) {
    const person = (role: number): string => idOf(0x100 + index * 0x10 + role);
    const holder: Actor = { personId: person(2), roles: ['deputy'] };
    for (const role of [1, 2, 3, 4]) await act('RegisterPerson', { id: person(role), name: `示例人员${index}${role}` });
    await act('RegisterIncumbent', { postId: post.id, personId: holder.personId, from: SINCE, document: '示例任职文件' });
    await act('SeatMember', { personId: holder.personId, kind: 'DEPUTY', from: SINCE });
    await act('DefinePowerItem', { code, title, keyPower });
    await act('AssignCharge', { powerItem: code, personId: holder.personId, from: SINCE, document: '示例分工文件' });
    holders.push(holder);
    for (let place = 1; place <= decisionsPerItem; place += 1) {
      lanes.push({
        officer: { personId: person(1), roles: ['officer'] },
        holder,
        cashier: { personId: person(3), roles: ['cashier'] },
        accountant: { personId: person(4), roles: ['accountant'] },
        payment: { payeeAccountId: payee.id, fromAccountId: bankId, forAccountId: expenseId, amount: PAYMENT_YUAN, purpose: `示例活动场地${place}`, powerItem: code },
      });
    }
  }
  const payments = await decidePayments(house, { secretary: clerk, proposer, members: holders as [Actor, ...Actor[]] }, lanes.map(({ payment }) => payment));
  const decided = lanes.map((lane, index) => ({ ...lane, payment: payments[index]! }));
  return { house, lanes: decided, openBank: (code, openingBalance) => account(code, '示例专户', 'DEBITS_COVER_CREDITS', { openingBalance, openingSourceId: outsideId }) };
}
