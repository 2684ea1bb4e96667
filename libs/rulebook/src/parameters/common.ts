import type { ParameterDefinitions } from './definition';
import { count } from './parameter-type';
import { units } from './units';

/** Parameters several departments follow. */
export const commonParameters = {
  'common.publicity-working-days': {
    title: { zh: '公示期', en: 'Publicity period' },
    clause: 'CP-4',
    type: count,
    unit: units.workingDays,
    codeList: null,
    founding: '5',
  },
  'common.conflict-years': {
    title: { zh: '同单位任职回避年限', en: 'Years a shared unit stays a conflict of interest' },
    clause: 'CP-6',
    type: count,
    unit: units.years,
    codeList: null,
    founding: '3',
  },
} as const satisfies ParameterDefinitions;
