import type { Texts } from '../bilingual';

/** What lifts a refusal of supervision. */
export const governanceSupervisionRemedies = {
  'name-one-thing': {
    zh: '请只填写一个质询对象。',
    en: 'Name one thing the inquiry is about.',
  },
  'wait-for-the-holiday-calendar': {
    zh: '请待国务院公布次年节假日安排后办理。',
    en: 'Do it once the holidays of that year are published.',
  },
  'answer-within-the-term': {
    zh: '请在期限内答复质询。',
    en: 'Answer inquiries within their term.',
  },
  'read-the-inquiry': {
    zh: '请查看该质询的当前状态和答复。',
    en: 'Read the inquiry as it now stands.',
  },
  'assign-the-charge-first': {
    zh: '请先明确该事项的分管领导。',
    en: 'Put somebody in charge of the item first.',
  },
  'let-the-holder-answer': {
    zh: '请由分管领导或决定的执行人答复。',
    en: 'Let the holder of the power, or whoever carries the decision out, answer.',
  },
  'let-the-asker-appraise': {
    zh: '请由提出质询的人评议。',
    en: 'Let whoever asked appraise it.',
  },
  'let-its-auditor-act': {
    zh: '请由该审计的审计人员办理。',
    en: 'Let the auditor who opened it do this.',
  },
  'audit-a-past-period': {
    zh: '请选择已经结束的期间。',
    en: 'Choose a period that is over.',
  },
  'draw-fewer-or-widen': {
    zh: '请减少抽样件数，或扩大期间和事项。',
    en: 'Draw fewer, or widen the period or the items.',
  },
  'audit-a-shorter-period': {
    zh: '请缩短期间或减少事项，分次审计。',
    en: 'Audit a shorter period, or fewer items at a time.',
  },
  'let-another-auditor-act': {
    zh: '请由无关的其他审计人员办理。',
    en: 'Let another auditor do this, who had no part in it.',
  },
  'reveal-the-committed-seed': {
    zh: '请公布立项时承诺的种子。',
    en: 'Reveal the seed the audit committed to.',
  },
  'choose-an-audited-act': {
    zh: '请从该审计的总体或样本中选择。',
    en: 'Choose one of those the audit could draw.',
  },
  'choose-a-later-day': {
    zh: '请选择晚于今日的日期。',
    en: 'Choose a day after today.',
  },
  'let-the-responsible-rectify': {
    zh: '请由责任人整改。',
    en: 'Let whoever is responsible put it right.',
  },
  'settle-every-finding': {
    zh: '请先确认全部整改；逾期不整改的，移送纪检。',
    en: 'Confirm every rectification first; what is overdue is referred to inspection.',
  },
  'name-the-thing-and-its-day': {
    zh: '请只填写一个对象；填权力事项的，同时填写日期。',
    en: 'Name one thing; with a power item, its day, too.',
  },
  'wait-for-the-term': {
    zh: '请待期限届满仍未办理时立案；另有事实的，就办理事项或权力事项立案。',
    en: 'Wait for the end of the term; on other facts, open the case about the act or the power.',
  },
  'choose-today-or-earlier': {
    zh: '请选择不晚于今日的日期。',
    en: 'Choose today or an earlier day.',
  },
  'go-on-with-the-case': {
    zh: '请在已立的案件中继续核查。',
    en: 'Go on with the case that is open.',
  },
  'say-why-you-read': {
    zh: '请填写查阅事由。',
    en: 'Say why you read it.',
  },
  'give-the-reason': {
    zh: '请逐人说明理由。',
    en: 'Give the reason for each person.',
  },
  'leave-the-deviation-out': {
    zh: '请删去该项出入。',
    en: 'Leave the deviation out.',
  },
  'name-who-must-answer': {
    zh: '请增加责任人员并说明理由，或改变结论。',
    en: 'Add who must answer, with the reason, or conclude otherwise.',
  },
  'let-another-inspector-conclude': {
    zh: '请由不负责任的其他纪检人员办结。',
    en: 'Let another inspector conclude it, who has nothing to answer for.',
  },
  'refer-to-the-outside-body': {
    zh: '请移送市委、市纪委，凭其文书登记。',
    en: 'Refer it to the party committee or discipline commission, and enter their document.',
  },
  'conclude-the-case-first': {
    zh: '请先办结案件，认定责任人员。',
    en: 'Conclude the case first, with those who must answer.',
  },
  'let-another-inspector-record': {
    zh: '请由其他纪检人员登记。',
    en: 'Let another inspector enter it.',
  },
  'wait-for-the-next-checkpoint': {
    zh: '请待下一个检查点生成后抽样，通常在一分钟内。',
    en: 'Wait for the next checkpoint, which comes within a minute.',
  },
  'choose-a-day-of-the-leave': {
    zh: '请选择代管期间内的日期；代管已期满的，自行恢复，无需办理。',
    en: 'Choose a day while somebody stands in; a leave that is over ended by itself.',
  },
  'say-why-it-is-withheld': {
    zh: '请在未公开内容一栏写明理由。',
    en: 'Say under what is withheld why it is.',
  },
  'deposit-a-past-day': {
    zh: '请在次日及以后存证。',
    en: 'Deposit it on the next day or later.',
  },
  'choose-a-day-with-heads': {
    zh: '请选择有留痕摘要的日期。',
    en: 'Choose a day that has heads.',
  },
  'compare-the-deposit': {
    zh: '请核对存证文件；确认无误而仍不一致的，请立即报告纪检组织。',
    en: 'Compare the deposit with its document; if it is right and still differs, tell inspection at once.',
  },
} as const satisfies Texts;
