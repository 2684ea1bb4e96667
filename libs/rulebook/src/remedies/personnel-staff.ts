import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on the staff of the office (人员编制与派驻). */
export const personnelStaffRemedies = {
  'register-once-on-the-staff': {
    zh: '请在其到岗之日起登记。',
    en: 'Register the person on the first day on the staff or later.',
  },
  'end-the-membership-first': {
    zh: '请先登记原身份的末日，再登记新身份。',
    en: 'Register the last day of the earlier status first.',
  },
  'wait-for-a-free-place': {
    zh: '请待有人离开编制（岗位）后办理，或依程序调整编制。',
    en: 'Wait until somebody leaves, or have the establishment changed by decision.',
  },
  'choose-another-first-day': {
    zh: '请更换执行首日。',
    en: 'Choose another first day.',
  },
  'give-fewer-places': {
    zh: '请减少名额，或先调减其他部门的名额。',
    en: 'Give fewer places, or reduce those of another department first.',
  },
  'leave-places-for-the-staff': {
    zh: '请按在册人数保留名额，或先办理调出。',
    en: 'Leave places for whoever is on the staff, or have them leave first.',
  },
  'check-the-day-of-retirement': {
    zh: '请按人事档案核对退休日期。',
    en: 'Check the day of retirement against the personnel file.',
  },
  'look-up-the-membership': {
    zh: '请查看该人员的现有登记。',
    en: 'Look at what is registered of this person.',
  },
  'end-the-appointments-first': {
    zh: '请先终止这些任职，末日不晚于离开编制（岗位）之日。',
    en: 'End these appointments first, no later than the last day on the staff.',
  },
  'end-the-secondment-first': {
    zh: '请先结束该派驻，末日不晚于离开编制（岗位）之日或新派驻的前一日。',
    en: 'End that secondment first, no later than the last day on the staff or the day before the new one.',
  },
  'register-the-staff-member': {
    zh: '请先登记其身份与所在部门，或更换人员、日期。',
    en: 'Register the status and department of the person first, or choose another person or day.',
  },
  'second-whoever-fits': {
    zh: '请改派符合条件的人员，或更改派驻身份。',
    en: 'Second somebody who fits, or choose another capacity.',
  },
  'choose-a-live-station': {
    zh: '请选择未撤销的工作站。',
    en: 'Choose a station that is not closed.',
  },
  'look-up-the-secondment': {
    zh: '请查看该派驻的现有登记。',
    en: 'Look at what is registered of this secondment.',
  },
} as const satisfies Texts;
