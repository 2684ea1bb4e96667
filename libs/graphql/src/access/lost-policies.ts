import { getMetadataStorage } from 'type-graphql';

/**
 * Policies that guard nothing: type-graphql drops what decorates a resolver's method when the class declares the field
 * as well, so that `@Access` on the method looks like a guard and is none. Returns the fields, as Type.field.
 */
export function lostPolicies(): string[] {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  return fieldResolvers.flatMap(({ extensions, getObjectType, methodName }) => {
    const access = extensions?.['access'];
    const type = objectTypes.find(({ target }) => target === getObjectType?.());
    const field = type?.fields?.find(({ name }) => name === methodName);
    return access && field && field.extensions?.['access'] !== access ? [`${type!.name}.${methodName}`] : [];
  });
}
