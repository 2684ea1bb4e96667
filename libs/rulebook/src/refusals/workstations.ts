import type { Texts } from '../bilingual';

/** What the acts of workstations (驻园区工作站) refuse. */
export const workstationsRefusals = {
  'workstations.park-name-taken': {
    zh: '园区名称“{name}”已被使用。',
    en: 'The park name “{name}” is taken.',
  },
  'workstations.park-has-station': {
    zh: '“{park}”已有工作站“{station}”，自{foundedOn}起设立。',
    en: '“{park}” already has the workstation “{station}”, founded on {foundedOn}.',
  },
  'workstations.opening-date-past': {
    zh: '拟定挂牌日期{openingDate}早于今日{today}。',
    en: 'The planned opening day, {openingDate}, is before today, {today}.',
  },
} as const satisfies Texts;
