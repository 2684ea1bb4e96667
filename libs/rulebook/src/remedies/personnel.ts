import type { Texts } from '../bilingual';

/** What lifts a refusal of personnel (人事). */
export const personnelRemedies = {
  'correct-the-identity-number': {
    zh: '请核对证件后重新填写号码。',
    en: 'Check the document and enter the number again.',
  },
  'find-the-registered-person': {
    zh: '请在人员名册中查找该人员，不再另行登记。',
    en: 'Look the person up in the register instead of registering again.',
  },
  'give-another-name': {
    zh: '请更换名称，或使用已有的同名登记。',
    en: 'Give another name, or use the registration that bears this one.',
  },
  'raise-the-headcount': {
    zh: '请将核定人数填为1人以上。',
    en: 'Enter a headcount of 1 or more.',
  },
  'name-the-union-of-the-post': {
    zh: '请注明岗位所在的园区工会、系统工会或行业工会。',
    en: 'Name the park, system or industry union the post belongs to.',
  },
  'drop-the-union-or-change-the-kind': {
    zh: '请删去所在工会，或更改岗位类别。',
    en: 'Leave the union out, or change the kind of the post.',
  },
  'hold-the-competition': {
    zh: '请通过公开竞聘、公示后任职；以其他方式任职的，请如实填写任职方式。',
    en: 'Hold the competition and appoint from its list; where the post was come by otherwise, say so.',
  },
  'register-once-in-post': {
    zh: '请在其到任之日起登记。',
    en: 'Register the person on the first day in the post or later.',
  },
  'end-an-appointment-first': {
    zh: '请先办理现任人员的任职终止，或核实任职首日。',
    en: 'End the appointment of whoever holds the post first, or check the first day.',
  },
  'look-up-the-appointment': {
    zh: '请查看该任职的现有登记。',
    en: 'Look at what is registered of this appointment.',
  },
} as const satisfies Texts;
