import type { Texts } from '../bilingual';

/** What the acts of supervision refuse: inquiry, audit, inspection. */
export const governanceSupervisionRefusals = {
  'governance.inquiry-about-one-thing': {
    zh: '质询须就一个对象提出：权力事项、集体决定、公开内容或办理事项；现填写了{named}个。',
    en: 'An inquiry is about one thing: a power item, a decision, a disclosure or an act; {named} are named.',
  },
  'governance.term-beyond-calendar': {
    zh: '{today}之后{days}个工作日的期限超出已公布的节假日安排，暂不能确定。',
    en: 'A term of {days} working days after {today} lies beyond the published holiday calendar.',
  },
  'governance.answer-late': {
    zh: '质询于{answeredOn}答复，晚于答复期限{dueOn}。',
    en: 'The inquiry was answered on {answeredOn}, after its last day, {dueOn}.',
  },
  'governance.inquiry-answered-already': {
    zh: '该质询的状态为“{state:InquiryState}”，已经答复。',
    en: 'The inquiry is in the state “{state:InquiryState}” and has its answer.',
  },
  'governance.inquiry-power-vacant': {
    zh: '“{item:PowerItem}”在{today}没有分管领导，无人可以答复。',
    en: 'Nobody holds “{item:PowerItem}” on {today}, so nobody can answer.',
  },
  'governance.not-the-answerer': {
    zh: '质询由“{item:PowerItem}”的分管领导或决定的执行人答复，本人不是。',
    en: 'The holder of “{item:PowerItem}” or whoever carries the decision out answers; you are neither.',
  },
  'governance.asker-answers': {
    zh: '该质询由本人于{askedOn}提出，不能由本人答复。',
    en: 'You asked this on {askedOn}; nobody answers himself.',
  },
  'governance.inquiry-not-to-appraise': {
    zh: '该质询的状态为“{state:InquiryState}”，只有已答复的可以评议，且只评议一次。',
    en: 'The inquiry is in the state “{state:InquiryState}”; an answer is appraised, once.',
  },
  'governance.not-the-asker': {
    zh: '答复由提出质询的人评议。',
    en: 'Whoever asked appraises the answer.',
  },
  'governance.audit-state': {
    zh: '该审计处于“{state:AuditState}”状态，此项办理须在“{needed:AuditState}”状态下进行。',
    en: 'The audit is in the state “{state:AuditState}”; this is done only in: {needed:AuditState}.',
  },
  'governance.not-the-auditor': {
    zh: '审计“{title}”由立项的审计人员办理，本人不是。',
    en: 'Whoever opened the audit “{title}” does this; you did not.',
  },
  'governance.audit-period-not-over': {
    zh: '审计期间末日{last}不早于今日{today}，期间尚未结束，抽样总体不能固定。',
    en: 'The last day of the period, {last}, is not before today, {today}: what is drawn from cannot be fixed yet.',
  },
  'governance.sample-beyond-population': {
    zh: '拟抽{size}件，而该期间该事项下只有{acts}件办理。',
    en: '{size} acts are to be drawn, and there are {acts} under these items in the period.',
  },
  'governance.population-too-large': {
    zh: '该期间该事项下有{acts}件办理，一次审计至多{most}件。',
    en: 'There are {acts} acts under these items in the period; one audit takes at most {most}.',
  },
  'governance.auditor-is-audited': {
    zh: '本人在该期间办理或分管其中{acts}件，并分管其中{charges}个事项，不得审计自己。',
    en: 'You did, or held the power over, {acts} of these acts, and held {charges} of these items: nobody audits himself.',
  },
  'governance.seed-not-as-committed': {
    zh: '所给种子的散列值为{given}，立项时公布的是{committed}。',
    en: 'The seed given hashes to {given}; the audit committed to {committed}.',
  },
  'governance.act-outside-audit': {
    zh: '编号为“{act}”的办理不在该审计的总体之内。',
    en: 'The act “{act}” is none of those this audit looks at.',
  },
  'governance.due-not-ahead': {
    zh: '整改期限{dueOn}不晚于今日{today}。',
    en: 'The day by which it is to be put right, {dueOn}, is not after today, {today}.',
  },
  'governance.auditor-of-own-act': {
    zh: '编号为“{act}”的办理由本人办理或分管，不得由本人审计。',
    en: 'You did the act “{act}”, or held the power over it; nobody audits himself.',
  },
  'governance.finding-already-recorded': {
    zh: '该办理违反{clause}的问题已于{recordedOn}登记。',
    en: 'That this act goes against {clause} was recorded on {recordedOn} already.',
  },
  'governance.finding-state': {
    zh: '该问题处于“{state:AuditFindingState}”状态，此项办理须在“{needed:AuditFindingState}”状态下进行。',
    en: 'The finding is in the state “{state:AuditFindingState}”; this is done only in: {needed:AuditFindingState}.',
  },
  'governance.not-responsible': {
    zh: '该问题由办理当日的分管领导或现任分管领导整改，本人不是。',
    en: 'Whoever held the power on the day of the act, or holds it now, puts this right; you are neither.',
  },
  'governance.rectifier-confirms': {
    zh: '该问题由本人整改（{rectifiedOn}）或应由本人整改，须由他人确认。',
    en: 'You put this right ({rectifiedOn}), or had to; somebody else confirms it.',
  },
  'governance.findings-unsettled': {
    zh: '共{findings}个问题，其中{unsettled}个尚未确认整改或移送，不能结项。',
    en: '{unsettled} of {findings} findings are neither confirmed nor referred; the audit stays open.',
  },
  'governance.case-about-one-thing': {
    zh: '立案须就一个对象：审计问题、质询、办理事项，或权力事项及其日期；现填写了{named}个。',
    en: 'A case is about one thing: a finding, an inquiry, an act, or a power item with its day; {named} are named.',
  },
  'governance.not-overdue': {
    zh: '期限为{dueOn}，今日为{today}，尚未逾期或已经办理。',
    en: 'The last day is {dueOn} and today is {today}: it is not overdue, or done already.',
  },
  'governance.event-ahead': {
    zh: '事发日期{eventDay}晚于今日{today}。',
    en: 'The day it is about, {eventDay}, is after today, {today}.',
  },
  'governance.case-already-open': {
    zh: '该质询已于{openedOn}立案。',
    en: 'A case was opened from this inquiry on {openedOn}.',
  },
  'governance.reading-without-reason': {
    zh: '查阅案情须说明事由，查阅留痕。',
    en: 'Reading what is confidential needs its reason, which is kept.',
  },
  'governance.case-concluded': {
    zh: '该案件的状态为“{state:InspectionCaseState}”，不能再次办结。',
    en: 'The case is in the state “{state:InspectionCaseState}” and is not concluded again.',
  },
  'governance.deviation-unexplained': {
    zh: '责任人员由登记确定，对编号为“{person}”的人员作增减须说明理由。',
    en: 'Who must answer follows from the register; adding or leaving out “{person}” needs its reason.',
  },
  'governance.deviation-changes-nothing': {
    zh: '对编号为“{person}”的人员“{deviation:AccountableDeviation}”没有改变登记确定的结果。',
    en: '“{deviation:AccountableDeviation}” for “{person}” changes nothing of what the register says.',
  },
  'governance.nobody-accountable': {
    zh: '认定存在违规违纪，但没有责任人员。',
    en: 'A breach is found, and nobody would answer for it.',
  },
  'governance.accountable-concludes': {
    zh: '本人按登记属于该案的责任人员，不得由本人办结。',
    en: 'By the register you must answer in this case, so you do not conclude it.',
  },
  'governance.federation-imposes': {
    zh: '作出机关为“{issuer:MeasureIssuer}”；问责由本会以外的机关作出，本会只记录和移送。',
    en: 'The issuer is “{issuer:MeasureIssuer}”; only a body outside imposes, the federation records and refers.',
  },
  'governance.not-accountable': {
    zh: '编号为“{person}”的人员不是该案已认定的责任人员。',
    en: '“{person}” is none of those who must answer for this case.',
  },
  'governance.measure-on-oneself': {
    zh: '不得登记对本人的问责措施。',
    en: 'Nobody enters a measure on himself.',
  },
  'governance.measure-out-of-time': {
    zh: '作出日期{issuedOn}不在立案日{openedOn}至今日{today}之间。',
    en: 'The day of issue, {issuedOn}, is not between the opening, {openedOn}, and today, {today}.',
  },
  'governance.measure-already-recorded': {
    zh: '文号“{number}”的措施已于{recordedOn}登记。',
    en: 'The measure of document “{number}” was entered on {recordedOn}.',
  },
  'governance.draw-before-checkpoint': {
    zh: '立项时留痕的最后检查点为{after}，其后尚无检查点，不能抽样。',
    en: 'Checkpoint {after} was the last at opening and none came since, so nothing is drawn yet.',
  },
  'governance.nobody-stands-in-for': {
    zh: '自{on}起没有人为该副职代管事项。',
    en: 'Nobody stands in for this deputy from {on} on.',
  },
  'governance.return-in-the-past': {
    zh: '返岗日期{on}早于今日{today}，已由代管人办理的事项不能改变。',
    en: 'The return on {on} lies before today, {today}; what was done by whoever stood in stays.',
  },
  'governance.withheld-unexplained': {
    zh: '不公开{figures:DisclosedFigureKind}的，须说明理由。',
    en: 'Withholding {figures:DisclosedFigureKind} needs a reason.',
  },
  'governance.deposit-day-not-over': {
    zh: '{day}尚未结束（今日{today}），当日留痕摘要还会变化。',
    en: '{day} is not over (today is {today}); its heads may still change.',
  },
  'governance.day-without-heads': {
    zh: '{day}没有留痕摘要。',
    en: 'No trail had a head on {day}.',
  },
  'governance.deposited-another-head': {
    zh: '所存证的散列值{deposited}与{day}留痕摘要的散列值{own}不一致。',
    en: 'What was deposited, {deposited}, is not the SHA-256 of the heads of {day}, {own}.',
  },
  'governance.deposited-there-already': {
    zh: '{day}的留痕摘要已于{depositedOn}登记在“{place}”存证。',
    en: 'The deposit of {day} at “{place}” was entered on {depositedOn}.',
  },
} as const satisfies Texts;
