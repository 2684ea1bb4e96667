import { pinyin } from 'pinyin-pro';

/** How a name is typed without Chinese characters: each syllable whole, or its first letter only. */
export interface NameSpelling {
  readonly namePinyin: string;
  readonly nameInitials: string;
}

/** What of a text stands in a spelling: letters without tone and case, and digits. */
export const spelledLetters = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^a-z0-9]/g, '');

/** Spells a name in pinyin; a character of two readings is read by the word it stands in (重庆 is chongqing). */
export function spellingOf(name: string): NameSpelling {
  const plain = name.normalize('NFKC');
  const spelled = (pattern: 'pinyin' | 'first') => spelledLetters(pinyin(plain, { pattern, toneType: 'none', type: 'array', v: true }).join(''));
  return { namePinyin: spelled('pinyin'), nameInitials: spelled('first') };
}
