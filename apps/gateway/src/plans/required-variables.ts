import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  type TypeNode,
} from 'graphql';

/** A value that each scalar takes, and a row's id that no row has. */
const LEAST: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  String: '',
  ID: '00000000-0000-7000-8000-000000000000',
  DateTime: '2000-01-01T00:00:00.000Z',
  LocalDate: '2000-01-01',
  Month: '2000-01',
  Money: '0.01',
};

/** Any valid values for the variables an operation cannot do without, so that it can be planned with nobody asking for it. */
export function requiredVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as TypeNode);
    if (isInputType(type) && isNonNullType(type) && defaultValue === undefined) variables[variable.name.value] = anyValueOf(type);
  }
  return variables;
}

function anyValueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValueOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) {
    // A value that is none would be refused by the department, and the query never rehearsed.
    if (!(named.name in LEAST)) throw new Error(`no value is known that ${named.name} takes`);
    return LEAST[named.name];
  }
  const required = Object.values(named.getFields()).filter(isRequiredInputField);
  // An input with exactly one of its fields set cannot do with none.
  const fields = named.isOneOf ? Object.values(named.getFields()).slice(0, 1) : required;
  return Object.fromEntries(fields.map((field) => [field.name, anyValueOf(field.type)]));
}
