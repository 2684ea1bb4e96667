import type { Texts } from '../bilingual';

/** What lifts a refusal about the fund, contracts, instalments and expenses of grants. */
export const grantsFundRemedies = {
  'give-an-amount-above-zero': {
    zh: '请填写大于0的金额。',
    en: 'Give an amount above 0.',
  },
  'appropriate-on-another-document': {
    zh: '请核对年度资金结存；确需追加的，请凭新的资金安排文件办理。',
    en: 'Look at the fund’s balances; to add money, use the document that grants it.',
  },
  'take-the-stages-in-order': {
    zh: '请按立项、签订合同、拨付、支出的顺序办理。',
    en: 'Take the stages in their order: award, contract, disbursement, expenditure.',
  },
  'leave-it-to-another-officer': {
    zh: '请由非项目团队成员的其他机关干部办理。',
    en: 'Leave it to another officer who is not of the team.',
  },
  'have-the-account-registered': {
    zh: '请先由财务部门登记获资助单位的收款账户。',
    en: 'Have finance and collection register the account of the unit first.',
  },
  'name-an-account-of-the-employer': {
    zh: '请选用获资助单位名下的收款账户，或由财务部门为其登记。',
    en: 'Name an account of the unit, or have finance and collection register one for it.',
  },
  'rely-on-the-passed-check': {
    zh: '无需再次检查，可直接申请中期检查后的一期资金。',
    en: 'No other check is needed; ask for the instalment that follows it.',
  },
  'follow-the-payment-order': {
    zh: '请查看现有付款单的办理情况；被驳回、撤销或退汇后可再次申请。',
    en: 'Follow the payment order there is; once it is rejected, cancelled or returned, the instalment can be asked for again.',
  },
  'prove-the-condition': {
    zh: '请先完成“{condition:InstalmentCondition}”并登记，中期检查须为通过，再申请拨付。',
    en: 'Complete and enter this first: {condition:InstalmentCondition}; a mid-term check must be passed. Then ask for the instalment.',
  },
  'record-expenses-of-the-term': {
    zh: '请核对凭证日期；合同签订之前发生的支出请自筹。',
    en: 'Check the voucher’s day; pay for what was spent before the contract from other means.',
  },
  'record-under-its-category': {
    zh: '请将该项支出登记在相应类别。',
    en: 'Record the expense under the category it belongs to.',
  },
  'pay-from-other-means': {
    zh: '请从自筹资金中列支。',
    en: 'Pay for it from other means.',
  },
  'spend-within-the-line': {
    zh: '请将金额控制在{left}元以内，超出部分自筹。',
    en: 'Keep to {left} yuan or less, and pay for the rest from other means.',
  },
  'wait-for-the-instalment': {
    zh: '请待下一期资金到账确认后再登记，或将金额控制在{left}元以内。',
    en: 'Wait until the bank has confirmed the next instalment, or keep to {left} yuan or less.',
  },
  'give-its-own-voucher': {
    zh: '请提交该项支出本身的凭证；重复登记的无需再办。',
    en: 'Give the voucher of this very expense; one that is recorded already needs nothing more.',
  },
  'keep-the-budgets-sum': {
    zh: '请将调整后预算合计保持为{before}元。',
    en: 'Let the changed budget add up to {before} yuan.',
  },
  'leave-what-is-spent': {
    zh: '请为该用途保留不少于{spent}元。',
    en: 'Leave at least {spent} yuan for this purpose.',
  },
  'use-the-budgets-own-decision': {
    zh: '请使用对本项目预算调整作出的集体决定。',
    en: 'Use the decision taken on the budget of this award.',
  },
  'have-the-rejection-decided': {
    zh: '请先就拟作出的答复提请集体决定，再按决定答复；异议成立的，直接答复成立。',
    en: 'Have the answer decided on first, and answer as decided; where the objection is right, uphold it.',
  },
  'use-the-objections-own-decision': {
    zh: '请使用对本件异议作出的集体决定。',
    en: 'Use the decision taken on this objection.',
  },
  'answer-as-decided': {
    zh: '请按集体决定的内容答复；答复有变的，请重新提请集体决定。',
    en: 'Give the answer that was decided, or have another one decided on.',
  },
  'use-the-revocations-own-decision': {
    zh: '请使用对撤销本立项作出的集体决定。',
    en: 'Use the decision taken on revoking this award.',
  },
  'have-this-revocation-decided': {
    zh: '请按集体决定的理由和金额办理；情况有变的，请重新提请集体决定。',
    en: 'Revoke it for the reason and the money that were decided, or have this revocation decided.',
  },
  'save-the-file-as-csv': {
    zh: '请将名单另存为CSV（UTF-8或GB18030）后重新预览，每次至多1000行。',
    en: 'Save the list as CSV (UTF-8 or GB18030) and preview it again, at most 1,000 rows at a time.',
  },
  'use-the-head-as-it-is': {
    zh: '请按所示表头排列各列。',
    en: 'Put the columns in the order of this head.',
  },
  'correct-the-cell': {
    zh: '请在文件中更正该行后重新预览。',
    en: 'Correct the row in the file and preview it again.',
  },
  'leave-the-row-once': {
    zh: '请只保留其中一行。',
    en: 'Keep one of the two rows.',
  },
  'preview-the-next-file': {
    zh: '无需再次登记；如有另外的名单，请另行预览。',
    en: 'There is nothing more to enter; preview another list if there is one.',
  },
  'correct-the-file-and-preview': {
    zh: '请核对或更正文件后重新预览。',
    en: 'Check or correct the file and preview it again.',
  },
  'have-this-budget-decided': {
    zh: '请按集体决定的内容调整；需另行调整的，请重新提请集体决定。',
    en: 'Change the budget as it was decided, or have this budget decided.',
  },
  'report-before-a-later-instalment': {
    zh: '请选择合同之后的各期拨付。',
    en: 'Choose an instalment after the one on contract.',
  },
  'ask-the-team': {
    zh: '请由项目团队成员报送。',
    en: 'Have a member of the team hand it in.',
  },
  'ask-for-the-instalment': {
    zh: '无需免报，可直接申请拨付。',
    en: 'Nothing is to be waived: ask for the instalment.',
  },
  'have-the-progress-reported': {
    zh: '请由项目团队先报送进展报告，或由受理人员写明理由免报。',
    en: 'Have the team hand in its progress report, or let an officer waive it for a reason.',
  },
  'read-the-conclusion': {
    zh: '请查看已作出的结论；限期整改的，整改后重新提请验收。',
    en: 'Read the conclusion; what was to be rectified is put to acceptance anew.',
  },
  'wait-for-the-banks-word': {
    zh: '请待付款到账确认、退汇或撤销后再办理。',
    en: 'Wait until each payment is confirmed, sent back or taken back.',
  },
  'say-the-effect': {
    zh: '请写明项目在生产中的实际成效。',
    en: 'Say what the project really brought in production.',
  },
  'leave-the-sealed-opinion': {
    zh: '无需再办；已密封的意见不能更改。',
    en: 'Nothing more is to be done; a sealed opinion is not changed.',
  },
  'give-the-reason-by-effect': {
    zh: '请以实际成效为准写明理由。',
    en: 'Give the reason, by the real effect.',
  },
  'assign-acceptance-experts': {
    zh: '请增派专家，达到{required}名后再办理。',
    en: 'Assign experts until there are {required}.',
  },
  'wait-for-the-opinions': {
    zh: '请催交专家意见。',
    en: 'Remind the experts.',
  },
  'report-the-broken-opinion': {
    zh: '请停止办理并报告纪检组织。',
    en: 'Stop and report it to discipline inspection.',
  },
  'name-a-day-ahead': {
    zh: '请填写晚于{today}的日期。',
    en: 'Name a day after {today}.',
  },
  'follow-the-claim': {
    zh: '请按已提出的收回事项办理。',
    en: 'Follow the claim there is.',
  },
  'finish-without-a-claim': {
    zh: '无需收回，可直接办结。',
    en: 'Nothing is to be claimed.',
  },
  'claim-within-what-was-spent': {
    zh: '请将金额控制在{most}元以内；未支出的结余一律收回，不必填写。',
    en: 'Keep to {most} yuan or less; what was never spent is claimed in any case.',
  },
  'conclude-every-award': {
    zh: '请先完成全部立项的验收，未签合同的可放弃立项。',
    en: 'Conclude every award first; one without a contract may be given up.',
  },
  'settle-every-award': {
    zh: '请先核销、收回或释放全部资金。',
    en: 'Account for, claim back or release all money first.',
  },
} as const satisfies Texts;
