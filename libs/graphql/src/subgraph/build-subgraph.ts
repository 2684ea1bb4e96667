import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLArgument, type GraphQLInputField, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema, isInputObjectType, isObjectType, isUnionType, parse, valueFromAST } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { enforceAccess, guardReference, policyOf, type ReferenceResolver } from '../access/enforce';
import { lostPolicies } from '../access/lost-policies';
import { DateTime, LocalDateScalar, Money, MonthScalar } from '../types/scalars';
import { findExtensionsByField } from './extensions-by-field';
import { referencesByKey } from './references-by-key';

/** What a department's subgraph is made of. */
export interface SubgraphParts {
  readonly resolvers: NonEmptyArray<Function>;
  /** Its tables: those whose type has a @key are found by it from another department's reference. */
  readonly entities?: readonly Function[];
  /** Other departments' entities: what a reference says of them is all that is known. */
  readonly stubs?: readonly Function[];
  /** How every other entity with a @key is found. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
}

/** A department's schema, executable and as text. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** What is committed as schema.graphql and composed into the supergraph. */
  readonly sdl: string;
}

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n\n';

/** Builds a department's subgraph. Throws when something of it has no access policy. */
export function buildSubgraph({ resolvers, entities = [], stubs = [], references = {} }: SubgraphParts): Subgraph {
  findExtensionsByField();
  const written = buildSchemaSync({
    resolvers,
    // A stub no field answers is brought by the gateway from its owner.
    orphanedTypes: [...stubs],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // Form is checked by the runner, explicitly and for mutation inputs only.
    validate: false,
    // What is built from the text below is checked as it is built.
    skipCheck: true,
  });
  const lost = lostPolicies();
  if (lost.length > 0) throw new Error(`put the access policy where the field is declared: ${lost.join(', ')}`);
  const sdl = FEDERATION + printSubgraphSchema(written);
  const map = createResolversMap(written) as Record<string, Record<string, unknown>>;
  for (const scalar of [Money, LocalDateScalar, MonthScalar, DateTime]) if (written.getType(scalar.name)) map[scalar.name] = scalar as never;
  for (const [typeName, resolve] of Object.entries({ ...referencesByKey(written, entities, stubs), ...references })) {
    const type = written.getType(typeName);
    const policy = isObjectType(type) ? policyOf(type) : undefined;
    if (!policy) throw new Error(`no access policy on: ${typeName}`);
    (map[typeName] ??= {})['__resolveReference'] = guardReference(typeName, policy, resolve);
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]);
  copyExtensions(written, schema);
  readDefaultsAgain(schema);
  enforceAccess(schema);
  checkReferences(schema, map);
  return { schema, sdl };
}

/** An entity nobody finds would be null for every other department, and nothing would say so. */
function checkReferences(schema: GraphQLSchema, map: Record<string, Record<string, unknown>>): void {
  const entities = schema.getType('_Entity');
  const lost = isUnionType(entities) ? entities.getTypes().filter(({ name }) => !map[name]?.['__resolveReference']) : [];
  if (lost.length > 0) throw new Error(`no way to find by key: ${lost.map(({ name }) => name).join(', ')}`);
}

/** Printing a schema loses what its decorators attached; it is put back by name. */
function copyExtensions(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const source of Object.values(from.getTypeMap())) {
    const type = to.getType(source.name);
    if (!type || source.name.startsWith('__')) continue;
    type.extensions = { ...type.extensions, ...source.extensions };
    if (!hasFields(source) || !hasFields(type)) continue;
    const fields = type.getFields();
    for (const [name, field] of Object.entries(source.getFields())) {
      const target = fields[name];
      if (target) target.extensions = { ...target.extensions, ...field.extensions };
    }
  }
}

/**
 * Defaults were read while the schema was built from text, when its enums had only their outside names: `NAME` where the
 * resolvers expect 'name'.
 */
function readDefaultsAgain(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const holders: (GraphQLArgument | GraphQLInputField)[] = isInputObjectType(type)
      ? Object.values(type.getFields())
      : isObjectType(type)
        ? Object.values(type.getFields()).flatMap(({ args }) => [...args])
        : [];
    for (const holder of holders) {
      const written = holder.astNode?.defaultValue;
      if (written) holder.defaultValue = valueFromAST(written, holder.type);
    }
  }
}

function hasFields(type: unknown): type is GraphQLObjectType | GraphQLInputObjectType {
  return isObjectType(type) || isInputObjectType(type);
}
