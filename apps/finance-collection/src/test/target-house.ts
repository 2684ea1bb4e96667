import { creditCodeOf, idOf, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, newKey, people } from './payment-house';
import { startReceiptHouse } from './receipt-house';

/** A share of a target as the mutations answer it. */
export interface ToldShare {
  readonly tradeUnion: { readonly id: string; readonly name: string } | null;
  readonly taxBranch: { readonly name: string } | null;
  readonly month: string | null;
  readonly computed: string;
  readonly amount: string;
  readonly reason: string | null;
}

/** A target as the mutations answer it. */
export interface ToldTarget {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly breakdowns: readonly { readonly side: string; readonly basis: string; readonly shares: readonly ToldShare[] }[];
}

/** What the acts on targets answer. */
export type TargetAnswer = Answered & { readonly collectionTarget: ToldTarget | null };

/** The head of the department that collects. */
export const departmentHead = person(idOf(20), 'department-head');

/** The document a target is adopted by. */
export const DOCUMENT = { document: '示例联席会议纪要', documentSha256: 'd'.repeat(64) };

/** A house with two unions under the federation, two tax branches and three employers of 300, 100 and 200 workers. */
export interface TargetHouse {
  readonly house: TestHouse;
  /** Ids by name. */
  readonly unions: Readonly<Record<string, string>>;
  readonly branches: Readonly<Record<string, string>>;
}

/** Starts it: the first two employers belong to the east and pay at the first branch, the third to the west and the second. */
export async function startTargetHouse(): Promise<TargetHouse> {
  const house = await startReceiptHouse(0);
  const unions: Record<string, string> = {};
  const union = async (name: string, kind: string, parentId: string | null) => {
    const { tradeUnion } = await act<Answered & { tradeUnion: { id: string } }>(house, people.officer, 'RegisterTradeUnion', { name, kind, parentId, formedOn: '2020-01-01' });
    return (unions[name] = tradeUnion.id);
  };
  const city = await union('示例市总工会', 'CITY_FEDERATION', null);
  const east = await union('东区总工会', 'COUNTY_FEDERATION', city);
  await union('西区总工会', 'COUNTY_FEDERATION', city);
  await union('东区某厂工会', 'GRASSROOTS', east);
  await act(house, people.officer, 'RegisterTaxBranch', { code: '13209020000', name: '示例第二分局', place: '示例市西区' });
  const rows = await house.sql<{ id: string; name: string }>('finance-collection', 'SELECT id, name FROM tax_branch');
  const branches = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  const employer = (number: number, of: string, branch: string, headcount: number) =>
    act(house, people.officer, 'RegisterEmployer', { creditCode: creditCodeOf(number), name: `示例单位${number}`, kind: 'ENTERPRISE', tradeUnionId: unions[of], taxBranchId: branches[branch], headcount });
  await employer(1, '东区某厂工会', '示例第一分局', 300);
  await employer(2, '东区总工会', '示例第一分局', 100);
  await employer(3, '西区总工会', '示例第二分局', 200);
  return { house, unions, branches };
}

/** Drafts a target; throws when it is refused. */
export async function drafted({ house }: TargetHouse, amount = '1000.00', year = 2026): Promise<ToldTarget> {
  return told(await act<TargetAnswer>(house, people.officer, 'SetCollectionTarget', { year, amount, idempotencyKey: newKey() }));
}

/** Breaks a target down, to unions by heads unless told otherwise. */
export const breakDown = ({ house }: TargetHouse, target: ToldTarget, changes: object = {}) =>
  act<TargetAnswer>(house, people.officer, 'BreakDownCollectionTarget', { targetId: target.id, expectedVersion: target.version, side: 'TRADE_UNION', basis: 'HEADCOUNT', ...changes });

/** The same; throws when it is refused. */
export const brokenDown = async (targets: TargetHouse, target: ToldTarget, changes: object = {}) => told(await breakDown(targets, target, changes));

/** A draft that is broken down to unions and to tax branches. */
export const whole = async (targets: TargetHouse, amount?: string) => brokenDown(targets, await brokenDown(targets, await drafted(targets, amount)), { side: 'TAX_BRANCH', basis: 'EQUAL' });

/** Adopts a target by the document. */
export const adopt = ({ house }: TargetHouse, target: ToldTarget, changes: object = {}) =>
  act<TargetAnswer>(house, departmentHead, 'AdoptCollectionTarget', { targetId: target.id, expectedVersion: target.version, ...DOCUMENT, ...changes });

/** Whose the shares of a side are, and how much. */
export const sharesOf = (target: ToldTarget, side: string) =>
  target.breakdowns.find((each) => each.side === side)!.shares.map(({ tradeUnion, taxBranch, month, amount }) => [tradeUnion?.name ?? taxBranch?.name ?? month, amount]);

function told({ collectionTarget, refusals }: TargetAnswer): ToldTarget {
  if (!collectionTarget) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return collectionTarget;
}
