import type { Texts } from '../bilingual';

/** Labels by the name of an enumeration or code list, then by its value as stored. */
export type EnumLabels = Readonly<Record<string, Texts>>;
