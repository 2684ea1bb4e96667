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
  'personnel.leadership-post-allowance': {
    zh: '“{post}”为领导岗位，不适用竞聘岗位津贴。',
    en: '“{post}” is a leadership post; the allowance of posts won by competition does not apply to it.',
  },
  'personnel.post-place-missing': {
    zh: '园区工会、系统工会、行业工会岗位须注明所在工会，岗位“{post}”未注明。',
    en: 'A post at a park, system or industry union names that union; “{post}” names none.',
  },
} as const satisfies Texts;
