import type { Texts } from '../bilingual';

/** What scoring, ranking and awarding grants refuse. */
export const grantsAwardRefusals = {
  'grants.assignment-takes-no-sheet': {
    zh: '该评审任务处于“{state:ReviewAssignmentState}”状态，不再接收评分表。',
    en: 'This review assignment is in the state “{state:ReviewAssignmentState}” and takes no score sheet any more.',
  },
  'grants.scores-already-opened': {
    zh: '本轮申报“{round}”的评分已于{openedOn}启封。',
    en: 'The scores of the round “{round}” were opened on {openedOn}.',
  },
  'grants.score-criterion-unknown': {
    zh: '评分表第{place}项不是本轮的评审标准。',
    en: 'Entry {place} of the sheet is not a criterion of this round.',
  },
  'grants.criterion-not-scored': {
    zh: '未对评审标准“{criterion}”评分。',
    en: 'The criterion “{criterion}” has no score.',
  },
  'grants.score-malformed': {
    zh: '评分表第{place}项的分值应为0至100，至多两位小数。',
    en: 'The score of entry {place} must be from 0 to 100, with two decimals at most.',
  },
  'grants.score-without-comment': {
    zh: '评分表第{place}项未填写评语。',
    en: 'Entry {place} of the sheet has no comment.',
  },
  'grants.round-not-reviewing': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，不在评审中。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; it is not under review.',
  },
  'grants.score-sheets-missing': {
    zh: '申请“{application}”还缺{missing}份评分表，全部交齐之前任何人不得查看评分。',
    en: 'The application “{application}” still lacks {missing} score sheets; nobody reads a score before the last is in.',
  },
  'grants.too-few-score-sheets': {
    zh: '申请“{application}”只有{sheets}份有效评分表，少于规定的{required}份。',
    en: 'The application “{application}” has {sheets} valid score sheets; {required} are required.',
  },
  'grants.score-seal-broken': {
    zh: '申请“{application}”的一份评分表（指派编号{assignment}）与提交时的封存值不一致（SHA-256不同）。',
    en: 'A score sheet of the application “{application}” (assignment {assignment}) does not match the seal it was submitted under (their SHA-256 differ).',
  },
  'grants.scores-not-opened': {
    zh: '本轮申报“{round}”的评分尚未启封。',
    en: 'The scores of the round “{round}” have not been opened yet.',
  },
  'grants.nothing-to-rank': {
    zh: '本轮申报“{round}”没有处于评审中的申请。',
    en: 'The round “{round}” has no application under review.',
  },
  'grants.round-not-ranked': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，只有已排名、尚未公示的轮次可以提出拟立项名单。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; awards are proposed for a ranked round whose list is not published yet.',
  },
  'grants.award-over-quota': {
    zh: '拟立项{count}项，超过本轮可立项数{quota}项。',
    en: '{count} projects are proposed; this round funds {quota}.',
  },
  'grants.award-over-fund': {
    zh: '名单合计{total}元，超过{year}年度资助资金可用余额{available}元。',
    en: 'The list adds up to {total} yuan, above the {available} yuan the fund of {year} has free.',
  },
  'grants.award-not-in-ranking': {
    zh: '名单第{place}项不在本轮的评审排名中。',
    en: 'Number {place} of the list is not in the ranking of this round.',
  },
  'grants.award-not-under-review': {
    zh: '申请“{application}”处于“{state:GrantApplicationState}”状态，不能列入名单。',
    en: 'The application “{application}” is in the state “{state:GrantApplicationState}” and cannot be on the list.',
  },
  'grants.award-listed-twice': {
    zh: '名单第{place}项“{application}”重复列入。',
    en: 'Number {place} of the list, “{application}”, is listed more than once.',
  },
  'grants.award-out-of-rank-order': {
    zh: '名单第{place}项“{application}”未按评审排名列入：排名在先的“{passed}”被越过。',
    en: 'Number {place} of the list, “{application}”, is out of rank order: “{passed}”, ranked before it, is passed over.',
  },
  'grants.award-proposal-state': {
    zh: '拟立项名单处于“{state:AwardProposalState}”状态，此项办理要求的状态为“{required:AwardProposalState}”。',
    en: 'The proposal is in the state “{state:AwardProposalState}”; this act requires “{required:AwardProposalState}”.',
  },
  'grants.decision-not-adopted': {
    zh: '该集体决定的结果为“{outcome:DecisionOutcome}”，不是通过。',
    en: 'The outcome of this decision is “{outcome:DecisionOutcome}”; it was not adopted.',
  },
  'grants.decision-of-another-matter': {
    zh: '该集体决定所议的不是本名单的议题。',
    en: 'This decision was taken on another matter than this list.',
  },
  'grants.award-list-changed': {
    zh: '名单与集体决定所依据的内容不一致：决定的SHA-256为{decided}，现为{now}。',
    en: 'The list is not what was decided on: the decision’s SHA-256 is {decided}, that of the list is {now}.',
  },
  'grants.decision-used-before': {
    zh: '该集体决定已于{usedOn}使用，一项决定只能使用一次。',
    en: 'This decision was used on {usedOn} already; a decision is used once.',
  },
  'grants.publicity-beyond-calendar': {
    zh: '自{today}起{days}个工作日的公示期超出国家已公布的放假安排。',
    en: 'A publicity period of {days} working days after {today} lies beyond the published holiday calendar.',
  },
  'grants.publicity-not-running': {
    zh: '公示期为{first}至{last}，今日{today}不在公示期内。',
    en: 'The publicity period is {first} to {last}; today, {today}, is not within it.',
  },
  'grants.award-not-on-list': {
    zh: '该申请不在这份公示名单上。',
    en: 'This application is not on the publicised list.',
  },
  'grants.objection-open-already': {
    zh: '您于{raisedOn}对该项目提出的异议尚未答复。',
    en: 'The objection you raised to this project on {raisedOn} is still open.',
  },
  'grants.objection-answered-already': {
    zh: '该异议的答复结果为“{state:AwardObjectionState}”，已经答复。',
    en: 'This objection has been answered: {state:AwardObjectionState}.',
  },
  'grants.fund-power-vacant': {
    zh: '{day}“{item:PowerItem}”无人分管。',
    en: 'On {day} nobody holds the power item “{item:PowerItem}”.',
  },
  'grants.not-the-fund-holder': {
    zh: '您不是“{item:PowerItem}”的分管领导。',
    en: 'You do not hold the power item “{item:PowerItem}”.',
  },
  'grants.chief-holds-the-fund': {
    zh: '“{item:PowerItem}”登记为由主要领导直接分管。',
    en: 'The power item “{item:PowerItem}” is registered as held by the chief.',
  },
  'grants.publicity-not-over': {
    zh: '公示期至{last}止，今日为{today}，公示尚未结束。',
    en: 'The publicity period runs until {last}; today is {today}.',
  },
  'grants.award-objections-open': {
    zh: '名单尚有{count}件异议未答复。',
    en: '{count} objections to the list are still open.',
  },
  'grants.award-given-up-by-another': {
    zh: '项目“{application}”只能由其申报人放弃，或由团队以外的受理人员凭申报人的声明登记。',
    en: 'The award of “{application}” is given up by its applicant, or entered by an officer outside the team on the applicant’s statement.',
  },
  'grants.round-not-awarded': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，只有已立项、尚未办结的轮次可以办理。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; this is done in a round that is awarded and not finished.',
  },
  'grants.award-replaced-already': {
    zh: '该立项已有递补名单。',
    en: 'A list that replaces this award has been proposed already.',
  },
  'grants.not-in-reserve': {
    zh: '本轮申报“{round}”没有这样的候补项目。',
    en: 'The round “{round}” has no such project in reserve.',
  },
  'grants.reserve-out-of-order': {
    zh: '“{application}”未按候补次序递补：排名在先的“{passed}”被越过。',
    en: '“{application}” would move up out of order: “{passed}”, ranked before it, is passed over.',
  },
} as const satisfies Texts;
