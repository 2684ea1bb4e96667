import { getMetadataStorage } from 'type-graphql';

interface FieldExtension {
  readonly target: Function;
  readonly fieldName: string;
}

interface Storage {
  readonly fieldExtensions: readonly FieldExtension[];
  findExtensions(this: Pick<Storage, 'fieldExtensions'>, target: Function, fieldName?: string): object;
}

const prototype = Object.getPrototypeOf(getMetadataStorage()) as Storage;
const walk = prototype.findExtensions;

/**
 * Lets type-graphql look up what a field was extended with (its policy) by the field's name: by itself it walks through the
 * extensions of all fields for each field, which grows with the square of a department. What it answers is the same.
 * A schema is built from a clone of the storage, so the way is laid on their prototype, once for all.
 */
export function findExtensionsByField(): void {
  const byField = new WeakMap<object, Map<string, FieldExtension[]>>();
  prototype.findExtensions = function (target, fieldName) {
    if (fieldName === undefined) return walk.call(this, target);
    const all = this.fieldExtensions;
    const grouped = byField.get(all) ?? Map.groupBy(all, (extension) => extension.fieldName);
    byField.set(all, grouped);
    return walk.call({ fieldExtensions: grouped.get(fieldName) ?? [] }, target, fieldName);
  };
}
