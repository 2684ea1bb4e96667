import type { Texts } from '../bilingual';

/** What lifts a refusal about the tax bureau's monthly file (代收经费入账). */
export const financeCollectionReceiptsRemedies = {
  'upload-the-file-first': {
    zh: '请先上传文件，再凭其校验值核对。',
    en: 'Upload the file first, then name it by its SHA-256.',
  },
  'ask-the-bureau-for-the-file': {
    zh: '请向税务机关索取完整、正确的文件后重新上传。',
    en: 'Ask the tax bureau for a complete and right file and upload that.',
  },
  'upload-the-file-again': {
    zh: '请重新上传该文件。',
    en: 'Upload the file again.',
  },
  'correct-the-row-at-the-bureau': {
    zh: '请与税务机关核对此行；更正后的行随下一文件入账。',
    en: 'Check the row with the tax bureau; once right it is booked with the next file.',
  },
  'register-the-branch-and-preview-again': {
    zh: '请登记该分局，放弃本次核对后重新核对。',
    en: 'Register the branch, discard this preview and preview the file again.',
  },
  'reverse-and-book-anew': {
    zh: '原记录不改动：请税务机关先以负数行冲退，再按新内容申报。',
    en: 'What is booked is not edited: the bureau takes it back by a negative row and sends the right one.',
  },
  'find-what-it-takes-back': {
    zh: '请核对原缴款所在的文件是否已入账、是否已冲退。',
    en: 'See whether the file with the receipt is booked, and whether it was taken back already.',
  },
  'discard-the-preview': {
    zh: '无需入账，放弃本次核对即可。',
    en: 'There is nothing to do: discard the preview.',
  },
  'settle-the-other-file-first': {
    zh: '请先将该文件入账或放弃，再放弃本次核对并重新核对。',
    en: 'Book or discard that file first; then discard this preview and preview again.',
  },
  'open-the-control-account': {
    zh: '请会计先开立承担此用途的科目。',
    en: 'Have the accountant open an account for this use first.',
  },
  'void-the-later-file-first': {
    zh: '请先冲销该文件，之后可将两个文件依次重新入账。',
    en: 'Void that file first; both can then be booked again, one after the other.',
  },
  'use-the-account-that-serves': {
    zh: '请使用该科目，或为其他工会、其他用途开立科目。',
    en: 'Use that account, or open one for another union or another use.',
  },
  'split-once-something-is-booked': {
    zh: '请待有缴款入账后办理。',
    en: 'Split the month once something is booked in it.',
  },
  'match-a-receipt-that-stands': {
    zh: '请匹配未被冲退的缴款。',
    en: 'Match a receipt that stands.',
  },
  'undo-the-match-first': {
    zh: '请减少金额，或者先撤销原匹配。',
    en: 'Match less, or undo an earlier match first.',
  },
  'nothing-to-match': {
    zh: '无需匹配；如应计入其他单位或月份，请另行指定。',
    en: 'Nothing need be matched; name another unit or month if it belongs there.',
  },
  'leave-what-was-released': {
    zh: '已返还的部分不再变动；确有差错的，由缴费单位申请退还后另行缴纳。',
    en: 'What was released stays; if it is wrong, the payer has it taken back and pays anew.',
  },
  'remit-once-something-is-split': {
    zh: '请先办理经费分成；已提请上缴的付款被驳回、取消或退汇后可再次提请。',
    en: 'Split what was booked first; what is on a payment order can be remitted again once that is rejected, cancelled or returned.',
  },
  'charge-another-account': {
    zh: '请改用支出科目；上缴经费和返还筹备金有各自的办理事项。',
    en: 'Charge an account of expenditure; remitting dues and releasing the preparation fund are acts of their own.',
  },
  'form-the-union-first': {
    zh: '请在单位建会后办理。',
    en: 'Do it once the union of the unit is formed.',
  },
  'release-once-something-is-held': {
    zh: '请在该单位的筹备金入账并分成后办理。',
    en: 'Release it once something of the unit’s preparation fund is booked and split.',
  },
  'assess-the-month-instead': {
    zh: '请核定该月应缴（assessDuesMonth）。',
    en: 'Assess the month (assessDuesMonth).',
  },
  'check-the-document': {
    zh: '请与依据文件核对。',
    en: 'Compare the list with its document.',
  },
  'have-the-bureau-take-it-back': {
    zh: '确属误缴的，请税务分局整笔冲退。',
    en: 'Where it was paid by mistake, have the tax branch take the whole receipt back.',
  },
  'split-the-month-first': {
    zh: '请先办理该入账月份的经费分成。',
    en: 'Split the month it was booked in first.',
  },
  'pay-back-to-the-payer': {
    zh: '请选用缴费单位的收款账户；缴费单位未登记的，先登记单位及其账户。',
    en: 'Choose an account of the payer; register the unit and its account first where it is not in the register.',
  },
  'give-back-less': {
    zh: '请减少退还金额；已上缴部分请向上级工会申请退还。',
    en: 'Give back less; what went upward is asked back of the union above.',
  },
  'settle-the-refund-first': {
    zh: '请先撤销或了结相应的退还，再登记该文件。',
    en: 'Cancel or settle the refunds first, then book the file.',
  },
  'carry-over-as-open-items': {
    zh: '请删除此行；原账中单位的欠缴，请作为期初未结登记。',
    en: 'Leave the row out; what units owed in the books before is carried over as open items.',
  },
  'choose-an-account-without-limit': {
    zh: '请选用无余额限制的期初来源科目，或先行开立。',
    en: 'Choose an account without a limit, or open one for it first.',
  },
  'have-the-split-decided': {
    zh: '请核对所属期；确属该期的，请提请决定该期的分成比例。',
    en: 'Check the period; if it is right, have the shares of that period decided.',
  },
  'have-the-rate-decided': {
    zh: '请核对所属期；确需核定的，请提请决定该月的计提比例。',
    en: 'Check the month; if it is to be assessed, have a rate decided for it.',
  },
  'have-the-month-reopened': {
    zh: '请提请集体决定重开该月（reopenCollectionMonth）后办理。',
    en: 'Have the leadership body decide that the month is reopened (reopenCollectionMonth).',
  },
  'split-what-was-booked': {
    zh: '请先按入账月份办理经费分成。',
    en: 'Split it first, by the month it was booked in.',
  },
  'wait-for-the-month': {
    zh: '请待该月开始后核定。',
    en: 'Assess the month once it has begun.',
  },
  'check-the-payroll': {
    zh: '请核对工资总额。',
    en: 'Check the payroll.',
  },
  'nothing-to-collect': {
    zh: '无需催缴；应缴有误的，请先核对该单位账户。',
    en: 'There is nothing to collect; if that is wrong, check the unit’s account.',
  },
  'take-it-to-the-conference': {
    zh: '请作为征收问题提请联席会议研究。',
    en: 'Bring it before the joint conference as a problem of collection.',
  },
  'wait-for-the-day': {
    zh: '请待上一通知的期限届满后再发。',
    en: 'Send the next one after the day of the last has passed.',
  },
  'give-a-later-day': {
    zh: '请填写今日之后的日期。',
    en: 'Give a day after today.',
  },
  'check-the-account': {
    zh: '请按该单位账户所列欠缴填写。',
    en: 'Enter no more than the unit’s account shows as lacking.',
  },
  'have-the-task-confirmed': {
    zh: '请由提出人或未参与办理的人员先确认该任务的成效。',
    en: 'Have whoever asked for it, or somebody who had no hand in it, confirm that the task served.',
  },
} as const satisfies Texts;
