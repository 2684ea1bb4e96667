import { defaultFieldResolver, getNullableType, type GraphQLField, isListType, isObjectType } from 'graphql';
import { isPage, type Member, objectOf, restriction } from './graph';

/** A guarded field of an entity, whose guard can be taken off. */
export interface Guarded {
  readonly member: Member;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every guarded field of these types. */
export function guardedFields(member: Member, types: readonly string[]): Guarded[] {
  return types.flatMap((type) => {
    const object = member.schema.getType(type);
    return isObjectType(object) ? Object.values(object.getFields()).flatMap((field) => (restriction(field) ? [{ member, type, field }] : [])) : [];
  });
}

/** Does something while a field answers whoever asks. */
export async function unguarded<Result>(field: GraphQLField<unknown, unknown>, resolve: GraphQLField<unknown, unknown>['resolve'], work: () => Promise<Result>): Promise<Result> {
  const guarded = field.resolve;
  field.resolve = resolve;
  try {
    return await work();
  } finally {
    field.resolve = guarded;
  }
}

/** A resolver without a guard: an empty list or page, or the row's own property. */
export function bareResolver(field: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown>['resolve'] {
  if (isListType(getNullableType(field.type))) return () => [];
  if (isPage(objectOf(field) ?? '')) return () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: () => 0 });
  return defaultFieldResolver;
}
