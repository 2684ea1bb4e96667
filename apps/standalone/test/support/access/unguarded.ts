import type { DepartmentDefinition } from '@unionhall/graphql';
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

type Resolver = GraphQLField<unknown, unknown>['resolve'];

const replaced = new Map<unknown, Resolver>();

/**
 * Lets resolvers be replaced while departments run; before they start, because a compiled query keeps those it was compiled with.
 *
 * @returns puts every resolver back
 */
export function letResolversBeReplaced(definitions: readonly DepartmentDefinition[]): () => void {
  const types = definitions.flatMap((definition) => Object.values(definition.subgraph().schema.getTypeMap()));
  const resolved = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : [])).flatMap((field) => (field.resolve ? [{ field, own: field.resolve }] : []));
  for (const { field, own } of resolved) field.resolve = (...asked) => (replaced.get(field) ?? own)(...asked);
  return () => {
    for (const { field, own } of resolved) field.resolve = own;
  };
}

/** Does something while a field answers whoever asks. */
export async function unguarded<Result>(field: GraphQLField<unknown, unknown>, resolve: Resolver, work: () => Promise<Result>): Promise<Result> {
  replaced.set(field, resolve);
  try {
    return await work();
  } finally {
    replaced.delete(field);
  }
}

/** A resolver without a guard: an empty list or page, or the row's own property. */
export function bareResolver(field: GraphQLField<unknown, unknown>): Resolver {
  if (isListType(getNullableType(field.type))) return () => [];
  if (isPage(objectOf(field) ?? '')) return () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: () => 0 });
  return defaultFieldResolver;
}
