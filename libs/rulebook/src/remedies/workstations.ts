import type { Texts } from '../bilingual';

/** What lifts a refusal of workstations (驻园区工作站). */
export const workstationsRemedies = {
  'use-the-registered-park': {
    zh: '请使用已登记的园区，或更换名称。',
    en: 'Use the registered park, or give another name.',
  },
  'use-or-close-the-station': {
    zh: '请使用现有工作站，或先办理其撤销。',
    en: 'Use the park’s present workstation, or close it first.',
  },
  'plan-a-later-opening': {
    zh: '请将挂牌日期定为今日或以后。',
    en: 'Plan the opening for today or later.',
  },
} as const satisfies Texts;
