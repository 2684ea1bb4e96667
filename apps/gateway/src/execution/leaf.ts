import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLNullableType, GraphQLString, isEnumType } from 'graphql';

const isWhole = (value: unknown): boolean => Number.isInteger(value) && /^-?\d+$/.test(String(value));
const isText = (value: unknown): boolean => typeof value === 'string';

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
  [GraphQLInt.name]: isWhole,
  [GraphQLFloat.name]: Number.isFinite,
  [GraphQLString.name]: isText,
  [GraphQLID.name]: (value) => isText(value) || isWhole(value),
};

/** Whether a value is one of a scalar or enum, as JSON has it. Scalars of our own are the subgraphs' matter. */
export function isValidLeaf(type: GraphQLNullableType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => isText(value) && type.getValue(value as string) !== undefined;
  return checks[String(type)] ?? (() => true);
}
