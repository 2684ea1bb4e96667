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
  'grants.acceptance-concluded': {
    zh: '该验收的结论为“{state:AcceptanceState}”，已经作出。',
    en: 'This acceptance is concluded: {state:AcceptanceState}.',
  },
  'grants.acceptance-by-another': {
    zh: '项目“{application}”只能由其申报人提请验收，或由团队以外的受理人员提请。',
    en: 'The project “{application}” is put to acceptance by its applicant, or by an officer outside the team.',
  },
  'grants.objection-rejected-by-one': {
    zh: '认定异议不成立须经集体决定，分管领导不得单独认定。',
    en: 'An objection is rejected by decision of the leadership body, not by the deputy in charge alone.',
  },
  'grants.decision-of-another-objection': {
    zh: '该集体决定所议的不是本件异议。',
    en: 'This decision was not taken on this objection.',
  },
  'grants.objection-answer-not-as-decided': {
    zh: '答复与集体决定所依据的内容不一致：决定的SHA-256为{decided}，现为{now}。',
    en: 'The answer is not what was decided on: the decision’s SHA-256 is {decided}, that of the answer is {now}.',
  },
  'grants.decision-of-another-revocation': {
    zh: '该集体决定所议的不是撤销本立项。',
    en: 'This decision was not taken on revoking this award.',
  },
  'grants.revocation-not-as-decided': {
    zh: '撤销的理由或应退金额与集体决定所依据的内容不一致：决定的SHA-256为{decided}，现为{now}。',
    en: 'The reason or the money given back is not what was decided on: the decision’s SHA-256 is {decided}, that of this revocation is {now}.',
  },
  'grants.past-cell-malformed': {
    zh: '第{line}行不合格式：{column:PastAwardColumn}。',
    en: 'Line {line} is not well formed: {column:PastAwardColumn}.',
  },
  'grants.past-row-too-wide': {
    zh: '第{line}行有{columns}列，应为{most}列。',
    en: 'Line {line} has {columns} columns; there are {most}.',
  },
  'grants.past-row-repeated': {
    zh: '第{line}行与第{earlierLine}行的年度、项目、单位相同。',
    en: 'Line {line} has the same year, title and unit as line {earlierLine}.',
  },
  'grants.payment-under-way': {
    zh: '尚有{count}期资金在付款途中。',
    en: '{count} instalments are still being paid.',
  },
  'grants.effect-not-said': {
    zh: '未说明项目的实际成效。',
    en: 'The real effect of the project is not said.',
  },
  'grants.opinion-sealed-already': {
    zh: '您已于{submittedOn}提交验收意见并密封。',
    en: 'You handed in your opinion on {submittedOn}; it is sealed.',
  },
  'grants.opinion-without-reason': {
    zh: '验收意见未写明理由。',
    en: 'The opinion gives no reason.',
  },
  'grants.too-few-acceptance-experts': {
    zh: '验收专家{judges}名，少于规定的{required}名。',
    en: '{judges} experts judge this acceptance; {required} are required.',
  },
  'grants.opinions-missing': {
    zh: '还缺{missing}份专家意见，全部交齐之前任何人不得查看。',
    en: '{missing} opinions are missing; nobody reads one before the last is in.',
  },
  'grants.opinion-seal-broken': {
    zh: '有{count}份专家意见与提交时的封存值不一致。',
    en: '{count} opinions do not match the seal they were handed in under.',
  },
  'grants.rectify-without-day': {
    zh: '专家意见为限期整改，整改期限应晚于今日{today}。',
    en: 'The opinions come to rectification: it needs a day after today, {today}.',
  },
  'grants.recovery-claimed-already': {
    zh: '该立项已于{claimedOn}提出收回资金。',
    en: 'The money of this award was claimed back on {claimedOn}.',
  },
  'grants.nothing-to-recover': {
    zh: '该立项没有应收回的资金。',
    en: 'There is nothing to be given back of this award.',
  },
  'grants.recovery-of-spent-money': {
    zh: '已支出而应退的金额为{amount}元；“{state:AwardState}”的立项最多为{most}元。',
    en: '{amount} yuan of what was spent are claimed back; of an award in the state “{state:AwardState}” it is at most {most}.',
  },
  'grants.due-day-past': {
    zh: '期限{dueOn}应晚于今日{today}。',
    en: 'The day {dueOn} must be after today, {today}.',
  },
  'grants.awards-not-concluded': {
    zh: '尚有{count}项立项未作出验收结论。',
    en: '{count} awards are not concluded yet.',
  },
  'grants.promotion-under-way': {
    zh: '尚有递补名单在办理中。',
    en: 'A list that moves up the reserve is still under way.',
  },
  'grants.awards-not-settled': {
    zh: '尚有{count}项立项资金未结清。',
    en: 'The money of {count} awards is not settled yet.',
  },
} as const satisfies Texts;
