import type { Texts } from '../bilingual';

/** What the acts on labour contracts and wages (劳动合同与工资) refuse. */
export const personnelContractRefusals = {
  'personnel.minimum-wage-registered': {
    zh: '“{place}”自{from}起执行的最低工资标准已经登记，为每月{amount}元。',
    en: 'The minimum wage of “{place}” from {from} on is registered already: {amount} yuan a month.',
  },
  'personnel.minimum-wage-not-positive': {
    zh: '最低工资标准为{amount}元，应大于0。',
    en: 'The minimum wage given is {amount} yuan; it is above 0.',
  },
  'personnel.minimum-wage-unknown': {
    zh: '“{place}”在{day}没有已登记的最低工资标准。',
    en: 'No minimum wage of “{place}” is registered for {day}.',
  },
  'personnel.wage-not-the-multiple': {
    zh: '工资{wage}元不符：{day}“{place}”最低工资{minimumWage}元，按{multiple}倍应为{due}元。',
    en: 'The wage of {wage} yuan does not fit: on {day} the minimum wage of “{place}” is {minimumWage} yuan, {multiple} times that is {due} yuan.',
  },
  'personnel.not-a-professional-worker': {
    zh: '“{person}”在{day}不是在册的职业化工会工作者。',
    en: '“{person}” is not a professional union worker on the staff on {day}.',
  },
  'personnel.labour-contract-runs': {
    zh: '“{person}”已有自{from}起的劳动合同，期限重叠。',
    en: '“{person}” has a labour contract from {from} on; the terms overlap.',
  },
  'personnel.signed-later': {
    zh: '签订日期{signedOn}晚于今日{today}。',
    en: 'The day of signing, {signedOn}, is after today, {today}.',
  },
  'personnel.no-wage-to-revise': {
    zh: '“{place}”没有在{from}须调整工资的劳动合同。',
    en: 'No labour contract of “{place}” has a wage to revise on {from}.',
  },
  'personnel.labour-contract-ended': {
    zh: '该劳动合同已于{on}终止。',
    en: 'This labour contract has ended on {on}.',
  },
  'personnel.ends-outside-its-term': {
    zh: '终止日期{on}不在合同期限内（{from}至{until}）。',
    en: 'The day of the end, {on}, is not within the term of the contract ({from} to {until}).',
  },
  'personnel.wage-read-without-reason': {
    zh: '查阅工资须说明事由。',
    en: 'A wage is read for a reason, and the reason is named.',
  },
  'personnel.no-wage-that-day': {
    zh: '该劳动合同在{day}没有工资：合同自{from}起执行。',
    en: 'This labour contract has no wage on {day}: it runs from {from} on.',
  },
  'personnel.contract-outlasts-membership': {
    zh: '自{from}起的劳动合同在离岗之日{until}后仍在期限内。',
    en: 'The labour contract from {from} on would run beyond the last day on the staff, {until}.',
  },
  'personnel.contract-does-not-expire': {
    zh: '该合同不会自行期满（期限至{until}，提前终止{endedOn}），无从续订。',
    en: 'The contract does not end by itself (until {until}, ended on {endedOn}), so there is nothing to renew.',
  },
  'personnel.renewal-without-assessment': {
    zh: '“{person}”在最近一个考核周期（{cycle}）没有评定结果，续订须以目标考核为依据。',
    en: '“{person}” has no concluded assessment in the last period ({cycle}); renewal rests on it.',
  },
  'personnel.renewal-before-appeal-ends': {
    zh: '“{cycle}”考核结果的申诉尚未了结（申诉期限{until}，今日{today}）。',
    en: 'The assessment of “{cycle}” may still change by appeal (until {until}; today is {today}).',
  },
  'personnel.renewal-of-unqualified': {
    zh: '“{person}”在“{cycle}”考核不合格，不予续订。',
    en: '“{person}” was unqualified in “{cycle}”; the contract is not renewed.',
  },
} as const satisfies Texts;
