import type { Texts } from '../bilingual';

/** What lifts a refusal of scoring, ranking and awarding grants. */
export const grantsAwardRemedies = {
  'score-your-open-assignments': {
    zh: '请在本人的评审任务中选择待评分的任务；已提交的评分表不能更改。',
    en: 'Choose an assignment of yours that still waits for its sheet; a submitted sheet cannot be changed.',
  },
  'read-the-opened-scores': {
    zh: '评分已启封，请直接查看评分和排名。',
    en: 'The scores are open: read them and the ranking.',
  },
  'score-the-rounds-criteria': {
    zh: '请按本轮公布的评审标准逐项评分。',
    en: 'Score the criteria the round was opened with, each once.',
  },
  'enter-a-valid-score': {
    zh: '请填写0至100之间、至多两位小数的分值。',
    en: 'Enter a score from 0 to 100 with two decimals at most.',
  },
  'explain-the-score': {
    zh: '请填写评语，说明评分理由。',
    en: 'Enter a comment that gives the reason for the score.',
  },
  'wait-for-the-score-sheets': {
    zh: '请催交评分表，或更换未交评分表的专家。',
    en: 'Remind the experts, or replace those whose sheets are missing.',
  },
  'assign-more-experts': {
    zh: '请为该申请增派专家，交齐不少于{required}份评分表后再办理。',
    en: 'Assign more experts to this application until {required} sheets are in.',
  },
  'report-the-broken-seal': {
    zh: '请停止启封并报告纪检组织；该份评分表作废，查明后按指派编号办理改派专家，由另一名或原专家重新评分。',
    en: 'Stop the opening and report it to discipline inspection; the sheet is void: once it is looked into, replace the expert of that assignment, so that another one, or the same one, scores anew.',
  },
  'open-the-scores-first': {
    zh: '请在评分表交齐后先启封评分。',
    en: 'Open the scores first, once every sheet is in.',
  },
  'complete-the-review': {
    zh: '请先完成资格审核和专家评审。',
    en: 'Complete eligibility and review first.',
  },
  'shorten-the-list': {
    zh: '请将拟立项项目减至{quota}项以内，其余可列为候补。',
    en: 'Shorten the list to {quota} projects or fewer; others may be put in reserve.',
  },
  'appropriate-more-or-shorten': {
    zh: '请减少立项项目，或先追加{year}年度资助资金。',
    en: 'Shorten the list, or have more appropriated to the fund of {year} first.',
  },
  'choose-ranked-applications': {
    zh: '请从本轮评审排名中选择处于评审中的申请。',
    en: 'Choose applications of this round’s ranking that are still under review.',
  },
  'list-each-project-once': {
    zh: '请将每个项目只列入一次：或拟立项，或候补。',
    en: 'List each project once: for an award, or in reserve.',
  },
  'follow-the-ranking': {
    zh: '请按评审排名列入；确需例外的，请写明理由一并提交集体决定。',
    en: 'Follow the ranking; where an exception is needed, give its reason, which goes to the decision with the list.',
  },
  'use-an-adopted-decision': {
    zh: '请在集体决定通过后办理；未通过的，请重新提出名单。',
    en: 'Act once the matter is adopted; if it was not, propose a new list.',
  },
  'use-the-lists-own-decision': {
    zh: '请使用对本名单作出的集体决定。',
    en: 'Use the decision taken on this list.',
  },
  'propose-a-new-list': {
    zh: '名单已变更，请重新提出名单并提交集体决定。',
    en: 'The list has changed: propose it anew and have it decided.',
  },
  'wait-for-the-calendar': {
    zh: '请在国家公布相应年度放假安排后再公示。',
    en: 'Publish once the holidays of that year have been published.',
  },
  'object-during-publicity': {
    zh: '请在公示期内提出异议；公示期外请按来信来访渠道反映。',
    en: 'Object within the publicity period; outside it, write to the federation.',
  },
  'choose-a-listed-project': {
    zh: '请选择公示名单上的项目。',
    en: 'Choose a project on the publicised list.',
  },
  'read-the-answer': {
    zh: '请查看已有的答复。',
    en: 'Read the answer that was given.',
  },
  'have-the-fund-assigned': {
    zh: '请先由领导班子明确“{item:PowerItem}”的分管领导。',
    en: 'Have “{item:PowerItem}” assigned to a deputy first.',
  },
  'ask-the-fund-holder': {
    zh: '请由“{item:PowerItem}”的分管领导答复。',
    en: 'Have the deputy in charge of “{item:PowerItem}” answer it.',
  },
  'wait-for-the-publicity': {
    zh: '请在{last}公示期满后的次日起办理。',
    en: 'Act from the day after {last}, when the publicity is over.',
  },
  'answer-the-objections': {
    zh: '请先由分管领导答复全部异议。',
    en: 'Have every objection answered by the deputy in charge first.',
  },
  'follow-the-replacing-list': {
    zh: '请按已有的递补名单办理；该名单撤回后可另行提出。',
    en: 'Follow the list there is; another may be proposed once it is taken back.',
  },
  'choose-from-the-reserve': {
    zh: '请从本轮候补项目中选择；没有候补的，不再递补。',
    en: 'Choose a project of the round’s reserve; where there is none, nobody moves up.',
  },
  'take-the-first-of-the-reserve': {
    zh: '请由候补第一名递补；确需例外的，请写明理由一并提交集体决定。',
    en: 'Let the first of the reserve move up; where an exception is needed, give its reason, which goes to the decision.',
  },
} as const satisfies Texts;
