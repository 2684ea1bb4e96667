import { getMetadataStorage } from 'type-graphql';

interface FieldExtensions {
  readonly target: Function;
  readonly fieldName: string;
  readonly extensions: object;
}

/**
 * Lets type-graphql look up what a field was extended with (its policy) by the field's name: by itself it walks through the
 * extensions of all fields for each field, which grows with the square of a department. What it answers is the same.
 */
export function findExtensionsByField(): void {
  const storage = getMetadataStorage() as unknown as { fieldExtensions: readonly FieldExtensions[]; findExtensions(target: Function, fieldName?: string): object };
  const walk = Object.getPrototypeOf(storage).findExtensions as typeof storage.findExtensions;
  const byField = Map.groupBy(storage.fieldExtensions, ({ fieldName }) => fieldName);
  storage.findExtensions = (target, fieldName) =>
    fieldName === undefined ? walk.call(storage, target) : walk.call({ fieldExtensions: byField.get(fieldName) ?? [] }, target, fieldName);
}
