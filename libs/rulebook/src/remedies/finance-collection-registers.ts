import type { Texts } from '../bilingual';

/** What lifts a refusal of the registers of finance-collection (工会组织与单位名册). */
export const financeCollectionRegistersRemedies = {
  'use-the-registered-union': {
    zh: '请使用已登记的工会；确属不同组织的，请填写全称加以区分。',
    en: 'Use the registered union; if it is a different one, give the full name that tells them apart.',
  },
  'name-the-union-above': {
    zh: '请填写级别更高的上级工会。',
    en: 'Name a union of a higher kind as the one above it.',
  },
  'register-it-once-formed': {
    zh: '请在工会成立后登记。',
    en: 'Register it once it is formed.',
  },
  'name-the-union-of-the-unit': {
    zh: '请填写该单位所属工会；未建会的，不填建会月份。',
    en: 'Name the union of the unit; leave the month out if it has none.',
  },
  'correct-the-union-month': {
    zh: '请对照建会批复填写建会月份。',
    en: 'Take the month from the document that approved the union.',
  },
  'give-what-changes': {
    zh: '请填写有变化的事项；没有变化的无需办理。',
    en: 'Enter what is other than it was; nothing needs to be done otherwise.',
  },
  'correct-the-day-of-change': {
    zh: '请对照依据文件填写日期；尚未生效的，待生效当日办理。',
    en: 'Take the day from the document; what does not hold yet is entered on its day.',
  },
  'name-the-other-employer': {
    zh: '请填写并入的另一单位。',
    en: 'Name the other employer it is merged into.',
  },
  'register-the-union-first': {
    zh: '请先登记该工会；同名的，请在系统中逐个登记单位并选定工会。',
    en: 'Register the union first; where two bear the name, register the unit by itself and choose the union.',
  },
  'record-the-union-by-visit': {
    zh: '请将该格留空；建会的，由调查小组走访登记并经复核。',
    en: 'Leave the cell empty; have the survey team record the union by a visit, and have that reviewed.',
  },
  'name-the-park-or-none': {
    zh: '迁入另一园区的，只填新园区；不再位于任何园区的，只填迁出。',
    en: 'Name the park it moves to, or say that it leaves for none; not both.',
  },
} as const satisfies Texts;
