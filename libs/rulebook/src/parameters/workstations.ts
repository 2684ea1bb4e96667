import type { ParameterDefinitions } from './definition';
import { count, counts, list } from './parameter-type';
import { units } from './units';

/** Parameters of workstations (驻园区工作站). */
export const workstationsParameters = {
  'workstations.vice-chairs': {
    title: { zh: '进驻副主席人数', en: 'Vice-chairs of a station' },
    clause: 'DX-2',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '1',
  },
  'workstations.established-cadres': {
    title: { zh: '进驻正式编制干部人数', en: 'Cadres on the establishment of a station' },
    clause: 'DX-2',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '1',
  },
  'workstations.assistants': {
    title: { zh: '进驻协理员人数', en: 'Assistants of a station' },
    clause: 'DX-2',
    type: count,
    unit: units.people,
    codeList: null,
    founding: '1',
  },
  'workstations.task-kinds': {
    title: { zh: '工作站任务种类', en: 'Kinds of task of a station' },
    clause: 'DX-3',
    type: list,
    unit: null,
    codeList: 'ServiceTaskKind',
    founding:
      '["law-publicity","park-union-organising","workers-home","open-factory-affairs","collective-contract","assistance-station","fitness-or-counselling","dues-collection","organisation-standards","workers-culture","coordination"]',
  },
  'workstations.task-days': {
    title: { zh: '各类任务办理期限', en: 'Days each kind of task has' },
    clause: 'DX-3',
    type: counts('law-publicity', 'park-union-organising', 'workers-home', 'open-factory-affairs', 'collective-contract', 'assistance-station', 'fitness-or-counselling', 'dues-collection', 'organisation-standards', 'workers-culture', 'coordination'),
    unit: units.days,
    codeList: 'ServiceTaskKind',
    founding:
      '{"law-publicity":"30","park-union-organising":"60","workers-home":"60","open-factory-affairs":"60","collective-contract":"60","assistance-station":"10","fitness-or-counselling":"30","dues-collection":"60","organisation-standards":"60","workers-culture":"30","coordination":"15"}',
  },
} as const satisfies ParameterDefinitions;
