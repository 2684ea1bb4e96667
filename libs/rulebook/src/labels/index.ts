import type { Texts } from '../bilingual';

/** The labels of every enumeration and code list by name, then by value as stored. */
export const enumLabels: Readonly<Record<string, Texts>> = {};
