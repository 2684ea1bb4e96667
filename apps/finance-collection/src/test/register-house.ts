import type { Caller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, people } from './payment-house';

/** An object as an act answers it. */
export interface Told {
  readonly id: string;
  readonly version: number;
}

/** Those of both sides of the collection, and of supervision. */
export const sides = {
  ...people,
  head: person(idOf(20), 'department-head'),
  taxOfficer: person(idOf(21), 'tax-officer'),
  otherTaxOfficer: person(idOf(22), 'tax-officer'),
  unionWorker: person(idOf(23), 'professional-union-worker'),
  auditor: person(idOf(24), 'auditor'),
} as const satisfies Record<string, Caller>;

/** Finance and collection with a head of the tree of unions, a tax branch and three employers. */
export interface RegisterHouse {
  readonly house: TestHouse;
  readonly headId: string;
  readonly branchId: string;
  readonly employers: readonly Told[];
}

export const EMPLOYER_NAMES = ['临江示例机械厂', '临江示例铸造厂', '重庆示例学校'] as const;
export const CREDIT_CODES = ['91350100M000100Y43', '91321000MA1XMPL01X', '12321000MB1XMPL03B'] as const;

/** Starts the house; the employers belong to the head of the tree and have no union of their own. */
export async function startRegisterHouse(): Promise<RegisterHouse> {
  const house = await startTestHouse(financeCollection);
  const headId = (await done(house, people.officer, 'RegisterTradeUnion', { name: '示例市总工会', kind: 'CITY_FEDERATION', formedOn: '2001-01-01' })).id;
  const branchId = (await done(house, people.officer, 'RegisterTaxBranch', { code: '1321', name: '示例分局', place: '示例市' })).id;
  const employers: Told[] = [];
  for (const [index, creditCode] of CREDIT_CODES.entries()) employers.push(await done(house, people.officer, 'RegisterEmployer', { creditCode, name: EMPLOYER_NAMES[index], kind: 'ENTERPRISE', tradeUnionId: headId, headcount: 10 }));
  return { house, headId, branchId, employers };
}

/** Performs an act by its documented mutation and answers its object. Throws when it is refused. */
export async function done<Result extends Told = Told>(house: TestHouse, caller: Caller, name: string, input: object): Promise<Result> {
  const { refusals, record: _record, ...object } = await act<Answered>(house, caller, name, input);
  if (refusals.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(refusals)}`);
  return Object.values(object)[0] as Result;
}

/** The codes of the errors of an act for somebody. */
export async function errorsOf(house: TestHouse, caller: Caller, name: string, input: object): Promise<unknown[] | undefined> {
  return (await house.send('finance-collection', caller, operation(name), { input })).errors?.map(({ extensions }) => extensions?.['code']);
}
