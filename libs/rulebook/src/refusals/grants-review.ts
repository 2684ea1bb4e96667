import type { Texts } from '../bilingual';

/** What the acts of eligibility and review (资格审核与专家评审) refuse. */
export const grantsReviewRefusals = {
  'grants.round-not-closable': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，只有受理中的轮次可以截止。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; only an open one is closed.',
  },
  'grants.round-window-not-over': {
    zh: '本轮申报“{round}”受理至{lastDay}，今日为{today}，受理期未满，不得提前截止。',
    en: 'The round “{round}” takes applications until {lastDay}; today is {today}, and it is not closed before its time.',
  },
  'grants.round-not-cancellable': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，公示之后不能取消。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; from the publicity on it cannot be cancelled.',
  },
  'grants.round-not-taking-eligibility': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，资格审核只在受理中或已截止的轮次办理。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; eligibility is examined while it is open or closed.',
  },
  'grants.round-past-returning': {
    zh: '本轮申报“{round}”受理至{lastDay}，退回后申报人已无法再次报送。',
    en: 'The round “{round}” took applications until {lastDay}; what is returned now could not be submitted again.',
  },
  'grants.application-not-awaiting-eligibility': {
    zh: '申请“{application}”处于“{state:GrantApplicationState}”状态，只有已报送的申请可以退回或审核资格。',
    en: 'The application “{application}” is in the state “{state:GrantApplicationState}”; only a submitted one is returned or examined.',
  },
  'grants.own-application-examined': {
    zh: '您是申请“{application}”的团队成员，不得审核本人的申请。',
    en: 'You are of the team of the application “{application}”; nobody examines his own.',
  },
  'grants.round-not-in-review': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，专家在截止之后、排名之前指派。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; experts are assigned between its close and the ranking.',
  },
  'grants.application-of-another-round': {
    zh: '申请“{application}”不属于本轮申报“{round}”。',
    en: 'The application “{application}” does not belong to the round “{round}”.',
  },
  'grants.application-not-reviewable': {
    zh: '申请“{application}”处于“{state:GrantApplicationState}”状态，只有资格审核通过的申请可以指派专家。',
    en: 'The application “{application}” is in the state “{state:GrantApplicationState}”; experts are assigned to eligible ones.',
  },
  'grants.expert-already-assigned': {
    zh: '该专家已被指派评审申请“{application}”。',
    en: 'This expert is assigned to the application “{application}” already.',
  },
  'grants.expert-in-team': {
    zh: '该专家是申请“{application}”的团队成员。',
    en: 'This expert is of the team of the application “{application}”.',
  },
  'grants.expert-works-at-the-unit': {
    zh: '该专家自{from}起在“{unit}”{kind:ExpertEmploymentKind}，与申报单位“{employer}”为同一单位（更名：{renames}；合并：{mergers}）。',
    en: 'This expert has been {kind:ExpertEmploymentKind} at “{unit}” since {from}; with the applying unit “{employer}” it is one unit (renames: {renames}; mergers: {mergers}).',
  },
  'grants.expert-worked-at-the-unit': {
    zh: '该专家曾在“{unit}”{kind:ExpertEmploymentKind}至{until}，与申报单位“{employer}”为同一单位（更名：{renames}；合并：{mergers}），{years}年回避期至{lastDay}。',
    en: 'This expert was {kind:ExpertEmploymentKind} at “{unit}” until {until}; with the applying unit “{employer}” it is one unit (renames: {renames}; mergers: {mergers}), and the {years} years of conflict last until {lastDay}.',
  },
  'grants.expert-related-to-team': {
    zh: '该专家与团队成员名单第{place}人自{from}起有利害关系：{relation:RelationKind}（关系登记编号{relationId}）。',
    en: 'This expert has had a relation to number {place} of the team since {from}: {relation:RelationKind} (relation {relationId} of the register).',
  },
  'grants.expert-applied-with-team': {
    zh: '该专家曾与团队成员名单第{place}人共同申报“{project}”（{on}），{years}年回避期至{lastDay}。',
    en: 'This expert applied for “{project}” together with number {place} of the team ({on}); the {years} years of conflict last until {lastDay}.',
  },
  'grants.expert-interested-in-unit': {
    zh: '该专家申报与“{unit}”有{relation:RelationKind}关系，该单位即申报单位“{employer}”（更名：{renames}；合并：{mergers}），自{from}起，关系登记编号{relationId}。',
    en: 'This expert has declared a relation to “{unit}” ({relation:RelationKind}) since {from} (relation {relationId} of the register); it is the applying unit “{employer}” (renames: {renames}; mergers: {mergers}).',
  },
  'grants.expert-declared-conflict': {
    zh: '该专家已于{declaredOn}就申请“{application}”申报回避。',
    en: 'This expert declared a conflict on the application “{application}” on {declaredOn}.',
  },
  'grants.expert-already-registered': {
    zh: '该人员已登记为评审专家，专业领域为“{field}”。',
    en: 'This person is registered as an expert already, in the field “{field}”.',
  },
  'grants.employment-unit-unknown': {
    zh: '第{place}条任职经历的单位未在单位名册中登记。',
    en: 'The unit of employment number {place} is not in the register of employers.',
  },
  'grants.employment-repeated': {
    zh: '第{place}条任职经历（“{unit}”，自{from}起）重复填报。',
    en: 'Employment number {place}, at “{unit}” since {from}, is entered more than once.',
  },
  'grants.employment-already-entered': {
    zh: '该专家在“{unit}”自{from}起的任职经历已如此登记。',
    en: 'The employment of this expert at “{unit}” since {from} is entered like this already.',
  },
  'grants.employment-ahead': {
    zh: '第{place}条任职经历自{from}起，晚于今日{today}。',
    en: 'Employment number {place} begins on {from}, after today, {today}.',
  },
  'grants.assignment-of-another-expert': {
    zh: '该项指派属于其他专家，回避只能由专家本人申报。',
    en: 'The assignment is another expert’s; a conflict is declared by the expert himself.',
  },
  'grants.assignment-not-replaceable': {
    zh: '该项指派处于“{state:ReviewAssignmentState}”状态，只有尚未提交评分表或封存已被破坏的指派可以改派。',
    en: 'The assignment is in the state “{state:ReviewAssignmentState}”; only one whose score sheet is missing, or void for a broken seal, is replaced.',
  },
  'grants.assignment-over': {
    zh: '该项指派处于“{state:ReviewAssignmentState}”状态，已经结束，无需申报回避。',
    en: 'The assignment is in the state “{state:ReviewAssignmentState}” and over; there is no conflict left to declare.',
  },
} as const satisfies Texts;
