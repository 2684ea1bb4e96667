import type { EnumLabels } from './enum-labels';

/** Code lists of the staff of the office (人员编制与派驻). */
export const personnelStaffLabels = {
  SecondmentCapacity: {
    'vice-chair': { zh: '进驻副主席', en: 'Vice-chair at the station' },
    'established-cadre': { zh: '进驻正式编制干部', en: 'Cadre on the establishment at the station' },
    assistant: { zh: '进驻协理员', en: 'Assistant at the station' },
  },
  SecondmentRequestState: {
    waiting: { zh: '待办理', en: 'To be answered' },
    answered: { zh: '已办理派驻', en: 'Answered by a secondment' },
    withdrawn: { zh: '工作站已撤回', en: 'Withdrawn by the station' },
    declined: { zh: '不予派驻', en: 'Declined' },
  },
  SecondmentPayer: {
    'home-unit': { zh: '原部门承担', en: 'The home unit pays' },
    'host-unit': { zh: '派驻单位承担', en: 'The host unit pays' },
  },
} as const satisfies EnumLabels;
