import type { ParameterDefinitions } from './definition';
import { count, list, money, multiple, shares } from './parameter-type';
import { units } from './units';

/** Parameters of personnel (人事). */
export const personnelParameters = {
  'personnel.recruitment-sources': {
    title: { zh: '职业化工会工作者招录来源', en: 'Sources professional union workers are recruited from' },
    clause: 'WZ-2',
    type: list,
    unit: null,
    codeList: 'RecruitmentSource',
    founding: '["community-cadre","laid-off-or-unemployed","university-graduate"]',
  },
  'personnel.test-weights': {
    title: { zh: '笔试与面试权重', en: 'Weights of the written test and the interview' },
    clause: 'WZ-3',
    type: shares('written-test', 'interview'),
    unit: null,
    codeList: 'RecruitmentTest',
    founding: '{"written-test":"50","interview":"50"}',
  },
  'personnel.wage-multiple': {
    title: { zh: '工资为当地最低工资的倍数', en: 'Wage as a multiple of the local minimum wage' },
    clause: 'WZ-4',
    type: multiple,
    unit: units.times,
    codeList: null,
    founding: '2',
  },
  'personnel.professional-establishment': {
    title: { zh: '职业化工会工作者员额', en: 'Establishment of professional union workers' },
    clause: 'WZ-5',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '40',
  },
  'personnel.civil-servant-establishment': {
    title: { zh: '公务员编制', en: 'Establishment of civil servants' },
    clause: 'WZ-6',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '9',
  },
  'personnel.institution-establishment': {
    title: { zh: '事业编制', en: 'Establishment of institution staff' },
    clause: 'WZ-6',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '8',
  },
  'personnel.cultivation-years': {
    title: { zh: '培养锻炼年限', en: 'Years of cultivation' },
    clause: 'WZ-9',
    type: count,
    unit: units.years,
    codeList: null,
    founding: '3',
  },
  'personnel.post-allowance': {
    title: { zh: '竞聘岗位津贴（每月）', en: 'Monthly allowance of a post won by competition' },
    clause: 'WZ-13',
    type: money,
    unit: units.yuan,
    codeList: null,
    founding: '600.00',
  },
  'personnel.own-allowance-statuses': {
    title: { zh: '竞聘上岗后保留原津贴的人员身份', en: 'Statuses that keep their own allowance in a post won by competition' },
    clause: 'WZ-13',
    type: list,
    unit: null,
    codeList: 'PersonnelStatus',
    founding: '["civil-servant","institution-staff"]',
  },
} as const satisfies ParameterDefinitions;
