import type { Department } from '@unionhall/contracts';
import { type AccessPolicy, policyOf } from '@unionhall/graphql';
import { getNamedType, type GraphQLArgument, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { isPage, type Member, objectOf, restriction } from './graph';

/** A filter or an order of a list that names a guarded field of what is listed: it must not tell what the field hides. */
export interface Narrowing {
  readonly department: Department;
  /** As printed, e.g. Query.employers(filter: { creditCode: "EXAMPLE" }). */
  readonly place: string;
  readonly document: string;
  /** Of the query that lists. */
  readonly list: AccessPolicy;
  /** Of the field the filter or order names. */
  readonly field: AccessPolicy;
}

/** Every such filter and order of a department. */
export function narrowings({ department, schema }: Member): Narrowing[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((query) => {
    const node = listed(schema, objectOf(query));
    if (node === undefined) return [];
    return query.args.flatMap((argument) =>
      waysToNarrow(argument).flatMap(({ names, printed }) =>
        guardedAs(schema, node, names).map((field) => ({
          department,
          place: `Query.${query.name}(${printed})`,
          document: `{ ${query.name}(${printed}) { edges { cursor } } }`,
          list: policyOf(query)!,
          field,
        })),
      ),
    );
  });
}

/** The type whose objects a page brings. */
function listed(schema: Member['schema'], page: string | undefined): string | undefined {
  if (page === undefined || !isPage(page)) return undefined;
  const edges = field(schema, page, 'edges');
  const node = edges && field(schema, objectOf(edges)!, 'node');
  return node && objectOf(node);
}

function field(schema: Member['schema'], typeName: string, name: string) {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[name] : undefined;
}

function waysToNarrow({ name, type }: GraphQLArgument): { readonly names: string; readonly printed: string }[] {
  const named = getNamedType(type);
  // The inside value of an order is the property it orders by.
  if (isEnumType(named)) return named.getValues().map((value) => ({ names: String(value.value), printed: `${name}: ${value.name}` }));
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).map((input) => {
    const of = getNamedType(input.type);
    return { names: input.name, printed: `${name}: { ${input.name}: ${isEnumType(of) ? of.getValues()[0]!.name : '"EXAMPLE"'} }` };
  });
}

/** The policy of the guarded field that a filter names: `employerId` names `employer`, `nameContains` names `name`. */
function guardedAs(schema: Member['schema'], typeName: string, names: string): AccessPolicy[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((one) => {
    const policy = restriction(one);
    return policy && new RegExp(`^${one.name}([A-Z]|$)`).test(names) ? [policy] : [];
  });
}
