import type { Texts } from '../bilingual';

/** What the acts of the joint work of union and tax bureau (联席会议、走访、活动) refuse. */
export const financeCollectionJointRefusals = {
  'finance-collection.leading-group-head': {
    zh: '领导小组组长须由总工会主席担任，所填人员现未任主席。',
    en: 'The federation’s chair heads the leading group; the person named is not the chair now.',
  },
  'finance-collection.leading-group-deputy-head': {
    zh: '领导小组副组长须由税务局副局长担任，所填人员职务为“{post:TaxBureauPost}”。',
    en: 'A deputy director of the tax bureau is deputy head of the leading group; the person named is “{post:TaxBureauPost}”.',
  },
  'finance-collection.leading-group-twice': {
    zh: '组长、副组长和成员中有{count}处重复。',
    en: 'Heads and members are named {count} times too often.',
  },
  'finance-collection.leading-group-day': {
    zh: '成立日期{formedOn}应晚于上一届领导小组的成立日期：{earlierFormedOn}，且不晚于今日{today}。',
    en: 'The day it is formed, {formedOn}, must be after the group before was formed: {earlierFormedOn}, and no later than today, {today}.',
  },
  'finance-collection.no-leading-group': {
    zh: '尚未成立经费代收工作领导小组。',
    en: 'There is no leading group of the collection yet.',
  },
  'finance-collection.conference-open': {
    zh: '联席会议“{conference}”尚未结束。',
    en: 'The joint conference “{conference}” is not closed yet.',
  },
  'finance-collection.conference-day-past': {
    zh: '召开日期{heldOn}早于今日{today}。',
    en: 'The day it is held, {heldOn}, is before today, {today}.',
  },
  'finance-collection.conference-too-late': {
    zh: '联席会议每{intervalMonths}个月召开一次，应不晚于{dueOn}，所填日期为{heldOn}。',
    en: 'A joint conference is held every {intervalMonths} months, this one no later than {dueOn}; the day given is {heldOn}.',
  },
  'finance-collection.conference-state': {
    zh: '联席会议“{conference}”处于“{state:JointConferenceState}”状态，此项办理要求其处于“{required:JointConferenceState}”状态。',
    en: 'The joint conference “{conference}” is in the state “{state:JointConferenceState}”; this act needs it in the state “{required:JointConferenceState}”.',
  },
  'finance-collection.conference-not-held': {
    zh: '联席会议“{conference}”于{heldOn}召开，今日为{today}。',
    en: 'The joint conference “{conference}” is held on {heldOn}; today is {today}.',
  },
  'finance-collection.topic-resolved': {
    zh: '议题“{topic}”已于{resolvedOn}形成决议。',
    en: 'The topic “{topic}” was resolved on {resolvedOn}.',
  },
  'finance-collection.task-day-past': {
    zh: '完成期限{dueOn}早于今日{today}。',
    en: 'The last day to do it on, {dueOn}, is before today, {today}.',
  },
  'finance-collection.topics-unresolved': {
    zh: '有{count}项议题尚未形成决议：{topics}。',
    en: '{count} topics have no resolution yet: {topics}.',
  },
  'finance-collection.conference-without-tasks': {
    zh: '会议尚未留下任务。',
    en: 'The conference has left no task yet.',
  },
  'finance-collection.june-topics-missing': {
    zh: '六月会议还缺少议题：{kinds:ConferenceTopicKind}。',
    en: 'The conference of June lacks topics: {kinds:ConferenceTopicKind}.',
  },
  'finance-collection.conference-task-done': {
    zh: '任务“{task}”已于{doneOn}完成。',
    en: 'The task “{task}” was done on {doneOn}.',
  },
  'finance-collection.conference-task-of-another': {
    zh: '任务“{task}”由他人负责。',
    en: 'Another person is responsible for the task “{task}”.',
  },
  'finance-collection.problem-solved': {
    zh: '问题“{title}”已于{solvedOn}解决。',
    en: 'The problem “{title}” was solved on {solvedOn}.',
  },
  'finance-collection.campaign-of-one-side': {
    zh: '活动由双方联合举办，工会与税务须各有组织者。',
    en: 'Both sides hold a campaign together; union and tax bureau each have an organiser of their own.',
  },
  'finance-collection.content-of-one-side': {
    zh: '活动和走访须同时载明工会与税务双方的内容，此项为空。',
    en: 'A campaign or visit says what union and tax bureau each bring; this is empty.',
  },
  'finance-collection.campaign-state': {
    zh: '活动“{campaign}”处于“{state:CampaignState}”状态，此项办理要求其处于“{required:CampaignState}”状态。',
    en: 'The campaign “{campaign}” is in the state “{state:CampaignState}”; this act needs it in the state “{required:CampaignState}”.',
  },
  'finance-collection.participation-entered': {
    zh: '“{employer}”参加“{campaign}”的情况已经登记。',
    en: 'That “{employer}” took part in “{campaign}” is entered already.',
  },
  'finance-collection.participation-day': {
    zh: '参加日期{onDay}应在活动期间{firstDay}至{lastDay}之内，且不晚于今日{today}。',
    en: 'The day {onDay} must be one of the campaign, {firstDay} to {lastDay}, and no later than today, {today}.',
  },
  'finance-collection.campaign-without-units': {
    zh: '活动“{campaign}”尚未登记参加单位。',
    en: 'Nobody is entered as having taken part in the campaign “{campaign}”.',
  },
  'finance-collection.campaign-runs': {
    zh: '活动“{campaign}”至{lastDay}止，今日为{today}。',
    en: 'The campaign “{campaign}” runs until {lastDay}; today is {today}.',
  },
  'finance-collection.team-of-one-side': {
    zh: '调查小组由工会和税务人员共同组成，还缺少：{missing:CollectionSide}。',
    en: 'A survey team is of union and tax staff; it lacks: {missing:CollectionSide}.',
  },
  'finance-collection.teams-full': {
    zh: '{year}年已组成{teams}个调查小组，至多{most}个。',
    en: '{year} has {teams} survey teams already, and may have {most}.',
  },
  'finance-collection.member-in-a-team': {
    zh: '此人已在本年度的调查小组中。',
    en: 'This person is in a survey team of the year already.',
  },
  'finance-collection.unit-being-visited': {
    zh: '对“{employer}”的走访尚未办结，或重复分派。',
    en: 'A visit to “{employer}” is not through yet, or is assigned twice.',
  },
  'finance-collection.payers-first': {
    zh: '还有{payers}个缴纳建会筹备金的单位从未分派走访，不得先分派已建会的单位：{employers}。',
    en: '{payers} payers of the preparation fund were never assigned a visit; they come before units with a union: {employers}.',
  },
  'finance-collection.visit-state': {
    zh: '走访处于“{state:SurveyVisitState}”状态，此项办理要求其处于“{required:SurveyVisitState}”状态。',
    en: 'The visit is in the state “{state:SurveyVisitState}”; this act needs it in the state “{required:SurveyVisitState}”.',
  },
  'finance-collection.visit-of-another-team': {
    zh: '该单位由其他小组走访。',
    en: 'Another team visits this unit.',
  },
  'finance-collection.visit-day': {
    zh: '走访日期{visitedOn}应不早于分派日期{assignedOn}，且不晚于今日{today}。',
    en: 'The day of the visit, {visitedOn}, must be no earlier than it was assigned, {assignedOn}, and no later than today, {today}.',
  },
  'finance-collection.visit-union-unclear': {
    zh: '已建会的须填写所属工会和建会月份，未建会的均不填写；所填是否建会：{hasUnion}。',
    en: 'A unit with a union is entered with the union and its month, one without with neither; said to have a union: {hasUnion}.',
  },
  'finance-collection.visit-without-roster': {
    zh: '职工{headcount}人，实行实名制管理，须附加密职工名册的摘要值。',
    en: '{headcount} workers are counted by real name; the hash of the encrypted roster is missing.',
  },
  'finance-collection.recorder-reviews': {
    zh: '走访由本人登记，不得由本人复核或退回。',
    en: 'You recorded this visit, so you neither confirm it nor send it back.',
  },
  'finance-collection.visit-outdated': {
    zh: '登记走访之后，“{employer}”的建会情况在名册中已变更，现为：{unionFormedIn}。',
    en: 'Since the visit was recorded, the register has changed about the union of “{employer}”; it is now: {unionFormedIn}.',
  },
  'finance-collection.unit-has-union': {
    zh: '“{employer}”已于{unionFormedIn}建会。',
    en: '“{employer}” has had a union since {unionFormedIn}.',
  },
  'finance-collection.sheet-of-one-side': {
    zh: '工会工作与经费代收列入同一张考核表，还缺少：{missing:CollectionSide}。',
    en: 'Union work and collection stand on one sheet; it lacks: {missing:CollectionSide}.',
  },
  'finance-collection.sheet-weights': {
    zh: '各项权重合计{sum}，应为{whole}。',
    en: 'The weights add up to {sum}; they must be {whole} in all.',
  },
  'finance-collection.sheet-exists': {
    zh: '该工会与分局{year}年已经考核。',
    en: 'This union and tax branch are assessed for {year} already.',
  },
  'finance-collection.sheet-year': {
    zh: '考核年度{year}尚未开始，今日为{today}。',
    en: 'The year {year} has not begun; today is {today}.',
  },
  'finance-collection.resolution-raised-by-bureau': {
    zh: '提请集体决定的事项，由工会一方登记并提请。',
    en: 'What is to be decided by the leadership body is entered and raised by the union’s office.',
  },
  'finance-collection.visit-cell-malformed': {
    zh: '第{line}行此格应为：{column:VisitFormColumn}。',
    en: 'On line {line} this cell must be: {column:VisitFormColumn}.',
  },
  'finance-collection.visit-not-assigned': {
    zh: '第{line}行：没有对“{code}”待登记的走访。',
    en: 'Line {line}: no visit to “{code}” waits to be recorded.',
  },
} as const satisfies Texts;
