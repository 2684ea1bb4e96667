import { type Department } from '@unionhall/contracts';
import type { AnyAct } from '@unionhall/database';
import { policyOf } from '@unionhall/graphql';
import { getMetadataStorage } from 'class-validator';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { entityOwners } from './entity-owners';

/** One department's schema as the lint looks at it. */
export interface LintedSchema {
  readonly department: Department;
  readonly schema: GraphQLSchema;
}

const PROTOCOL = /^_|^link__|^federation__|^__/;
const CHINESE = /\p{Script=Han}/u;
const ENGLISH = /[A-Za-z]{2,}/;
const RATIO = /ratio$/i;

/** Everything wrong with the graph's manners, one line each; empty when nothing is. `operationNames` are those documented. */
export function lintSchemas(schemas: readonly LintedSchema[], operationNames: readonly string[]): string[] {
  return [
    ...namesInTwoDepartments(schemas),
    ...schemas.flatMap(({ department, schema }) => [
      ...ownTypes(schema).flatMap((type) => lintType(department, type)),
      ...lintMutations(department, schema, operationNames),
      ...lintPublishedActs(department, schema),
      ...lintRootQueries(department, schema),
    ]),
  ].sort();
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !PROTOCOL.test(type.name) && !isBuiltIn(type));
}

const isBuiltIn = (type: GraphQLNamedType) => isScalarType(type) && ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);

/** Same-named outputs and inputs of two departments compose silently, so only shared types and entities may share a name. */
function namesInTwoDepartments(schemas: readonly LintedSchema[]): string[] {
  const homes = new Map<string, Department[]>();
  for (const { department, schema } of schemas) {
    for (const type of ownTypes(schema)) {
      if (isScalarType(type) || type.name === 'Query' || type.name === 'Mutation' || mayStandTwice(type)) continue;
      homes.set(type.name, [...(homes.get(type.name) ?? []), department]);
    }
  }
  return [...homes].filter(([, of]) => of.length > 1).map(([name, of]) => `${name}: the name stands in ${of.join(' and ')}`);
}

function mayStandTwice({ astNode }: GraphQLNamedType): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'shareable' || name.value === 'key') ?? false;
}

function lintType(department: Department, type: GraphQLNamedType): string[] {
  if (type.name === 'Query' || type.name === 'Mutation') return isObjectType(type) ? lintFields(department, type) : [];
  const faults = describedFault(department, type.name, type.description);
  if (isEnumType(type)) for (const value of type.getValues()) faults.push(...describedFault(department, `${type.name}.${value.name}`, value.description));
  if (isObjectType(type)) faults.push(...lintFields(department, type), ...lintShape(department, type));
  if (isInputObjectType(type)) faults.push(...lintInput(department, type));
  return faults;
}

function describedFault(department: Department, place: string, description: string | null | undefined): string[] {
  if (description && CHINESE.test(description) && ENGLISH.test(description)) return [];
  return [`${department} ${place}: needs a description with the Chinese term and English`];
}

function lintFields(department: Department, type: GraphQLObjectType): string[] {
  const faults: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const place = `${type.name}.${field.name}`;
    if (PROTOCOL.test(field.name)) continue;
    faults.push(...describedFault(department, place, field.description));
    const returned = getNamedType(field.type);
    if (returned.name === 'Float' && !RATIO.test(field.name)) faults.push(`${department} ${place}: Float is for ratios only; money is Money`);
    const owner = entityOwners[returned.name];
    const isForeign = owner !== undefined && owner !== department;
    if (isForeign && isNonNullType(field.type)) faults.push(`${department} ${place}: ${returned.name} belongs to ${owner}, so the reference must be nullable`);
    const policy = policyOf(field);
    if (policy && policy.to !== 'public' && isNonNullType(field.type) && type.name !== 'Query') faults.push(`${department} ${place}: not for everybody, so it must be nullable`);
    for (const argument of field.args) if (argument.name !== 'dryRun') faults.push(...statusFault(department, `${place}(${argument.name})`, argument.name, type, argument.type));
  }
  return faults;
}

function lintInput(department: Department, type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    const named = getNamedType(field.type);
    return [
      ...describedFault(department, place, field.description),
      ...(named.name === 'Float' && !RATIO.test(field.name) ? [`${department} ${place}: Float is for ratios only; money is Money`] : []),
    ];
  });
}

function statusFault(department: Department, place: string, name: string, type: GraphQLObjectType, argument: unknown): string[] {
  if (type.name !== 'Mutation') return [];
  return isStatus(name, argument) ? [`${department} ${place}: no mutation takes a status; an act has its own name`] : [];
}

