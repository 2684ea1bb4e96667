import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { type Fen, type LocalDate, valueOn } from '@unionhall/kernel';
import { LabourContract, LabourContractWage } from './labour-contract.entity';
import type { LabourContractFilter } from './labour-contract.inputs';

const RUNS = 'from_day <= ? AND (until_day IS NULL OR until_day >= ?) AND (ended_on IS NULL OR ended_on >= ?)';

/** A page of labour contracts, all or those of a place or a day, the latest first. */
export function labourContractsPage(loaders: Loaders, { place, onDay }: LabourContractFilter, page: PageArguments): Promise<Connection<LabourContract>> {
  const conditions: [string, readonly unknown[]][] = [];
  if (place) conditions.push(['place = ?', [place]]);
  if (onDay) conditions.push([RUNS, [onDay, onDay, onDay]]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, LabourContract, { where, parameters: conditions.flatMap(([, parameters]) => parameters), orderBy: 'from', descending: true }, page);
}

/** A page of the contracts that run today and whose term ends by a day, the next first. */
export function expiringContractsPage(loaders: Loaders, today: LocalDate, by: LocalDate, page: PageArguments): Promise<Connection<LabourContract>> {
  return pageOf(loaders, LabourContract, { where: `until_day IS NOT NULL AND until_day <= ? AND ended_on IS NULL AND ${RUNS}`, parameters: [by, today, today, today], orderBy: 'until' }, page);
}

/** What a contract pays on a day; null before its term. One statement for a page of them. */
export async function wageOn(loaders: Loaders, labourContractId: string, day: LocalDate): Promise<Fen | null> {
  const wages = await loaders.children(LabourContractWage, 'labourContractId', labourContractId);
  return valueOn(wages.map(({ from, wage }) => ({ from, value: wage })), day) ?? null;
}
