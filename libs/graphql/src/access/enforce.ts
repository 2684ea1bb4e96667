import type { Caller } from '@unionhall/contracts';
import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type AccessPolicy, denied, mayAccess } from './policy';

/** The types of the federation protocol, which carry nothing of ours. */
const PROTOCOL_TYPES = new Set(['_Service']);

/** The policy a type or field was given. */
export function policyOf({ extensions }: Pick<GraphQLObjectType, 'extensions'>): AccessPolicy | undefined {
  return extensions['access'] as AccessPolicy | undefined;
}

interface CallerContext {
  readonly caller: Caller;
}

/**
 * Puts every policy in front of what it guards, once, when the schema is built:
 * a field's own policy before its resolver runs, and a type's policy on every object of it that any field returns.
 * `_entities` returns a union, so its objects are guarded by guardReference. Throws when a type or a root field has no policy.
 */
export function enforceAccess(schema: GraphQLSchema): void {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || PROTOCOL_TYPES.has(type.name)) continue;
    const isQuery = type === schema.getQueryType();
    const isMutation = type === schema.getMutationType();
    if (!isQuery && !isMutation) {
      if (!policyOf(type)) missing.push(type.name);
    }
    for (const field of Object.values(type.getFields())) {
      // A mutation's policy is its act's `who`, which the runner checks.
      if (isQuery && !policyOf(field) && !field.name.startsWith('_')) missing.push(`Query.${field.name}`);
      guardField(type.name, field);
    }
  }
  if (missing.length > 0) throw new Error(`no access policy on: ${missing.join(', ')}`);
}

function guardField(typeName: string, field: GraphQLField<unknown, CallerContext>): void {
  const place = `${typeName}.${field.name}`;
  const own = policyOf(field);
  const returned = getNamedType(field.type);
  const ofType = isObjectType(returned) ? policyOf(returned) : undefined;
  const resolve = field.resolve ?? defaultFieldResolver;
  const guardsRows = ofType !== undefined && ofType.to !== 'public';
  if ((!own || own.to === 'public') && !guardsRows) return;

  field.resolve = (row, args, context, info) => {
    const { caller } = context;
    if (own && !mayAccess(own, caller, row)) throw denied(caller, place);
    const value: unknown = resolve(row, args, context, info);
    if (!guardsRows) return value;
    return isPromise(value) ? value.then((settled) => visible(settled, ofType, caller, place)) : visible(value, ofType, caller, place);
  };
}

/** The value if the caller may see it; in a list, an error in the place of each row he may not. */
function visible(value: unknown, policy: AccessPolicy, caller: Caller, place: string): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((row: unknown) => (row === null || mayAccess(policy, caller, row) ? row : denied(caller, place)));
  if (!mayAccess(policy, caller, value)) throw denied(caller, place);
  return value;
}

/** Finds the object behind a reference from another department. */
export type ReferenceResolver = (reference: { readonly [key: string]: unknown }, context: never) => unknown;

/** Puts a type's policy in front of its reference resolver, so that `_entities` is no way around it. */
export function guardReference(typeName: string, policy: AccessPolicy, resolve: ReferenceResolver): ReferenceResolver {
  return async (reference, context) => visible(await resolve(reference, context), policy, (context as CallerContext).caller, typeName);
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as Promise<unknown> | undefined)?.then === 'function';
