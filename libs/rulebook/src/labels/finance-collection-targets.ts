import type { EnumLabels } from './enum-labels';

/** Code lists of targets and progress (代收目标与进度). */
export const financeCollectionTargetsLabels = {
  CollectionTargetState: {
    draft: { zh: '拟定中', en: 'Draft' },
    adopted: { zh: '已下达', en: 'Adopted' },
    superseded: { zh: '已被取代', en: 'Superseded' },
  },
  TargetSide: {
    'trade-union': { zh: '基层工会', en: 'Unions' },
    'tax-branch': { zh: '基层分局', en: 'Tax branches' },
    month: { zh: '各月', en: 'Months' },
  },
  TargetBasis: {
    'last-year': { zh: '上年代收数', en: 'What was collected in the year before' },
    payroll: { zh: '上年工资总额', en: 'The payroll of the year before' },
    headcount: { zh: '职工人数', en: 'Number of workers' },
    equal: { zh: '平均', en: 'Equal parts' },
    seasonal: { zh: '前三年各月比重', en: 'The weight of each month in the three years before' },
  },
  ProgressDifferenceCause: {
    'booked-later': { zh: '文件在公布之后入账', en: 'The file was booked after the publication' },
    voided: { zh: '文件在公布之后作废', en: 'The file was voided after the publication' },
    'units-moved': { zh: '缴费单位的归属有变动', en: 'Units that pay moved to another union or branch' },
  },
} as const satisfies EnumLabels;
