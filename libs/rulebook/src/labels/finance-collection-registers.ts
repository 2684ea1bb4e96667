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
  EmployerRowVerdict: {
    new: { zh: '新增', en: 'new' },
    same: { zh: '已登记，内容一致', en: 'registered already, the same' },
    changed: { zh: '已登记，内容有变', en: 'registered already, changed' },
    refused: { zh: '不予登记', en: 'refused' },
  },
  EmployerColumn: {
    'credit-code': { zh: '统一社会信用代码（18位，含校验码）', en: 'Unified social credit code (18 characters with their check character)' },
    name: { zh: '单位名称（1至200字）', en: 'Name (1 to 200 characters)' },
    kind: { zh: '单位性质（企业或事业单位）', en: 'Kind (“企业” or “事业单位”)' },
    'trade-union': { zh: '所属工会（工会名册中的名称，可不填）', en: 'Union (its name in the register of unions, or nothing)' },
    'union-formed-in': { zh: '建会月份（如2026-03，未建会不填）', en: 'Month of its union (as 2026-03, or nothing)' },
    'tax-branch': { zh: '主管分局代码（4至20位，可不填）', en: 'Code of the tax branch (4 to 20 characters, or nothing)' },
    park: { zh: '所在园区（园区名册中的名称，至多100字，可不填）', en: 'Park (its name in the register of parks, at most 100 characters, or nothing)' },
    headcount: { zh: '职工人数（半角数字，可不填）', en: 'Headcount (plain digits, or nothing)' },
  },
} as const satisfies EnumLabels;
