import type { Bilingual } from '@unionhall/rulebook';

/** Why a file was not taken, in the words shown to who sent it. */
export const fileRefusals = {
  'file.too-large': { zh: '文件超过规定大小，未予接收。', en: 'The file is larger than allowed and was not accepted.' },
  'file.empty': { zh: '文件没有内容，未予接收。', en: 'The file is empty and was not accepted.' },
  'file.type-not-allowed': {
    zh: '文件内容不是允许的格式，未予接收。文件格式按内容认定，与文件名无关。',
    en: 'The content of the file is of no allowed type, so it was not accepted. The type is told from the content, not from the name.',
  },
  'file.infected': { zh: '文件中发现恶意代码，未予接收。', en: 'The file contains malicious code and was not accepted.' },
  'file.not-scanned': { zh: '暂时无法进行病毒检查，文件未予接收，请稍后再试。', en: 'The file could not be scanned for viruses just now and was not accepted; please try again later.' },
  'file.no-space': { zh: '系统存储空间不足，文件未予接收，请联系管理员扩容后重新上传。', en: 'There is no room left to keep the file, so it was not accepted; please ask the administrator to make room, then send it again.' },
} as const satisfies Record<string, Bilingual>;

/** The code of a reason in `fileRefusals`; stable. */
export type FileRefusalCode = keyof typeof fileRefusals;

/** A file was not taken; nothing of it is kept. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusalCode,
    options?: ErrorOptions,
  ) {
    super(fileRefusals[code].en, options);
    this.name = 'FileRefused';
  }
}
