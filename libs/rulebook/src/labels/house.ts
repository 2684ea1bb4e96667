import type { EnumLabels } from './enum-labels';

/** Code lists every department shares. */
export const houseLabels = {
  Department: {
    personnel: { zh: '人事', en: 'Personnel' },
    governance: { zh: '权力监督制约', en: 'Governance' },
    grants: { zh: '职工创新项目资助', en: 'Grants' },
    'finance-collection': { zh: '财务与经费代收', en: 'Finance and collection' },
    workstations: { zh: '驻园区工作站', en: 'Workstations' },
  },
  Role: {
    chief: { zh: '主席', en: 'Chief' },
    deputy: { zh: '副主席', en: 'Deputy' },
    'inspection-head': { zh: '纪检组织负责人', en: 'Inspection head' },
    'department-head': { zh: '部门负责人', en: 'Department head' },
    officer: { zh: '机关干部', en: 'Officer' },
    'professional-union-worker': { zh: '职业化工会工作者', en: 'Professional union worker' },
    'meeting-secretary': { zh: '会议秘书', en: 'Meeting secretary' },
    accountant: { zh: '会计', en: 'Accountant' },
    cashier: { zh: '出纳', en: 'Cashier' },
    administrator: { zh: '系统管理员', en: 'Administrator' },
    worker: { zh: '职工', en: 'Worker' },
    expert: { zh: '评审专家', en: 'Expert' },
    'union-chair': { zh: '基层工会主席', en: 'Union chair' },
    'employer-representative': { zh: '单位代表', en: 'Employer representative' },
    'tax-officer': { zh: '税务干部', en: 'Tax officer' },
    auditor: { zh: '审计人员', en: 'Auditor' },
    inspector: { zh: '纪检干部', en: 'Inspector' },
    public: { zh: '社会公众', en: 'Public' },
  },
  ClauseSource: {
    regulation: { zh: '公布的条文', en: 'Provision as published' },
    reported: { zh: '报道的做法', en: 'Practice reported' },
    'common-practice': { zh: '通行做法', en: 'Common practice' },
    reading: { zh: '本系统的理解', en: 'Our reading' },
  },
} as const satisfies EnumLabels;
