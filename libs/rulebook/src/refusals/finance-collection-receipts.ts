import type { Texts } from '../bilingual';

/** What the tax bureau's monthly file, its rows and the acts on it are refused for (代收经费入账). */
export const financeCollectionReceiptsRefusals = {
  'finance-collection.receipt-file-not-kept': {
    zh: '文件库中没有校验值为“{sha256}”的文件。',
    en: 'No file with the SHA-256 “{sha256}” is kept.',
  },
  'finance-collection.receipt-file-unreadable': {
    zh: '文件无法读取：{fault:TableFault}（行号：{line}）。',
    en: 'The file cannot be read: {fault:TableFault} (line: {line}).',
  },
  'finance-collection.receipt-file-damaged': {
    zh: '文件库中的文件已经缺失或损坏，与其校验值不符。',
    en: 'The kept file is missing or damaged: it no longer has its SHA-256.',
  },
  'finance-collection.receipt-file-head': {
    zh: '文件第{line}行应为表头：{head}。',
    en: 'Line {line} of the file must be its head: {head}.',
  },
  'finance-collection.receipt-file-no-trailer': {
    zh: '文件第{line}行之后没有“合计”行，文件可能不完整。',
    en: 'No trailer “合计” follows line {line}: the file may be cut off.',
  },
  'finance-collection.receipt-file-trailer-form': {
    zh: '第{line}行“合计”应为三列：合计、笔数、金额。',
    en: 'The trailer on line {line} must have three cells: “合计”, count, sum.',
  },
  'finance-collection.receipt-file-after-trailer': {
    zh: '“合计”行之后第{line}行仍有内容。',
    en: 'Line {line} follows the trailer.',
  },
  'finance-collection.receipt-file-count': {
    zh: '第{line}行合计为{stated}笔，文件中有{counted}笔。',
    en: 'The trailer on line {line} states {stated} rows; the file has {counted}.',
  },
  'finance-collection.receipt-file-sum': {
    zh: '第{line}行合计为{stated}元，各行相加为{added}元。',
    en: 'The trailer on line {line} states {stated} yuan; the rows add up to {added}.',
  },
  'finance-collection.receipt-file-empty': {
    zh: '文件中没有一笔缴款。',
    en: 'The file has no row.',
  },
  'finance-collection.receipt-cell-malformed': {
    zh: '第{line}行此格应为：{column:ReceiptColumn}。',
    en: 'On line {line} this cell must be: {column:ReceiptColumn}.',
  },
  'finance-collection.receipt-row-width': {
    zh: '第{line}行有{columns}列，应为{most}列。',
    en: 'Line {line} has {columns} cells; there must be {most}.',
  },
  'finance-collection.receipt-branch-unknown': {
    zh: '第{line}行的分局代码“{code}”未登记。',
    en: 'The tax branch code “{code}” on line {line} is not registered.',
  },
  'finance-collection.receipt-changed': {
    zh: '第{line}行的税票、单位、所属期和项目已有一笔（文件“{file}”第{bookedLine}行，{amount}元），内容不同。',
    en: 'Document, payer, period and category of line {line} stand already (file “{file}”, line {bookedLine}, {amount} yuan) with other content.',
  },
  'finance-collection.receipt-reverses-nothing': {
    zh: '第{line}行为{amount}元，没有可供冲退的同一税票、单位、所属期和项目的等额缴款。',
    en: 'Line {line} takes back {amount} yuan, but no receipt of that amount stands under the same document, payer, period and category.',
  },
  'finance-collection.receipt-file-state': {
    zh: '此文件的状态为“{state:ReceiptFileState}”，不能办理此事项。',
    en: 'The file is in the state “{state:ReceiptFileState}”, in which this cannot be done.',
  },
  'finance-collection.receipt-file-nothing-new': {
    zh: '文件中没有一笔可以新增入账。',
    en: 'The file has nothing new to book.',
  },
  'finance-collection.receipt-file-overlaps': {
    zh: '有{rows}行与文件“{file}”重复，而该文件的状态为“{state:ReceiptFileState}”。',
    en: '{rows} rows stand in the file “{file}” as well, which is in the state “{state:ReceiptFileState}”.',
  },
  'finance-collection.control-account-missing': {
    zh: '“{category:DuesCategory}”没有可以入账的总账科目。',
    en: 'There is no control account to book “{category:DuesCategory}” to.',
  },
  'finance-collection.collection-account-missing': {
    zh: '没有登记代收经费到账的科目。',
    en: 'No account is opened that takes in what is collected.',
  },
  'finance-collection.receipt-file-relied-on': {
    zh: '文件“{file}”的{rows}行以此文件的入账为依据，不能单独冲销此文件。',
    en: '{rows} rows of the file “{file}” rest on this one, so it cannot be voided alone.',
  },
  'finance-collection.union-account-use': {
    zh: '工会的总账科目只能用于工会经费或建会筹备金。',
    en: 'A union’s control account is for dues or for the preparation fund only.',
  },
  'finance-collection.collection-account-taken': {
    zh: '此用途已由科目“{account}”承担。',
    en: 'The account “{account}” serves this use already.',
  },
  'finance-collection.nothing-to-split': {
    zh: '{month}没有已入账而未分成的缴款。',
    en: 'Nothing booked in {month} waits to be split.',
  },
  'finance-collection.part-account-missing': {
    zh: '没有“{use:CollectionAccountUse}”科目。',
    en: 'No account is open for “{use:CollectionAccountUse}”.',
  },
  'finance-collection.receipt-file-split': {
    zh: '此文件的缴款已经分成，不能整体冲销。',
    en: 'The receipts of this file were split, so it cannot be voided as a whole.',
  },
  'finance-collection.receipt-taken-back': {
    zh: '第{line}行的缴款是冲退或者已被冲退。',
    en: 'The receipt on line {line} takes another back or was taken back.',
  },
  'finance-collection.receipt-matched': {
    zh: '第{line}行的缴款{amount}元，已匹配{matched}元，余额不足。',
    en: 'Of the receipt on line {line}, {amount} yuan, {matched} are matched already: not as much is left.',
  },
  'finance-collection.match-moves-nothing': {
    zh: '第{line}行的缴款本就计入“{employer}”{period}。',
    en: 'The receipt on line {line} counts for {period} of “{employer}” already.',
  },
  'finance-collection.match-undone': {
    zh: '此匹配已于{undoneOn}撤销。',
    en: 'This match was undone on {undoneOn}.',
  },
  'finance-collection.receipt-released': {
    zh: '第{line}行的缴款，其代管部分已返还给缴费单位的工会。',
    en: 'What was held of the receipt on line {line} was released to the payer’s union.',
  },
  'finance-collection.match-released': {
    zh: '已按此匹配返还代管的建会筹备金。',
    en: 'What was held of its receipt was released by this match.',
  },
  'finance-collection.nothing-to-remit': {
    zh: '截至{upTo}入账的经费没有可上缴的部分（已分成未上缴合计{amount}元）。',
    en: 'Of what was booked up to {upTo} nothing is left to remit (split and not remitted: {amount} yuan).',
  },
  'finance-collection.account-of-collection': {
    zh: '科目“{account}”属于代收经费，不得由一般付款列支。',
    en: 'The account “{account}” belongs to the collection of dues and is charged by no ordinary payment.',
  },
  'finance-collection.unit-without-union': {
    zh: '“{employer}”尚未建会。',
    en: '“{employer}” has not formed its union.',
  },
  'finance-collection.nothing-held': {
    zh: '没有为“{employer}”代管的建会筹备金可返还（未返还合计{amount}元）。',
    en: 'Nothing is held of the preparation fund of “{employer}” that could be released (not released: {amount} yuan).',
  },
  'finance-collection.refund-booked-by-previewer': {
    zh: '文件中有退还缴款的记录，由本人核对，不得再由本人入账。',
    en: 'The file gives money back; whoever had it looked at does not book it.',
  },
  'finance-collection.opening-cell-malformed': {
    zh: '第{line}行此格应为：{column:OpeningItemColumn}。',
    en: 'On line {line} this cell must be: {column:OpeningItemColumn}.',
  },
  'finance-collection.opening-month-ahead': {
    zh: '第{line}行的{period}不是过去的月份（今日{today}）。',
    en: 'The month {period} on line {line} is not past (today is {today}).',
  },
  'finance-collection.opening-month-known': {
    zh: '第{line}行：“{employer}”{period}在本账中已有应缴，或清单中重复。',
    en: 'Line {line}: {period} of “{employer}” is in these books already, or twice in the list.',
  },
  'finance-collection.opening-after-receipt': {
    zh: '第{line}行：“{employer}”{period}已收到缴款{received}元，不再登记期初未结。',
    en: 'Line {line}: {received} yuan were received for {period} of “{employer}”; nothing is carried over any more.',
  },
  'finance-collection.opening-sum-differs': {
    zh: '依据文件所列合计{stated}元，各行相加{added}元。',
    en: 'The document states {stated} yuan; the rows add up to {added}.',
  },
  'finance-collection.period-without-rate': {
    zh: '{period}没有规定计提比例。',
    en: 'No rate of dues was set for {period}.',
  },
  'finance-collection.collection-month-closed': {
    zh: '{month}已于{closedOn}结账。',
    en: 'The month {month} was closed on {closedOn}.',
  },
  'finance-collection.collection-month-not-over': {
    zh: '{month}尚未结束（今日{today}），不能结账。',
    en: 'The month {month} is not over (today is {today}) and cannot be closed.',
  },
  'finance-collection.collection-month-undivided': {
    zh: '{month}尚有已入账而未分成的文件：{files}。',
    en: 'Of {month} files are booked and not split: {files}.',
  },
  'finance-collection.collection-month-file-waits': {
    zh: '{month}尚有已核对而未入账的文件：{files}。',
    en: 'Of {month} files were previewed and are neither booked nor discarded: {files}.',
  },
  'finance-collection.collection-month-state': {
    zh: '此次结账处于“{state:CollectionMonthState}”状态。',
    en: 'The closing is in the state “{state:CollectionMonthState}”.',
  },
  'finance-collection.period-ahead': {
    zh: '所属期{period}尚未开始，今日为{today}。',
    en: 'The month {period} has not begun; today is {today}.',
  },
  'finance-collection.payroll-negative': {
    zh: '工资总额为{payroll}元，不应为负。',
    en: 'The payroll is {payroll} yuan; it cannot be negative.',
  },
  'finance-collection.month-assessed': {
    zh: '“{employer}”{period}已核定应缴{amount}元。',
    en: '“{employer}” is assessed for {period} already: {amount} yuan.',
  },
  'finance-collection.months-exempted': {
    zh: '该单位{first}至{last}已有减免。',
    en: 'The unit is exempted from {first} to {last} already.',
  },
  'finance-collection.nothing-in-arrears': {
    zh: '“{employer}”没有欠缴。',
    en: '“{employer}” is not in arrears.',
  },
  'finance-collection.notices-exhausted': {
    zh: '已向“{employer}”发出最后通知。',
    en: 'The final notice to “{employer}” was sent already.',
  },
  'finance-collection.notice-too-early': {
    zh: '上一通知的缴款期限为{payBy}，今日{today}尚未届满。',
    en: 'The last notice gave until {payBy}, and today is {today}.',
  },
  'finance-collection.day-not-to-come': {
    zh: '所填日期{day}不晚于今日{today}。',
    en: 'The day given, {day}, is not after today, {today}.',
  },
  'finance-collection.promise-over-arrears': {
    zh: '承诺{amount}元，超过欠缴的{owed}元。',
    en: '{amount} yuan are promised, more than the {owed} that are lacking.',
  },
  'finance-collection.union-task-unconfirmed': {
    zh: '工作站协助“{employer}”建会的任务“{task}”尚未确认。',
    en: 'The task “{task}”, to help “{employer}” form its union, is not confirmed yet.',
  },
} as const satisfies Texts;
