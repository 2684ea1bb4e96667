import type { DemonstrationLoad } from './demonstration-load';

interface WithId {
  readonly id: string;
}

/** An employer of the demonstration, as it was registered. */
export interface LoadedEmployer extends WithId {
  readonly name: string;
  readonly creditCode: string;
  /** Its own union, or that which has it. */
  readonly tradeUnionId: string;
}

const EMPLOYERS = [
  { creditCode: '91990000MADEM0001J', name: '临江示例机械有限公司', kind: 'ENTERPRISE', headcount: 320 },
  { creditCode: '91990000MADEM0002M', name: '滨河示例纺织有限公司', kind: 'ENTERPRISE', headcount: 185 },
  { creditCode: '12990000MADEM0003X', name: '临江市示例职业学校', kind: 'PUBLIC_INSTITUTION', headcount: 96 },
];

/** The tree of unions, a branch of the tax bureau, and the employers: one with a union of its own, the others without; two lie in the park. Returns the employers. */
export async function loadRegisters({ client, as, since }: DemonstrationLoad, parkId: string): Promise<LoadedEmployer[]> {
  const accountant = as('accountant');
  const union = (name: string, kind: string, parent: WithId | null, formedOn: string) => client.act<WithId>(accountant, 'RegisterTradeUnion', { name, kind, parentId: parent?.id, formedOn });
  const federation = await union('临江市总工会', 'CITY_FEDERATION', null, '2001-05-01');
  const township = await union('临江市示例镇总工会', 'TOWNSHIP', federation, '2010-05-01');
  const own = await union('临江示例机械有限公司工会', 'GRASSROOTS', township, since);
  const branch = await client.act<WithId>(accountant, 'RegisterTaxBranch', { code: '19900', name: '临江示例第一分局', place: '临江市示例镇' });
  const places = [{ tradeUnionId: own.id, unionFormedIn: since.slice(0, 7), parkId }, { tradeUnionId: township.id, parkId }, { tradeUnionId: township.id }];
  const employers: LoadedEmployer[] = [];
  for (const [index, employer] of EMPLOYERS.entries()) employers.push({ ...employer, tradeUnionId: places[index]!.tradeUnionId, ...(await client.act<WithId>(accountant, 'RegisterEmployer', { ...employer, ...places[index], taxBranchId: branch.id })) });
  return employers;
}
