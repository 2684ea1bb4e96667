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
  'sign-another-contract': {
    zh: '无固定期限的合同无需续订；已终止的，请另行签订。',
    en: 'A contract without an end needs no renewal; after one that was ended, sign another.',
  },
  'conclude-the-assessment-first': {
    zh: '请先评定最近一个考核周期。',
    en: 'Conclude the assessment of the last period first.',
  },
  'wait-for-the-end-of-appeal': {
    zh: '请待申诉期限届满或申诉裁定后办理。',
    en: 'Wait until the days of appeal are over, or the appeal is decided.',
  },
  'let-the-contract-expire': {
    zh: '请待合同期满终止。',
    en: 'Let the contract end with its term.',
  },
} as const satisfies Texts;
