import type { Department } from '@unionhall/contracts';
import { type AccessPolicy, policyOf } from '@unionhall/graphql';
import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isCompositeType, isObjectType, isUnionType } from 'graphql';

/** A department's executable schema. */
export interface Member {
  readonly department: Department;
  readonly schema: GraphQLSchema;
}

/** What can be asked at one door: one department's schema, or all of them behind the gateway. */
export type Graph = readonly Member[];

/** A field of a type, in each department that answers it. */
export type FieldByDepartment = ReadonlyMap<Department, GraphQLField<unknown, unknown>>;

/** An object type as a department has it. */
export function typeIn(graph: Graph, department: Department, name: string): GraphQLObjectType | undefined {
  const type = graph.find((member) => member.department === department)?.schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

const known = new WeakMap<Graph, Map<string, ReadonlyMap<string, FieldByDepartment>>>();

/** The fields of a type, from all departments together. Remembered, because every object of every answer asks for them. */
export function fieldsOf(graph: Graph, typeName: string): ReadonlyMap<string, FieldByDepartment> {
  const ofGraph = known.get(graph) ?? new Map<string, ReadonlyMap<string, FieldByDepartment>>();
  known.set(graph, ofGraph);
  const fields = ofGraph.get(typeName) ?? gatheredFields(graph, typeName);
  ofGraph.set(typeName, fields);
  return fields;
}

function gatheredFields(graph: Graph, typeName: string): ReadonlyMap<string, FieldByDepartment> {
  const fields = new Map<string, Map<Department, GraphQLField<unknown, unknown>>>();
  for (const { department } of graph) {
    for (const field of Object.values(typeIn(graph, department, typeName)?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      fields.set(field.name, (fields.get(field.name) ?? new Map()).set(department, field));
    }
  }
  return fields;
}

/** Whether the type is an entity: found by its key, from any department. */
export function isEntity(graph: Graph, typeName: string): boolean {
  return graph.some(({ schema }) => entityTypes(schema).includes(typeName));
}

/** The entities of a schema. */
export function entityTypes(schema: GraphQLSchema): string[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
}

/** The field by which an object of the type is known; undefined for a value without identity. */
export function keyOf(graph: Graph, typeName: string): 'id' | 'code' | undefined {
  const fields = fieldsOf(graph, typeName);
  if (fields.has('id')) return 'id';
  return isEntity(graph, typeName) && fields.has('code') ? 'code' : undefined;
}

/** The object type a field answers; undefined for a leaf. */
export function objectOf({ type }: GraphQLField<unknown, unknown>): string | undefined {
  const named = getNamedType(type);
  return isCompositeType(named) ? named.name : undefined;
}

/** The policy, if it keeps anybody out. */
export function restriction(guarded: Parameters<typeof policyOf>[0] | undefined): AccessPolicy | undefined {
  const policy = guarded && policyOf(guarded);
  return policy && policy.to !== 'public' ? policy : undefined;
}

/** Whether a type is only the page around the objects it brings. */
export const isPage = (typeName: string): boolean => /(Connection|Edge)$/.test(typeName);

/** Whether a type, one of its fields, or anything it leads to before the next entity keeps anybody out. */
export function leadsToGuards(graph: Graph, typeName: string, seen: readonly string[] = []): boolean {
  if (seen.includes(typeName)) return false;
  if (graph.some(({ department }) => restriction(typeIn(graph, department, typeName)))) return true;
  return [...fieldsOf(graph, typeName).values()].some((field) =>
    [...field.values()].some((one) => {
      const type = objectOf(one);
      return restriction(one) || (type !== undefined && (!isEntity(graph, typeName) || seen.length === 0) && leadsToGuards(graph, type, [...seen, typeName]));
    }),
  );
}
