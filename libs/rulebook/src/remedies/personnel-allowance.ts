import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on post allowances (岗位津贴), and what would bring one. */
export const personnelAllowanceRemedies = {
  'choose-a-post-below-the-leadership': {
    zh: '请选择领导岗位以外的岗位。',
    en: 'Choose a post below the leadership.',
  },
  'check-the-post-allowance': {
    zh: '请核对标准文件及岗位已有标准。',
    en: 'Check the document and what is set of the post.',
  },
  'propose-this-year-or-the-next': {
    zh: '请填写本年度或下一年度。',
    en: 'Give this year or the next.',
  },
  'give-the-budget-of-the-year': {
    zh: '请填写全年发放上限。',
    en: 'Give the most that is paid in the year.',
  },
  'pay-under-the-standing-decision': {
    zh: '请按已通过的年度决定办理。',
    en: 'Pay under the standing decision of the year.',
  },
  'wait-for-a-whole-month': {
    zh: '请待整月届满后办理。',
    en: 'Wait until the month is whole.',
  },
  'follow-the-payment-of-the-month': {
    zh: '请查看该月付款单的办理情况；付款单被驳回或撤销后可重新核算，退汇后可再次提请。',
    en: 'Look at the payment order of the month; once it is rejected or cancelled the month may be computed anew, once it is returned asked for again.',
  },
  'compute-the-month-anew': {
    zh: '请重新核算该月，核对后再锁定。',
    en: 'Compute the month anew, look at it, then lock it.',
  },
  'leave-the-month-as-it-is': {
    zh: '该月无需发放，不必锁定。',
    en: 'Nothing is paid for the month; it needs no lock.',
  },
  'propose-the-allowances-of-the-year': {
    zh: '请先提请当年岗位津贴方案，由领导班子会议作出集体决定。',
    en: 'Put the allowances of the year to the leadership body first.',
  },
  'have-the-year-decided-higher': {
    zh: '请核对当年各月金额；确需超出的，另行提请集体决定。',
    en: 'Check the months of the year; anything beyond needs a decision of the leadership body.',
  },
  'name-the-account-for-collective-payment': {
    zh: '请填写已登记的单位集中代发账户。',
    en: 'Name a registered account of a unit, for collective payment.',
  },
  'win-a-post-by-competition': {
    zh: '竞聘上岗满整月的，自该月起享受。',
    en: 'Whoever wins a post by competition and holds it a whole month gets it from that month on.',
  },
  'check-the-membership': {
    zh: '请核对在册登记的起止日期。',
    en: 'Check the days of the membership.',
  },
  'sign-the-labour-contract': {
    zh: '请依法签订或续订劳动合同。',
    en: 'Sign or renew the labour contract.',
  },
  'set-the-allowance-of-the-post': {
    zh: '请登记该岗位自身津贴标准及文件。',
    en: 'Set the allowance of the post, by its document.',
  },
} as const satisfies Texts;
