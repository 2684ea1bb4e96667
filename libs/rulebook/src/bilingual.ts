/** A language of the house: simplified Chinese (简体中文) or English. */
export type Locale = 'zh' | 'en';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** Texts by code, in both languages; a text names the facts it shows as {fact} or {fact:Enum}. */
export type Texts = Readonly<Record<string, Bilingual>>;
