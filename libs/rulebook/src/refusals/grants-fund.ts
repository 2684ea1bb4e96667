import type { Texts } from '../bilingual';

/** What the acts on the fund, contracts, instalments and expenses of grants refuse. */
export const grantsFundRefusals = {
  'grants.amount-not-positive': {
    zh: '金额为{amount}元，应大于0。',
    en: 'The amount is {amount} yuan; it must be above 0.',
  },
  'grants.appropriation-document-used': {
    zh: '此资金安排文件已于{on}用于{year}年度资助资金。',
    en: 'This document was used on {on} for the fund of {year} already.',
  },
  'grants.award-at-another-stage': {
    zh: '立项处于“{state:AwardState}”状态，此项办理要求其处于“{required:AwardState}”状态。',
    en: 'The award is in the state “{state:AwardState}”; this act needs it in the state “{required:AwardState}”.',
  },
  'grants.officer-of-the-team': {
    zh: '您是项目“{application}”的团队成员，不得代表工会方办理此项。',
    en: 'You belong to the team of the project “{application}” and may not act on it for the union side.',
  },
  'grants.payee-account-unknown': {
    zh: '收款账户未在财务部门登记。',
    en: 'The payee account is not in the register of finance and collection.',
  },
  'grants.payee-account-of-another': {
    zh: '所填收款账户不属于获资助单位“{employer}”。',
    en: 'The payee account does not belong to the unit the grant was awarded to, “{employer}”.',
  },
  'grants.mid-term-check-passed': {
    zh: '该项目已于{checkedOn}通过中期检查。',
    en: 'The project passed its mid-term check on {checkedOn}.',
  },
  'grants.instalment-asked-already': {
    zh: '“{condition:InstalmentCondition}”一期资金{amount}元处于“{state:InstalmentState}”状态，已于{requestedOn}申请，不得重复申请。',
    en: 'The instalment “{condition:InstalmentCondition}” of {amount} yuan is in the state “{state:InstalmentState}”; it was asked for on {requestedOn} and is not asked for twice.',
  },
  'grants.instalment-condition-not-met': {
    zh: '“{condition:InstalmentCondition}”一期资金{amount}元的拨付条件尚未具备。',
    en: 'The condition of the instalment “{condition:InstalmentCondition}” of {amount} yuan is not met yet.',
  },
  'grants.expense-by-another': {
    zh: '项目“{application}”的支出只能由其申报人或受理人员登记。',
    en: 'Expenses of the project “{application}” are recorded by its applicant or by an officer.',
  },
  'grants.expense-outside-term': {
    zh: '支出日期{spentOn}应不早于合同签订日期{signedOn}，且不晚于今日{today}。',
    en: 'The expense is of {spentOn}; that day must not be before the contract, {signedOn}, nor after today, {today}.',
  },
  'grants.expense-over-budget-line': {
    zh: '“{purpose:SpendingPurpose}”预算{budget}元，已支出{spent}元，余{left}元，不足此次{amount}元。',
    en: '“{purpose:SpendingPurpose}” has a budget of {budget} yuan, of which {spent} are spent: the {left} left do not cover {amount}.',
  },
  'grants.expense-over-paid': {
    zh: '该项目已到账资助资金{received}元，已支出{spent}元，余{left}元，不足此次{amount}元。',
    en: 'The project has received {received} yuan, of which {spent} are spent: the {left} left do not cover {amount}.',
  },
  'grants.voucher-used': {
    zh: '此凭证已于{recordedOn}登记支出{amount}元。',
    en: 'This voucher was recorded on {recordedOn} for {amount} yuan.',
  },
} as const satisfies Texts;
