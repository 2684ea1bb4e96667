import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on labour contracts and wages (劳动合同与工资). */
export const personnelContractRemedies = {
  'check-the-minimum-wage': {
    zh: '请按公布文件核对最低工资标准及执行日期。',
    en: 'Check the minimum wage and its first day against the published document.',
  },
  'set-the-minimum-wage-first': {
    zh: '请先按公布文件登记当地最低工资标准。',
    en: 'Set the minimum wage of the place by its document first.',
  },
  'give-the-wage-due': {
    zh: '请按应执行的工资填写。',
    en: 'Give the wage that is due.',
  },
  'register-the-professional-worker': {
    zh: '请先登记其职业化工会工作者身份，或核对日期。',
    en: 'Register the person as a professional union worker first, or check the day.',
  },
  'end-the-contract-first': {
    zh: '请先终止原劳动合同，或调整期限。',
    en: 'End the earlier contract first, or change the term.',
  },
  'sign-by-today': {
    zh: '请填写实际签订日期。',
    en: 'Give the day it was signed.',
  },
  'choose-another-place-or-day': {
    zh: '请核对地点和执行日期。',
    en: 'Check the place and the day.',
  },
  'look-up-the-contract': {
    zh: '请查看该劳动合同的现有登记。',
    en: 'Look at what is registered of this contract.',
  },
  'end-it-within-its-term': {
    zh: '请填写合同期限内的日期。',
    en: 'Give a day within the term of the contract.',
  },
  'name-the-reason': {
    zh: '请填写查阅事由。',
    en: 'Say why you read it.',
  },
} as const satisfies Texts;
