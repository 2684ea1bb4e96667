import type { EnumLabels } from './enum-labels';

/** Enumerations and code lists of workstations (驻园区工作站). */
export const workstationsLabels = {
  WorkstationState: {
    preparing: { zh: '筹建中', en: 'Preparing' },
    open: { zh: '已挂牌', en: 'Open' },
    understaffed: { zh: '缺员', en: 'Understaffed' },
    closed: { zh: '已撤销', en: 'Closed' },
  },
  StationCapacity: {
    'vice-chair': { zh: '副主席', en: 'Vice-chair' },
    'established-cadre': { zh: '正式编制干部', en: 'Cadre on the establishment' },
    assistant: { zh: '协理员', en: 'Assistant' },
  },
  ServiceTaskKind: {
    'law-publicity': { zh: '法律宣传', en: 'Law publicity' },
    'park-union-organising': { zh: '协助园区工会建会', en: 'Helping the park union organise' },
    'workers-home': { zh: '职工之家建设', en: 'Workers’ home' },
    'open-factory-affairs': { zh: '厂务公开和民主管理', en: 'Open factory affairs and democratic management' },
    'collective-contract': { zh: '集体合同', en: 'Collective contract' },
    'assistance-station': { zh: '帮扶站点', en: 'Assistance station' },
    'fitness-or-counselling': { zh: '健身或心理咨询', en: 'Fitness or counselling' },
    'dues-collection': { zh: '园区经费收缴', en: 'Collection of dues in the park' },
    'organisation-standards': { zh: '规范工会组织', en: 'Standardising union organisation' },
    'workers-culture': { zh: '活跃职工文化', en: 'Enlivening workers’ culture' },
    coordination: { zh: '与党政及上级工会协调', en: 'Coordination with party, government and upper unions' },
  },
  ServedParty: {
    workers: { zh: '服务职工', en: 'Workers' },
    enterprises: { zh: '服务企业', en: 'Enterprises' },
    'economic-development': { zh: '服务经济发展', en: 'Economic development' },
  },
  ServiceTaskState: {
    requested: { zh: '已提出', en: 'Requested' },
    accepted: { zh: '办理中', en: 'Accepted' },
    completed: { zh: '已办结，待确认', en: 'Done, to be confirmed' },
    confirmed: { zh: '已确认', en: 'Confirmed' },
    refused: { zh: '不予受理', en: 'Refused' },
  },
  ServiceStepKind: {
    work: { zh: '办理', en: 'Work' },
    transfer: { zh: '转办', en: 'Passed on' },
  },
  CollectiveContractKind: {
    comprehensive: { zh: '综合集体合同', en: 'Comprehensive' },
    wages: { zh: '工资专项集体合同', en: 'Wages' },
    'women-workers': { zh: '女职工权益保护专项集体合同', en: 'Protection of women workers' },
    'safety-and-health': { zh: '劳动安全卫生专项集体合同', en: 'Safety and health at work' },
  },
  ServicePlaceKind: {
    'workers-home': { zh: '职工之家', en: 'Workers’ home' },
    'assistance-point': { zh: '帮扶站点', en: 'Assistance point' },
  },
  ServicePlaceState: {
    open: { zh: '开放', en: 'Open' },
    closed: { zh: '已停用', en: 'Closed' },
  },
  StaffRequestState: {
    waiting: { zh: '待派驻', en: 'Waiting' },
    answered: { zh: '已派驻', en: 'Answered' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    declined: { zh: '人事不予派驻', en: 'Declined by personnel' },
  },
} as const satisfies EnumLabels;
