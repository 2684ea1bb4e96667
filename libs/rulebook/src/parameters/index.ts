import { localDate, type LocalDate } from '@unionhall/kernel';
import { commonParameters } from './common';
import type { ParameterDefinition } from './definition';
import { financeCollectionParameters } from './finance-collection';
import { governanceParameters } from './governance';
import { grantsParameters } from './grants';
import { personnelParameters } from './personnel';
import { workstationsParameters } from './workstations';

export type { ParameterDefinition } from './definition';
export type { Fraction } from './parameter-type';

const definitions = {
  ...commonParameters,
  ...personnelParameters,
  ...governanceParameters,
  ...grantsParameters,
  ...financeCollectionParameters,
  ...workstationsParameters,
};

/** The name of a parameter, `<department>.<what>`, e.g. 'grants.round-quota'. */
export type ParameterName = keyof typeof definitions;

/** The value of a parameter in code: a count, fen, hundredths of a per cent or of a factor, codes, or shares by part. */
export type ParameterValue<Name extends ParameterName> = ReturnType<(typeof definitions)[Name]['type']['parse']>;

/** A parameter's value as text from a day on. */
export interface ParameterRow {
  readonly name: ParameterName;
  readonly from: LocalDate;
  readonly value: string;
}

// Earlier than any period a receipt or an act can name, so that a rule always finds a value in force.
const foundingDay = localDate('2000-01-01');

/** Every parameter's name. */
export const parameterNames = Object.keys(definitions) as readonly ParameterName[];

/** The rows the house starts with, one for each parameter. */
export const foundingParameters: readonly ParameterRow[] = parameterNames.map((name) => ({
  name,
  from: foundingDay,
  value: definitions[name].founding,
}));

/** Whether there is a parameter of this name. */
export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(definitions, name);
}

/** What a parameter is: title, clause, type, unit. */
export function parameterDefinition(name: ParameterName): ParameterDefinition {
  return definitions[name];
}

/** Reads a parameter's value. Throws RangeError naming the parameter and the form its text should have. */
export function parseParameter<Name extends ParameterName>(name: Name, text: string): ParameterValue<Name> {
  try {
    return definitions[name].type.parse(text) as ParameterValue<Name>;
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${name}: ${error.message}`) : error;
  }
}

/** Writes a parameter's value as its one canonical text, the reverse of parseParameter. */
export function formatParameter<Name extends ParameterName>(name: Name, value: ParameterValue<Name>): string {
  return parameterDefinition(name).type.format(value);
}
