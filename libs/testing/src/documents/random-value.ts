import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Random } from '../faults/random';

/** Ids and codes seen in answers: a document that names a row gets further than one that names none. */
export interface SeenKeys {
  readonly keys: readonly string[];
}

const DAYS = ['2026-03-10', '2026-02-29', '0000-00-00', '9999-12-31', '2026-3-1', ''];
const SUMS = ['1.00', '0.01', '20000.00', '-1.00', '1e5', '99999999999999999999.00', '1.001', '１．００', ''];
const NUMBERS = [0, 1, 2, 20, 100, -1, 2_147_483_647];
const TEXTS = ['', 'Example', '节电改造', ' \t', '\u0000', '🏗'.repeat(40), "' OR 1=1 -- ", '${7*7}', '%_%', '=1+1', 'x'.repeat(5_000), 'ab'.repeat(32), '__proto__', '2026-03-10T02:00:00Z'];

/** A value for an argument or a field of an input, written as a GraphQL literal: mostly one that fits its type, sometimes one at its edge or beside it. */
export function randomLiteral(type: GraphQLInputType, random: Random, seen: SeenKeys, depth = 0): string {
  if (random.below(150) === 0) return random.pick(['null', '{}', '[]', '"x"', '1', 'true', 'WORD', '1e400', '$gone']);
  const bare = getNullableType(type);
  if (!isNonNullType(type) && random.below(6) === 0) return 'null';
  if (isListType(bare)) return `[${Array.from({ length: random.below(4) }, () => randomLiteral(bare.ofType as GraphQLInputType, random, seen, depth + 1)).join(', ')}]`;
  if (isEnumType(bare)) return random.pick(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const one = random.pick(fields);
    const given = bare.isOneOf ? [one] : fields.filter((field) => (isNonNullType(field.type) ? random.below(200) > 0 : depth < 3 && random.below(3) === 0));
    return `{ ${given.map((field) => `${field.name}: ${randomLiteral(field.type, random, seen, depth + 1)}`).join(', ')} }`;
  }
  return scalarLiteral(bare.name, random, seen);
}

function scalarLiteral(name: string, random: Random, { keys }: SeenKeys): string {
  const text = () => JSON.stringify(random.pick(TEXTS));
  switch (name) {
    case 'ID':
      return keys.length > 0 && random.below(5) > 0 ? JSON.stringify(random.pick(keys)) : text();
    case 'Int':
      return String(random.pick(NUMBERS));
    case 'Boolean':
      return random.pick(['true', 'false']);
    case 'Money':
      return JSON.stringify(random.pick(SUMS));
    case 'LocalDate':
      return JSON.stringify(random.pick(DAYS));
    default:
      return keys.length > 0 && random.below(4) === 0 ? JSON.stringify(random.pick(keys)) : text();
  }
}
