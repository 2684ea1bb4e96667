import { type Bilingual, clauses, enumLabels, type Locale, refusalTexts, remedyTexts } from '@unionhall/rulebook';
import type { Vocabulary, VocabularyTerm } from './vocabulary.type';

/** Every word of the house in one language: what a frontend needs to say what the graph answers. */
export function vocabularyIn(locale: Locale): Vocabulary {
  const termsOf = (texts: Readonly<Record<string, Bilingual>>): VocabularyTerm[] => Object.entries(texts).map(([code, text]) => ({ code, text: text[locale] }));
  return {
    lists: Object.entries(enumLabels).map(([name, labels]) => ({ name, terms: termsOf(labels) })),
    roles: termsOf(enumLabels.Role),
    refusals: termsOf(refusalTexts),
    remedies: termsOf(remedyTexts),
    clauses: clauses.map(({ id, text }) => ({ code: id, text: text[locale] })),
  };
}