function isStatus(name: string, type: unknown): boolean {
  const named = getNamedType(type as never) as GraphQLNamedType | undefined;
  return /^(state|status)$|(State|Status)$/.test(name) || (isEnumType(named) && /(State|Status)$/.test(named.name));
}

function lintShape(department: Department, type: GraphQLObjectType): string[] {
  const fields = Object.keys(type.getFields());
  if (type.name.endsWith('Connection') && !['edges', 'pageInfo', 'totalCount'].every((name) => fields.includes(name))) {
    return [`${department} ${type.name}: a connection has edges, pageInfo and totalCount`];
  }
  if (type.name.endsWith('Payload') && (fields.length !== 3 || !['refusals', 'record'].every((name) => fields.includes(name)))) {
    return [`${department} ${type.name}: a payload has its object, refusals and record`];
  }
  return [];
}

function lintRootQueries(department: Department, schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ name, type }) => !PROTOCOL.test(name) && isNonNullType(type))
    .map(({ name }) => `${department} Query.${name}: must be nullable, or this department's failure blanks the whole answer`);
}

/** What is done to something everybody sees is everybody's to prove [GY-5a]. */
function lintPublishedActs(department: Department, schema: GraphQLSchema): string[] {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ extensions: { act } }) => (act ? [act as AnyAct] : []));
  return acts
    .filter(({ object, published }) => {
      const type = schema.getType(object.name);
      return !published && isObjectType(type) && policyOf(type)?.to === 'public';
    })
    .map(({ name, object }) => `${department} Mutation.${name}: everybody sees a ${object.name}, so the act is published: true`);
}

function lintMutations(department: Department, schema: GraphQLSchema, operationNames: readonly string[]): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => lintMutation(department, field, operationNames));
}

function lintMutation(department: Department, field: GraphQLField<unknown, unknown>, operationNames: readonly string[]): string[] {
  const place = `${department} Mutation.${field.name}`;
  const faults: string[] = [];
  const act = field.extensions['act'] as AnyAct | undefined;
  if (act?.name !== field.name) faults.push(`${place}: is not the mutation of an act of its name`);
  const input = field.args.find(({ name }) => name === 'input');
  const dryRun = field.args.find(({ name }) => name === 'dryRun');
  if (field.args.length !== 2 || !input || !isNonNullType(input.type) || dryRun?.defaultValue !== false) faults.push(`${place}: takes one non-null input, and dryRun = false`);
  const payload = `${field.name[0]!.toUpperCase()}${field.name.slice(1)}Payload`;
  if (getNamedType(field.type).name !== payload) faults.push(`${place}: answers ${payload}`);
  if (!operationNames.includes(payload.replace(/Payload$/, ''))) faults.push(`${place}: has no example in docs/graph/operations`);
  const inputType = input && getNamedType(input.type);
  if (isInputObjectType(inputType) && act) faults.push(...lintActInput(place, inputType, act));
  return faults;
}

function lintActInput(place: string, type: GraphQLInputObjectType, act: AnyAct): string[] {
  const fields = type.getFields();
  const faults: string[] = [];
  for (const field of Object.values(fields)) {
    if (isStatus(field.name, field.type)) faults.push(`${place}: no mutation takes a status; an act has its own name (${field.name})`);
    if (getNamedType(field.type).name === 'String' && !isBounded(act, field.name)) faults.push(`${place}: the text ${field.name} has no MaxLength`);
  }
  const objectId = `${act.object.name[0]!.toLowerCase()}${act.object.name.slice(1)}Id`;
  const changesObject = Object.keys(fields).some((name) => name !== 'id' && (name === objectId || objectId.endsWith(`${name[0]!.toUpperCase()}${name.slice(1)}`)));
  if (changesObject && !act.addsOnly && !(fields['expectedVersion'] && isNonNullType(fields['expectedVersion'].type))) faults.push(`${place}: changes a ${act.object.name}, so it needs expectedVersion: Int!`);
  const movesMoney = Object.values(fields).some(({ type: fieldType }) => getNamedType(fieldType).name === 'Money');
  if (movesMoney && !(fields['idempotencyKey'] && isNonNullType(fields['idempotencyKey'].type))) faults.push(`${place}: names money, so it needs idempotencyKey: String!`);
  return faults;
}

/** Limits on everything: a text without a length is a way to fill the disk. */
function isBounded(act: AnyAct, property: string): boolean {
  const rules = getMetadataStorage().getTargetValidationMetadatas(act.input, '', false, false);
  return rules.some((metadata) => metadata.propertyName === property && ['maxLength', 'isIn', 'isUuid', 'matches', 'length', 'isHash'].includes(metadata.name ?? ''));
}
