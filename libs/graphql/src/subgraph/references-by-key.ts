import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { type GraphQLSchema, isObjectType, Kind } from 'graphql';
import type { ReferenceResolver } from '../access/enforce';
import type { RequestContext } from './context';

/** How the entities of a schema are found by their keys: a table's row through a loader; of a stub, what the reference says of its key. */
export function referencesByKey(schema: GraphQLSchema, entities: readonly Function[], stubs: readonly Function[]): Record<string, ReferenceResolver> {
  const references: Record<string, ReferenceResolver> = {};
  for (const entity of entities) {
    const key = keyOf(schema, entity.name);
    if (!key) continue;
    references[entity.name] = (reference, { loaders }: RequestContext) => loaders.byKey(entity as EntityTarget<ObjectLiteral>, key, String(reference[key]));
  }
  for (const stub of stubs) {
    const key = keyOf(schema, stub.name);
    if (!key) throw new Error(`the stub ${stub.name} has no @key`);
    // Whatever else a reference says is a claim of whoever sent it.
    references[stub.name] = (reference) => ({ [key]: reference[key] });
  }
  return references;
}

/** The field of a type's @key; undefined when it has none. */
function keyOf(schema: GraphQLSchema, typeName: string): string | undefined {
  const type = schema.getType(typeName);
  const directive = isObjectType(type) ? type.astNode?.directives?.find(({ name }) => name.value === 'key') : undefined;
  const fields = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : undefined;
}
