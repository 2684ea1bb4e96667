import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { idOf } from '@unionhall/testing';
import type { Rows } from './rows';
import type { Member } from './graph';
import { entityTypes } from './graph';

/** Makes an input of a type that could be meant: ids of rows that are there, values of the right form. */
export function plausibleInput(members: readonly Member[], rows: Rows, type: GraphQLInputType, name = ''): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plausibleInput(members, rows, bare.ofType as GraphQLInputType, name)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const needed = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(needed.map((field) => [field.name, plausibleInput(members, rows, field.type, field.name)]));
  }
  return scalar(members, rows, String(bare), name);
}

function scalar(members: readonly Member[], rows: Rows, type: string, name: string): unknown {
  const values: Readonly<Record<string, unknown>> = { Int: 1, Boolean: false, Money: '1.00', LocalDate: new Date().toISOString().slice(0, 10), Month: new Date().toISOString().slice(0, 7) };
  if (type === 'ID') return keyFor(members, rows, name);
  if (type !== 'String') return values[type];
  return name.endsWith('Sha256') ? 'ab'.repeat(32) : 'Example';
}

/** The key of a row of the type a name ends like: `roundId` is of a GrantRound, `powerItem` of a PowerItem. */
function keyFor(members: readonly Member[], rows: Rows, name: string): string {
  const ending = name.replace(/Ids?$/, '').toLowerCase();
  for (const { department, schema } of members) {
    const type = entityTypes(schema).find((each) => each.toLowerCase().endsWith(ending));
    const [key] = type ? rows.keys(department, type) : [];
    if (key !== undefined) return key;
  }
  return idOf(8_999);
}
