import type { EnumLabels } from './enum-labels';

/** Enumerations and code lists of governance (权力监督制约). */
export const governanceLabels = {
  KeyPower: {
    personnel: { zh: '人事', en: 'Personnel' },
    finance: { zh: '财务', en: 'Finance' },
    'construction-projects': { zh: '工程建设', en: 'Construction projects' },
    'special-funds': { zh: '财政专项资金', en: 'Special fiscal funds' },
    other: { zh: '其他重点权力', en: 'Other key powers' },
  },
  PowerItem: {
    personnel: { zh: '人事', en: 'Personnel' },
    'workers-cultural-palace': { zh: '工人文化宫项目', en: 'Workers’ Cultural Palace project' },
    'model-worker-funds': { zh: '劳模“三金”', en: 'Model-worker “three funds”' },
    'office-construction': { zh: '机关建设工程', en: 'Office construction projects' },
    'office-finance': { zh: '机关财务', en: 'Office finance' },
    'hardship-assistance-fund': { zh: '困难职工帮扶资金', en: 'Hardship assistance fund' },
    'innovation-fund': { zh: '职工创新项目资助资金', en: 'Innovation fund' },
    allowances: { zh: '岗位津贴', en: 'Allowances' },
    'dues-refunds': { zh: '经费返还', en: 'Dues refunds' },
    'collection-payments': { zh: '代收经费支付', en: 'Collection payments' },
  },
  LeadershipSeatKind: {
    chief: { zh: '主席', en: 'chief' },
    deputy: { zh: '副主席', en: 'deputy' },
    'inspection-head': { zh: '纪检组织负责人', en: 'inspection head' },
  },
  RelationKind: {
    kinship: { zh: '亲属', en: 'kinship' },
    'teacher-student': { zh: '师生', en: 'teacher and student' },
    'shared-patent': { zh: '共同专利', en: 'shared patent' },
    supply: { zh: '供货等业务往来', en: 'supply or other business' },
    'declared-interest': { zh: '其他利害', en: 'other declared interest' },
  },
  PowerChargeEnd: {
    'became-chief': { zh: '任正职或主持工作', en: 'Became chief, acting or not' },
    transferred: { zh: '转交另一名副职', en: 'Passed to another deputy' },
    returned: { zh: '分管领导提前返岗', en: 'The holder returned before its day' },
    unseated: { zh: '离任', en: 'Left the deputy’s seat' },
  },
  DecisionOutcome: {
    adopted: { zh: '通过', en: 'Adopted' },
    rejected: { zh: '未通过', en: 'Rejected' },
    deferred: { zh: '缓议', en: 'Deferred' },
  },
  ActOutcome: {
    done: { zh: '已办理', en: 'Done' },
    refused: { zh: '不予办理', en: 'Refused' },
  },
  DecisionPrecondition: {
    research: { zh: '调查研究', en: 'Research' },
    consultation: { zh: '征求意见', en: 'Consultation' },
    appraisal: { zh: '论证审查', en: 'Appraisal of legality and feasibility' },
  },
} as const satisfies EnumLabels;
