import type { Locale } from '@unionhall/rulebook';
import type { Column } from './columns';

const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = { zh: ['是', '否'], en: ['yes', 'no'] };

/** The cells of a row as an office reads them; several values of one column stand behind each other. */
export function cellsOf(columns: readonly Column[], row: unknown, locale: Locale): string[] {
  return columns.map(({ path, labels }) =>
    valuesAt(row, path)
      .map((value) => (typeof value === 'boolean' ? YES_NO[locale][value ? 0 : 1] : (labels.get(textOf(value))?.[locale] ?? textOf(value))))
      .join(locale === 'zh' ? '；' : '; '),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path));
  const [name, ...rest] = path;
  return name === undefined ? [value] : valuesAt((value as Record<string, unknown>)[name], rest);
}
