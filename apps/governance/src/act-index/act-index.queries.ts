import type { Caller, Role } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ActIndexEntry } from './act-index-entry.entity';
import { supervisors } from './act-index-readers';

/** Which acts under powers are wanted; what is null does not matter. */
export interface ActIndexFilter {
  readonly personId: string | null;
  readonly powerItem: string | null;
  readonly department: string | null;
  readonly outcome: string | null;
  /** First and last day. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** A page of acts under powers, newest first; supervisors get all, anybody else those he did or answers for as holder. */
export function actsUnderPowerPage(loaders: Loaders, caller: Caller, filter: ActIndexFilter, page: PageArguments): Promise<Connection<ActIndexEntry>> {
  const supervises = caller.roles.some((role) => (supervisors as readonly Role[]).includes(role));
  const conditions: readonly [string, readonly unknown[]][] = [
    ['person_id = ?', [filter.personId]],
    ['power_item = ?', [filter.powerItem]],
    ['department = ?', [filter.department]],
    ['outcome = ?', [filter.outcome]],
    ['day >= ?', [filter.from]],
    ['day <= ?', [filter.to]],
    ['(person_id = ? OR holder_id = ?)', supervises ? [null] : [caller.personId, caller.personId]],
  ];
  const wanted = conditions.filter(([, parameters]) => parameters.every((parameter) => parameter !== null && parameter !== undefined));
  return pageOf(
    loaders,
    ActIndexEntry,
    { where: ['TRUE', ...wanted.map(([condition]) => condition)].join(' AND '), parameters: wanted.flatMap(([, parameters]) => parameters), orderBy: 'id', descending: true },
    page,
  );
}

/** Acts that were done under a power, newest first, for everybody. */
export function publicActsPage(loaders: Loaders, { powerItem, from, to }: Pick<ActIndexFilter, 'powerItem' | 'from' | 'to'>, page: PageArguments): Promise<Connection<ActIndexEntry>> {
  const conditions: readonly [string, unknown][] = [['power_item = ?', powerItem], ['day >= ?', from], ['day <= ?', to]];
  const wanted = conditions.filter(([, value]) => value !== null && value !== undefined);
  const where = ["outcome = 'done'", ...wanted.map(([condition]) => condition)].join(' AND ');
  return pageOf(loaders, ActIndexEntry, { where, parameters: wanted.map(([, value]) => value), orderBy: 'id', descending: true }, page);
}
