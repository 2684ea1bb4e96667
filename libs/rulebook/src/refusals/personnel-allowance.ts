import type { Texts } from '../bilingual';

/** What the acts on post allowances (岗位津贴) refuse, and why an allowance is withheld. */
export const personnelAllowanceRefusals = {
  'personnel.leadership-post-allowance': {
    zh: '“{post}”为领导岗位，不适用岗位津贴办法。',
    en: '“{post}” is a leadership post; the rule on post allowances does not apply to it.',
  },
  'personnel.post-allowance-not-positive': {
    zh: '岗位津贴标准为{amount}元，应大于零。',
    en: 'The allowance is {amount} yuan; it must be above nothing.',
  },
  'personnel.post-allowance-set': {
    zh: '“{post}”自{from}起的岗位津贴标准已经登记，为每月{amount}元。',
    en: 'The allowance of “{post}” from {from} on is set already, at {amount} yuan a month.',
  },
  'personnel.allowance-year-far': {
    zh: '今日{today}，只能提请本年度或下一年度的岗位津贴方案，所填为{year}年度。',
    en: 'Today is {today}: the allowances of this year or the next are proposed, not of {year}.',
  },
  'personnel.allowance-budget-not-positive': {
    zh: '全年发放上限为{budget}元，应大于零。',
    en: 'The budget of the year is {budget} yuan; it must be above nothing.',
  },
  'personnel.allowance-year-decided': {
    zh: '{year}年度岗位津贴已于{decidedOn}经集体决定通过，每年只作一次决定。',
    en: 'The allowances of {year} were decided on {decidedOn}; a year has one standing decision.',
  },
  'personnel.allowance-month-to-come': {
    zh: '今日{today}，{month}尚未开始，不能核算。',
    en: 'Today is {today}; {month} has not begun and is not computed.',
  },
  'personnel.allowance-run-state': {
    zh: '{month}岗位津贴当前为“{state:AllowanceRunState}”，须为：{required:AllowanceRunState}。',
    en: 'The allowances of {month} are “{state:AllowanceRunState}”; they must be: {required:AllowanceRunState}.',
  },
  'personnel.allowance-month-not-over': {
    zh: '今日{today}，{month}尚未结束；岗位津贴只按整月发放，月份结束后方可锁定。',
    en: 'Today is {today}; {month} is not over. Allowances are for whole months, and a month is locked once it is over.',
  },
  'personnel.allowance-run-outdated': {
    zh: '{month}核算之后，人员、任职、合同或标准有变动，核算结果已不是现状。',
    en: 'Since {month} was computed the register has changed; its lines are not what they would be now.',
  },
  'personnel.allowance-nobody-paid': {
    zh: '{month}没有应发放岗位津贴的人员。',
    en: 'Nobody is paid an allowance for {month}.',
  },
  'personnel.allowance-year-missing': {
    zh: '{year}年度岗位津贴方案尚未提请集体决定。',
    en: 'The allowances of {year} were not put to the leadership body.',
  },
  'personnel.allowance-year-used-up': {
    zh: '当年集体决定核定{decided}元，其他月份已占用{others}元，本月{total}元超出上限。',
    en: 'The decision on the year allows {decided} yuan; the other months take {others}, so the {total} of this one are too much.',
  },
  'personnel.allowance-account-unfit': {
    zh: '收款账户未登记，或不是单位的集中代发账户。',
    en: 'The account is not registered, or is no unit’s account for collective payment.',
  },
  'personnel.allowance-without-post': {
    zh: '{month}没有任职，不享受岗位津贴。',
    en: 'Held no post in {month}; the allowance is a post’s.',
  },
  'personnel.allowance-civil-servant-won-none': {
    zh: '公务员中层干部没有竞聘成功（“{post}”任职方式为{wonBy:AppointmentWonBy}），不再享受岗位津贴。',
    en: 'A civil servant of the middle level who won no post by competition (“{post}”: {wonBy:AppointmentWonBy}) gets no allowance any more.',
  },
  'personnel.allowance-post-not-won': {
    zh: '“{post}”的任职方式为{wonBy:AppointmentWonBy}，不是竞聘上岗，不享受岗位津贴。',
    en: '“{post}” was not won by competition ({wonBy:AppointmentWonBy}), so it brings no allowance.',
  },
  'personnel.allowance-part-of-month': {
    zh: '“{post}”任职首日{from}、末日{until}，{month}不是整月在任；岗位津贴只按整月发放。',
    en: '“{post}” was held from {from} until {until}, not all of {month}; allowances are for whole months.',
  },
  'personnel.allowance-without-status': {
    zh: '{month}没有整月的在册身份。',
    en: 'Was not on the staff under one status all of {month}.',
  },
  'personnel.allowance-without-contract': {
    zh: '{month}没有整月有效的劳动合同，不享受岗位津贴。',
    en: 'No labour contract was in force all of {month}: no contract, no allowance.',
  },
  'personnel.allowance-of-post-unset': {
    zh: '“{post}”在{day}没有登记岗位自身津贴标准。',
    en: 'No allowance of the post “{post}” is set on {day}.',
  },
} as const satisfies Texts;
