import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Award } from '../award/award.entity';
import type { PublicAwardFilter } from './public-award.type';

const CONDITIONS = {
  year: 'round_id IN (SELECT id FROM grant_round WHERE year = ?)',
  employerId: 'employer_id = ?',
  state: 'state = ?',
} as const satisfies Record<keyof PublicAwardFilter, string>;

/** A page of all awards, the latest first, for everybody. */
export function publicAwardsPage(loaders: Loaders, filter: PublicAwardFilter, page: PageArguments): Promise<Connection<Award>> {
  const asked = (Object.keys(CONDITIONS) as (keyof PublicAwardFilter)[]).filter((name) => filter[name] !== null && filter[name] !== undefined);
  const where = ['TRUE', ...asked.map((name) => CONDITIONS[name])].join(' AND ');
  return pageOf(loaders, Award, { where, parameters: asked.map((name) => filter[name]), orderBy: 'id', descending: true }, page);
}
