import type { ParameterDefinitions } from './definition';
import { count, limits, money, percent, points, shares } from './parameter-type';
import { units } from './units';

/** Parameters of grants (职工创新项目资助). */
export const grantsParameters = {
  'grants.round-quota': {
    title: { zh: '年度立项资助项目数', en: 'Projects funded in a year' },
    clause: 'YZ-7',
    type: count,
    unit: units.projects,
    codeList: null,
    founding: '10',
  },
  'grants.award-amount': {
    title: { zh: '每项资助金额', en: 'Amount for each project' },
    clause: 'YZ-7',
    type: money,
    unit: units.yuan,
    codeList: null,
    founding: '20000.00',
  },
  'grants.experts-per-application': {
    title: { zh: '每项申请评审专家人数', en: 'Experts who review each application' },
    clause: 'YZ-8',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '3',
  },
  'grants.studio-bonus': {
    title: { zh: '劳模创新工作室项目优先分', en: 'Bonus for projects of model-worker studios' },
    clause: 'YZ-2',
    type: points,
    unit: units.points,
    codeList: null,
    founding: '3',
  },
  'grants.similar-title': {
    title: { zh: '项目名称相近的界限', en: 'From which similarity on two titles are shown as similar' },
    clause: 'YZ-8',
    type: percent,
    unit: units.percent,
    codeList: null,
    founding: '50',
  },
  'grants.retention-years': {
    title: { zh: '落选申请材料保存年限', en: 'Years an application that was not funded is kept' },
    clause: 'CP-8',
    type: count,
    unit: units.years,
    codeList: null,
    founding: '3',
  },
  'grants.category-limits': {
    title: { zh: '各类支出占资助金额的比例上限', en: 'Most of the amount each category of spending may take' },
    clause: 'YZ-9',
    type: limits('a', 'b', 'c'),
    unit: null,
    codeList: 'BudgetCategory',
    founding: '{"a":"100","b":"100","c":"100"}',
  },
  'grants.instalments': {
    title: { zh: '分期拨付比例', en: 'Shares of the instalments' },
    clause: 'CP-7',
    type: shares('contract', 'mid-term-check'),
    unit: null,
    codeList: 'InstalmentCondition',
    founding: '{"contract":"60","mid-term-check":"40"}',
  },
} as const satisfies ParameterDefinitions;
