import { Supergraph } from '@apollo/federation-internals';
import { policyOf } from '@unionhall/graphql';
import { type DocumentNode, getNamedType, type GraphQLSchema, isObjectType, Kind, type ObjectTypeDefinitionNode, parse, print, printSchema, visit } from 'graphql';

const HEAD = `# What everybody may ask without signing in, and all of it: the graph with what a policy guards left out.
# Generated from the policies by \`npm run generate\`; compared in CI.
`;

/**
 * docs/graph/public.graphql: the public variant of the schema, so that an outsider writes queries against what he will be
 * answered, and a policy that opens or closes something shows in review [GY-5a].
 */
export function publicSchema(departments: readonly { readonly schema: GraphQLSchema }[], supergraph: string): string {
  const schemas = departments.map(({ schema }) => schema);
  const whole = parse(printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema()));
  let open = keepFields(whole, (typeName, fieldName) => typeName !== 'Mutation' && schemas.some((schema) => isPublic(schema, typeName, fieldName)));
  // An object of which nothing may be seen takes what leads to it along.
  for (let empty = emptyTypes(open); empty.size > 0; empty = emptyTypes(open)) open = keepFields(withoutTypes(open, empty), (_type, _field, returned) => !empty.has(returned));
  const reached = reachedFromQuery(open);
  return `${HEAD}\n${print({ ...open, definitions: open.definitions.filter((definition) => 'name' in definition && definition.name && reached.has(definition.name.value)) })}\n`;
}

/** Whether a department answers the field to everybody: neither it, nor its object, nor what it returns is guarded there. */
function isPublic(schema: GraphQLSchema, typeName: string, fieldName: string): boolean {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!isObjectType(type) || !field) return false;
  const returned = getNamedType(field.type);
  const guards = [policyOf(field), type === schema.getQueryType() ? undefined : policyOf(type), isObjectType(returned) ? policyOf(returned) : undefined];
  return guards.every((policy) => policy === undefined || policy.to === 'public');
}

type Keeps = (typeName: string, fieldName: string, returned: string) => boolean;

function keepFields(document: DocumentNode, keeps: Keeps): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type): ObjectTypeDefinitionNode => ({ ...type, fields: type.fields?.filter((field) => keeps(type.name.value, field.name.value, namesIn(field.type)[0]!)) }),
  });
}

const isObjectDefinition = (definition: DocumentNode['definitions'][number]): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION;

const emptyTypes = ({ definitions }: DocumentNode) => new Set(definitions.filter(isObjectDefinition).flatMap(({ name, fields }) => (fields?.length ? [] : [name.value])));

const withoutTypes = (document: DocumentNode, names: ReadonlySet<string>): DocumentNode => ({ ...document, definitions: document.definitions.filter((definition) => !isObjectDefinition(definition) || !names.has(definition.name.value)) });

/** The types a node names. */
function namesIn(node: Parameters<typeof visit>[0]): string[] {
  const names: string[] = [];
  visit(node, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function reachedFromQuery({ definitions }: DocumentNode): ReadonlySet<string> {
  const reached = new Set(['Query']);
  // A set visits what is added to it on the way.
  for (const name of reached) for (const definition of definitions) if ('name' in definition && definition.name?.value === name) namesIn(definition).forEach((each) => reached.add(each));
  return reached;
}
