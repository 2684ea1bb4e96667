import type { Loaders } from '@unionhall/database';
import { type Connection, connectionOf, pageOf, type PageArguments } from '@unionhall/graphql';
import { Field, InputType, Int } from 'type-graphql';
import { PastAward } from './past-award.entity';

export const PastAwardConnection = connectionOf('PastAward', '历年立项', () => PastAward);

@InputType({ description: '历年立项筛选。Which past awards.' })
export class PastAwardFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: '单位名称,以旧名单为准。Of this unit, by the name the old list has.' })
  employerName?: string | null;
}

const COLUMNS = { year: 'year', employerName: 'employer_name' } as const satisfies Record<keyof PastAwardFilter, string>;

/** A page of the past awards, the latest first. */
export function pastAwardsPage(loaders: Loaders, filter: PastAwardFilter, page: PageArguments): Promise<Connection<PastAward>> {
  const asked = (Object.keys(COLUMNS) as (keyof PastAwardFilter)[]).filter((name) => filter[name] !== null && filter[name] !== undefined);
  const where = ['TRUE', ...asked.map((name) => `${COLUMNS[name]} = ?`)].join(' AND ');
  return pageOf(loaders, PastAward, { where, parameters: asked.map((name) => filter[name]), orderBy: 'grantedOn', descending: true }, page);
}
