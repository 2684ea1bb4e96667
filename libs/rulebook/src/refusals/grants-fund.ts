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
  'grants.budget-sum-changed': {
    zh: '调整前预算合计{before}元，调整后合计{after}元，总额不得变动。',
    en: 'The budget adds up to {before} yuan before the change and {after} after it; the sum must stay.',
  },
  'grants.budget-below-spent': {
    zh: '“{purpose:SpendingPurpose}”调整后预算{budget}元，低于已支出的{spent}元。',
    en: '“{purpose:SpendingPurpose}” would have {budget} yuan, less than the {spent} spent already.',
  },
  'grants.decision-of-another-budget': {
    zh: '该集体决定所议的不是本项目的预算调整。',
    en: 'This decision was not taken on the budget of this award.',
  },
  'grants.budget-not-as-decided': {
    zh: '拟调整的预算与集体决定所依据的内容不一致：决定的SHA-256为{decided}，现为{now}。',
    en: 'The budget is not what was decided on: the decision’s SHA-256 is {decided}, that of the budget is {now}.',
  },
  'grants.instalment-wants-no-report': {
    zh: '“{condition:InstalmentCondition}”一期资金无需进展报告。',
    en: 'The instalment “{condition:InstalmentCondition}” wants no progress report.',
  },
  'grants.not-of-the-team': {
    zh: '您不是项目“{application}”的团队成员。',
    en: 'You do not belong to the team of the project “{application}”.',
  },
  'grants.report-there-already': {
    zh: '该进展报告已于{enteredOn}报送或免报。',
    en: 'This progress report was handed in or waived on {enteredOn}.',
  },
  'grants.progress-report-missing': {
    zh: '“{condition:InstalmentCondition}”一期资金{amount}元申请前应报送进展报告，尚未报送。',
    en: 'A progress report comes before the instalment “{condition:InstalmentCondition}” of {amount} yuan; it is missing.',
  },
} as const satisfies Texts;
