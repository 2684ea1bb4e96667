import type { FactValue } from '@unionhall/kernel';
import type { Bilingual, Locale } from './bilingual';
import { enumLabels } from './labels';
import type { EnumLabels } from './labels/enum-labels';

/** {fact} is shown as it is; {fact:Enum} is a value of an enumeration, shown by its label. */
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

const words = {
  zh: { separator: '、', true: '是', false: '否', null: '无' },
  en: { separator: ', ', true: 'yes', false: 'no', null: 'none' },
} as const;

/**
 * A text in one language with its facts in place; lists are joined as that language does.
 * A fact nobody gave shows as ‹name›: the person still gets the rest of the answer.
 */
export function fillText(text: Bilingual, locale: Locale, facts: Readonly<Record<string, FactValue>>): string {
  return text[locale].replace(PLACEHOLDER, (_, name: string, enumName?: string) => {
    const value = facts[name];
    if (value === undefined) return `‹${name}›`;
    const show = (item: string | number) => labelOf(enumName, String(item), locale);
    if (typeof value === 'boolean' || value === null) return words[locale][`${value}`];
    return isList(value) ? value.map(show).join(words[locale].separator) : show(value);
  });
}

/** The facts a text names, with the enumeration that labels each, in the order of the text. */
export function placeholdersOf(text: string): { name: string; enumName: string | undefined }[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name, enumName]) => ({ name: name!, enumName }));
}

// A placeholder is text, so it may name an enumeration there is none of.
const labelsByName: EnumLabels = enumLabels;

function labelOf(enumName: string | undefined, value: string, locale: Locale): string {
  return (enumName && labelsByName[enumName]?.[value]?.[locale]) || value;
}

// Array.isArray does not narrow readonly arrays.
function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}
