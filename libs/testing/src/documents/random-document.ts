import { getNamedType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isAbstractType, isCompositeType, isNonNullType, OperationTypeNode } from 'graphql';
import type { Random } from '../faults/random';
import { randomLiteral, type SeenKeys } from './random-value';

/** Deeper than the house lets in, so that its limit is met, too. */
const DEEPEST = 14;
const WIDEST = 6;

/** An operation over a schema, made by chance: every field and act can come up, with arguments that mostly fit. */
export function randomDocument(schema: GraphQLSchema, random: Random, seen: SeenKeys): string {
  const operation = random.below(3) === 0 ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const root = schema.getRootType(operation)!;
  const reach = random.pick([1, 2, 2, 3, 3, 4, 5, DEEPEST]);
  let aliases = 0;

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    if (isAbstractType(type)) {
      const possible = random.pick(schema.getPossibleTypes(type));
      return `{ __typename ... on ${possible.name} ${selection(possible, depth)} }`;
    }
    const fields = Object.values(type.getFields());
    // An act by itself nearly always, a query with several roots often.
    const width = depth === 0 ? 1 + random.below(operation === OperationTypeNode.MUTATION ? 2 : 3) : 1 + random.below(WIDEST);
    const parts = Array.from({ length: width }, () => part(random.pick(fields), depth)).filter((written) => written !== '');
    return `{ ${['__typename', ...parts].join(' ')} }`;
  };
  const part = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const inner = getNamedType(field.type);
    if (isCompositeType(inner) && depth >= reach) return '';
    const given = field.args.filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined ? random.below(150) > 0 : random.below(4) === 0));
    const written = given.map(({ name, type }) => `${name}: ${randomLiteral(type, random, seen)}`);
    // Two fields of one name and different arguments do not merge.
    const alias = written.length > 0 || random.below(8) === 0 ? `a${(aliases += 1)}: ` : '';
    const condition = random.below(20) === 0 ? random.pick([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']) : '';
    return `${alias}${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${condition}${isCompositeType(inner) ? ` ${selection(inner, depth + 1)}` : ''}`;
  };
  return `${operation} Random ${selection(root, 0)}`;
}
