/** A class used as a value: an input type, or an entity. */
export type ClassOf<Instance> = new () => Instance;
