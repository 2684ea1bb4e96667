import type { Texts } from '../bilingual';

/** What the acts on matters and meetings of the leadership body (议题与会议) refuse. */
export const governanceMeetingRefusals = {
  'governance.matter-already-raised': {
    zh: '该对象已有待决议题“{title}”（{raisedOn}提出），同一对象同时只能有一个待决议题。',
    en: 'The same subject has an undecided matter, “{title}”, raised on {raisedOn}; there is one at a time.',
  },
  'governance.party-unnamed': {
    zh: '第{number}个当事方既未填写人员，也未填写单位。',
    en: 'Party {number} names neither a person nor an employer.',
  },
  'governance.matter-not-live': {
    zh: '议题“{title}”当前为“{state:MatterState}”，已不是待决议题。',
    en: 'The matter “{title}” is no longer waiting for a decision: {state:MatterState}.',
  },
  'governance.matter-of-another': {
    zh: '议题“{title}”由他人提出，只能由提出人撤回。',
    en: 'Somebody else raised the matter “{title}”; only who raised it withdraws it.',
  },
  'governance.matter-under-discussion': {
    zh: '议题“{title}”已在会议上{state:AgendaItemState}，不能撤回。',
    en: 'The matter “{title}” is before the meeting ({state:AgendaItemState}) and cannot be withdrawn.',
  },
  'governance.evidence-not-a-precondition': {
    zh: '“{precondition:DecisionPrecondition}”不在现行的决策前置程序（{required:DecisionPrecondition}）之内。',
    en: '“{precondition:DecisionPrecondition}” is not among the preconditions in force: {required:DecisionPrecondition}.',
  },
  'governance.evidence-already-attached': {
    zh: '该文件已作为“{precondition:DecisionPrecondition}”材料“{title}”提交。',
    en: 'This file is attached already as “{precondition:DecisionPrecondition}”, under the title “{title}”.',
  },
  'governance.precondition-unproven': {
    zh: '议题“{title}”没有“{precondition:DecisionPrecondition}”材料，未履行前置程序的不得提交会议决策。',
    en: 'The matter “{title}” has no evidence of “{precondition:DecisionPrecondition}”; nothing is decided before that is done.',
  },
  'governance.matter-not-raised': {
    zh: '议题“{title}”当前为“{state:MatterState}”，不能列入议程。',
    en: 'The matter “{title}” cannot go on an agenda: {state:MatterState}.',
  },
  'governance.meeting-takes-no-matters': {
    zh: '会议“{meeting}”当前为“{state:MeetingState}”，不能再列入议题。',
    en: 'The meeting “{meeting}” takes no more matters: {state:MeetingState}.',
  },
  'governance.meeting-in-the-past': {
    zh: '会议日期{heldOn}早于今日{today}。',
    en: 'The day of the meeting, {heldOn}, is before today, {today}.',
  },
  'governance.no-leadership-body': {
    zh: '{heldOn}没有在任的领导班子成员，不能召开班子会议。',
    en: 'Nobody sits in the leadership body on {heldOn}; it cannot meet.',
  },
  'governance.already-listed': {
    zh: '该人员已在会议“{meeting}”的名单中，身份为{capacity:AttendanceCapacity}。',
    en: 'The person is listed for the meeting “{meeting}” already: {capacity:AttendanceCapacity}.',
  },
  'governance.meeting-ended': {
    zh: '会议“{meeting}”当前为“{state:MeetingState}”，参会名单不再变动。',
    en: 'The list of the meeting “{meeting}” does not change any more: {state:MeetingState}.',
  },
  'governance.person-not-listed': {
    zh: '该人员不在会议“{meeting}”的名单中。',
    en: 'The person is not listed for the meeting “{meeting}”.',
  },
  'governance.member-left-the-body': {
    zh: '名单中有{count}人在{heldOn}已不在领导班子任职，不能作为班子成员到会。',
    en: 'On {heldOn}, {count} of those listed no longer sit in the leadership body and cannot be present as members.',
  },
  'governance.attendance-stands-during-item': {
    zh: '议题“{title}”{state:AgendaItemState}，其间不能登记班子成员的此项变动。',
    en: 'The matter “{title}” is before the meeting ({state:AgendaItemState}); this change of a member’s attendance waits until it is through.',
  },
  'governance.meeting-on-another-day': {
    zh: '会议“{meeting}”定于{heldOn}召开，今日为{today}。',
    en: 'The meeting “{meeting}” is on {heldOn}; today is {today}.',
  },
  'governance.meeting-not-called': {
    zh: '会议“{meeting}”当前为“{state:MeetingState}”，不能再次宣布开会。',
    en: 'The meeting “{meeting}” cannot be opened again: {state:MeetingState}.',
  },
  'governance.no-quorum': {
    zh: '应到班子成员{members}人，实到{present}人；到会人数须超过{quorum}，即不少于{needed}人。',
    en: '{present} of {members} members are present; more than {quorum} must be, that is at least {needed}.',
  },
  'governance.nobody-presides': {
    zh: '主席未到会，须由一名到会的副主席主持；到会副主席{deputies}人。',
    en: 'The chief is absent; one of the deputies present must preside, and there are {deputies}.',
  },
  'governance.chief-presides': {
    zh: '主席（自{since}任职）已到会，会议由主席主持。',
    en: 'The chief, seated since {since}, is present and presides.',
  },
  'governance.present-on-leave': {
    zh: '该人员登记为到会，不能同时登记为“{meeting}”请假。',
    en: 'The person is recorded as present and cannot be on leave from “{meeting}”.',
  },
  'governance.papers-late': {
    zh: '材料（{titles}）未在{heldOn}会议的{days}天前送达。',
    en: 'Papers came later than {days} days before the meeting of {heldOn}: {titles}.',
  },
} as const satisfies Texts;
