import { LocalDateScalar, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';

/** The `asOf` argument of a query, for `@Arg('asOf', asOfArgument.type, asOfArgument.options)`. */
export const asOfArgument = {
  type: () => LocalDateScalar,
  options: { nullable: true, description: '截至日期,默认今日。As of this day; today by default.' },
};

/** The day a query is about. */
export function dayAsked(asOf: LocalDate | null | undefined, { now }: Pick<RequestContext, 'now'>): LocalDate {
  return asOf ?? dayInShanghai(now);
}
