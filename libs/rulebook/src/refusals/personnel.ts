import type { Texts } from '../bilingual';

/** What the acts of personnel (人事) refuse. */
export const personnelRefusals = {
  'personnel.identity-number-invalid': {
    zh: '公民身份号码的格式或校验码不正确。',
    en: 'The citizen identity number is malformed or fails its check digit.',
  },
  // No facts: the refusal must not tell who the registered person is.
  'personnel.identity-number-registered': {
    zh: '持此公民身份号码的人员已经登记。',
    en: 'A person with this identity number is registered already.',
  },
  'personnel.staff-department-name-taken': {
    zh: '部门名称“{name}”已被使用。',
    en: 'The department name “{name}” is taken.',
  },
  'personnel.post-name-taken': {
    zh: '“{department}”已设有岗位“{post}”。',
    en: '“{department}” already has the post “{post}”.',
  },
  'personnel.headcount-below-one': {
    zh: '岗位核定人数为{headcount}，至少应为1人。',
    en: 'The headcount of the post is {headcount}; it is at least 1.',
  },
  'personnel.post-place-missing': {
    zh: '园区工会、系统工会、行业工会岗位须注明所在工会，岗位“{post}”未注明。',
    en: 'A post at a park, system or industry union names that union; “{post}” names none.',
  },
  'personnel.post-place-not-due': {
    zh: '只有园区工会、系统工会、行业工会岗位注明所在工会，“{post}”为{kind:PostKind}。',
    en: 'Only a post at a park, system or industry union names a union; “{post}” is of the kind “{kind:PostKind}”.',
  },
  'personnel.competition-not-held-here': {
    zh: '任职首日{from}不早于本登记启用之日{opened}，竞聘结果不得手工登记。',
    en: 'The first day in the post, {from}, is not before the day this register was opened, {opened}: the result of a competition is not entered by hand.',
  },
  'personnel.incumbent-begins-later': {
    zh: '任职首日{from}晚于今日{today}，尚未在任。',
    en: 'The first day in the post, {from}, is after today, {today}: the person is not in the post yet.',
  },
  'personnel.incumbent-registered': {
    zh: '“{person}”在“{post}”的任职已经登记。',
    en: 'The appointment of “{person}” to “{post}” is registered already.',
  },
  'personnel.post-full': {
    zh: '“{post}”核定{headcount}人，{day}已无空缺。',
    en: '“{post}” is approved for {headcount}; on {day} no place is free.',
  },
  'personnel.appointment-end-registered': {
    zh: '该任职的末日已经登记，为{until}。',
    en: 'The last day of this appointment is registered already: {until}.',
  },
} as const satisfies Texts;
