import type { Bilingual } from '../bilingual';

/** What the numbers of parameters count. */
export const units = {
  projects: { zh: '项', en: 'projects' },
  yuan: { zh: '元', en: 'yuan' },
  percent: { zh: '%', en: '%' },
  times: { zh: '倍', en: 'times' },
  people: { zh: '人', en: 'people' },
  years: { zh: '年', en: 'years' },
  months: { zh: '个月', en: 'months' },
  days: { zh: '天', en: 'days' },
  workingDays: { zh: '个工作日', en: 'working days' },
  points: { zh: '分', en: 'points' },
  teams: { zh: '个小组', en: 'teams' },
} as const satisfies Readonly<Record<string, Bilingual>>;
