import type { Locale } from '@unionhall/rulebook';

/**
 * The language of an answer from an Accept-Language header: the first of Chinese and English in the caller's order of
 * preference, simplified Chinese where he names neither.
 */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0);
  const [best] = known.sort((one, other) => other.quality - one.quality);
  return best?.language === 'en' ? 'en' : 'zh';
}

/** The language tag of a locale, for headers. */
export function languageTagOf(locale: Locale): 'zh-CN' | 'en' {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
