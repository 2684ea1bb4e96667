import type { FactSource, Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { CollectiveContract, type CollectiveContractKind } from './collective-contract.entity';
import type { CollectiveContractFilter, CollectiveContractOrder } from './collective-contract.inputs';

/** A page of collective contracts, all or those of a station, a unit, a kind or a day. */
export function collectiveContractsPage(loaders: Loaders, { workstationId, employerId, kind, onDay }: CollectiveContractFilter, orderBy: CollectiveContractOrder, page: PageArguments): Promise<Connection<CollectiveContract>> {
  const conditions: [string, readonly unknown[]][] = [];
  if (workstationId) conditions.push(['workstation_id = ?', [workstationId]]);
  if (employerId) conditions.push(['employer_id = ?', [employerId]]);
  if (kind) conditions.push(['kind = ?', [kind]]);
  if (onDay) conditions.push(['from_day <= ? AND until_day >= ?', [onDay, onDay]]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, CollectiveContract, { where, parameters: conditions.flatMap(([, parameters]) => parameters), orderBy }, page);
}

const HAS_NO_SUCCESSOR = `NOT EXISTS (SELECT 1 FROM collective_contract AS later
  WHERE later.employer_id = collective_contract.employer_id AND later.kind = collective_contract.kind AND later.until_day > collective_contract.until_day)`;

/** A page of the contracts that end by a day and that no other of their kind follows, the longest over first. */
export function expiringContractsPage(loaders: Loaders, by: LocalDate, workstationId: string | null, page: PageArguments): Promise<Connection<CollectiveContract>> {
  const ofStation = workstationId === null ? '' : ' AND workstation_id = ?';
  return pageOf(loaders, CollectiveContract, { where: `until_day <= ? AND ${HAS_NO_SUCCESSOR}${ofStation}`, parameters: [by, ...(workstationId === null ? [] : [workstationId])], orderBy: 'until' }, page);
}

/** A page of the contracts of a unit, the latest first. */
export function contractsOf(loaders: Loaders, employerId: string, page: PageArguments): Promise<Connection<CollectiveContract>> {
  return pageForParent(loaders, CollectiveContract, 'employerId', employerId, { where: 'TRUE', parameters: [], orderBy: 'from', descending: true }, page);
}

/** The terms of a unit's contracts of a kind, the first first. */
export const contractTerms = ({ statements }: Pick<FactSource, 'statements'>, employerId: string, kind: CollectiveContractKind): Promise<{ from: LocalDate; until: LocalDate }[]> =>
  statements.query('SELECT from_day AS `from`, until_day AS until FROM collective_contract WHERE employer_id = ? AND kind = ? ORDER BY from_day', [employerId, kind]);
