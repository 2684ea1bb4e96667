import type { Bilingual } from '../bilingual';
import type { ClauseId } from '../clauses';
import type { ParameterType } from './parameter-type';

/** A number or list a clause leaves to decision: what it is, and its value when the house is founded. */
export interface ParameterDefinition {
  readonly title: Bilingual;
  readonly clause: ClauseId;
  readonly type: ParameterType<unknown>;
  /** What a number counts; null for lists, fractions and shares. */
  readonly unit: Bilingual | null;
  /** The code list of `enumLabels` that names the items of a list or the parts of shares; null for numbers. */
  readonly codeList: string | null;
  /** The founding value as text. */
  readonly founding: string;
}

/** Parameters by name, `<department>.<what>`. */
export type ParameterDefinitions = Readonly<Record<string, ParameterDefinition>>;
