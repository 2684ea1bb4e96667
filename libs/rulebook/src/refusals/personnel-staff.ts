import type { Texts } from '../bilingual';

/** What the acts on the staff of the office (人员编制与派驻) refuse. */
export const personnelStaffRefusals = {
  'personnel.membership-begins-later': {
    zh: '在编（在岗）首日{from}晚于今日{today}，尚未到岗。',
    en: 'The first day on the staff, {from}, is after today, {today}: the person is not on the staff yet.',
  },
  'personnel.staff-member-registered': {
    zh: '“{person}”自{from}起已登记为{status:PersonnelStatus}，同一时期只有一种身份。',
    en: '“{person}” has been registered as “{status:PersonnelStatus}” since {from}; nobody has two statuses at a time.',
  },
  'personnel.establishment-full': {
    zh: '{status:PersonnelStatus}核定{establishment}人，{day}已无空编。',
    en: 'The establishment of “{status:PersonnelStatus}” is {establishment}; on {day} no place is free.',
  },
  'personnel.department-establishment-full': {
    zh: '“{department}”的{status:PersonnelStatus}名额为{places}人，{day}已无空编。',
    en: '“{department}” has {places} places of “{status:PersonnelStatus}”; on {day} none is free.',
  },
  'personnel.establishment-share-set': {
    zh: '“{department}”自{from}起的{status:PersonnelStatus}名额已经核定。',
    en: 'The places of “{status:PersonnelStatus}” of “{department}” from {from} on are set already.',
  },
  'personnel.establishment-overdrawn': {
    zh: '{day}各部门{status:PersonnelStatus}名额合计{sum}人，超过编制{establishment}人。',
    en: 'On {day} the departments would have {sum} places of “{status:PersonnelStatus}” together; the establishment is {establishment}.',
  },
  'personnel.department-overfilled': {
    zh: '“{department}”{day}的{status:PersonnelStatus}在册人数超过名额{places}人。',
    en: 'On {day} “{department}” would have more on the staff as “{status:PersonnelStatus}” than the {places} places.',
  },
  'personnel.retires-before-beginning': {
    zh: '退休日期{retiresOn}不晚于在编（在岗）首日{from}。',
    en: 'The day of retirement, {retiresOn}, is not after the first day on the staff, {from}.',
  },
  'personnel.membership-end-registered': {
    zh: '该人员离开编制（岗位）的末日已经登记，为{until}。',
    en: 'The last day on the staff is registered already: {until}.',
  },
  'personnel.posts-outlast-membership': {
    zh: '离开编制（岗位）后仍担任岗位：{posts}。',
    en: 'Posts would be held after the last day on the staff: {posts}.',
  },
  'personnel.secondment-outlasts-membership': {
    zh: '派驻“{workstation}”的期限超过在编（在岗）末日{until}。',
    en: 'The secondment to “{workstation}” would last longer than the membership of the staff, {until}.',
  },
  'personnel.not-on-staff': {
    zh: '“{person}”在{day}不是在册工作人员，不能派驻。',
    en: '“{person}” is not on the staff on {day} and cannot be seconded.',
  },
  'personnel.seconded-already': {
    zh: '“{person}”在{day}已派驻“{workstation}”，同一时期只派驻一处。',
    en: '“{person}” is seconded to “{workstation}” on {day}; nobody is seconded to two places at a time.',
  },
  'personnel.capacity-not-held': {
    zh: '“{person}”在{day}不具备{capacity:SecondmentCapacity}的条件：副主席须担任领导岗位，正式编制干部须为公务员或事业编制人员。',
    en: 'On {day} “{person}” cannot be “{capacity:SecondmentCapacity}”: a vice-chair holds a leadership post, a cadre on the establishment is a civil servant or institution staff.',
  },
  'personnel.workstation-closed': {
    zh: '工作站“{workstation}”已撤销，不能派驻人员。',
    en: 'The station “{workstation}” is closed; nobody can be seconded to it.',
  },
  'personnel.secondment-end-registered': {
    zh: '该派驻的末日已经登记，为{until}。',
    en: 'The last day of this secondment is registered already: {until}.',
  },
  'personnel.secondment-request-state': {
    zh: '该派驻申请现为“{state:SecondmentRequestState}”，须为“{required:SecondmentRequestState}”。',
    en: 'The request stands at “{state:SecondmentRequestState}”; required is “{required:SecondmentRequestState}”.',
  },
} as const satisfies Texts;
