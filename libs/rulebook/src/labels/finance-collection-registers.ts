import type { EnumLabels } from './enum-labels';

/** Code lists of the registers of finance-collection (工会组织与单位名册). */
export const financeCollectionRegistersLabels = {
  TradeUnionKind: {
    'city-federation': { zh: '市总工会', en: 'Federation of a city' },
    'county-federation': { zh: '县（区）总工会', en: 'Federation of a county or district' },
    industry: { zh: '产业（系统、行业）工会', en: 'Union of an industry or system' },
    township: { zh: '乡镇（街道）工会', en: 'Union of a township or subdistrict' },
    park: { zh: '园区工会', en: 'Union of a park' },
    joint: { zh: '联合基层工会', en: 'Joint grassroots union of several units' },
    grassroots: { zh: '单位基层工会', en: 'Grassroots union of one unit' },
  },
  EmployerMergerStepKind: {
    merged: { zh: '并入', en: 'Merged' },
    undone: { zh: '撤销合并', en: 'Merger undone' },
  },
} as const satisfies EnumLabels;
