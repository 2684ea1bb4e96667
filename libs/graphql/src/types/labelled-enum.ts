import { enumLabels } from '@unionhall/rulebook';
import { registerEnumType } from 'type-graphql';

type EnumName = keyof typeof enumLabels;

/** The values of a code list of the rulebook, as they are stored: 'civil-servant'. */
export type LabelledValue<Name extends EnumName> = Extract<keyof (typeof enumLabels)[Name], string>;

/**
 * Makes a GraphQL enum of a code list of the rulebook: its values are named CIVIL_SERVANT outside and are
 * 'civil-servant' inside, and each is described by its label, so that schema and vocabulary cannot differ.
 */
export function labelledEnum<Name extends EnumName>(name: Name, description: string): Record<string, LabelledValue<Name>> {
  const labels = enumLabels[name] as Record<string, { zh: string; en: string }>;
  const values: Record<string, LabelledValue<Name>> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  for (const [value, { zh, en }] of Object.entries(labels)) {
    const outside = value.replaceAll('-', '_').toUpperCase();
    values[outside] = value as LabelledValue<Name>;
    valuesConfig[outside] = { description: `${zh}。${en}.` };
  }
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
