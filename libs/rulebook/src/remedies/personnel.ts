import type { Texts } from '../bilingual';

/** What lifts a refusal of personnel (人事). */
export const personnelRemedies = {
  'correct-the-identity-number': {
    zh: '请核对证件后重新填写号码。',
    en: 'Check the document and enter the number again.',
  },
  'find-the-registered-person': {
    zh: '请在人员名册中查找该人员，不再另行登记。',
    en: 'Look the person up in the register instead of registering again.',
  },
  'give-another-name': {
    zh: '请更换名称，或使用已有的同名登记。',
    en: 'Give another name, or use the registration that bears this one.',
  },
  'raise-the-headcount': {
    zh: '请将核定人数填为1人以上。',
    en: 'Enter a headcount of 1 or more.',
  },
  'remove-the-allowance': {
    zh: '请取消该岗位的竞聘岗位津贴。',
    en: 'Take the competition allowance off this post.',
  },
  'name-the-union-of-the-post': {
    zh: '请注明岗位所在的园区工会、系统工会或行业工会。',
    en: 'Name the park, system or industry union the post belongs to.',
  },
} as const satisfies Texts;
