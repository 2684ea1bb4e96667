import { localeOf } from './locale';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.5, zh-CN;q=0.8', 'zh'],
    ['fr, en;q=0.3', 'en'],
    ['fr', 'zh'],
    ['en;q=0', 'zh'],
    ['EN-us', 'en'],
    ['*', 'zh'],
  ])('%s is answered in %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
