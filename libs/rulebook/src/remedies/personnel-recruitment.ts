import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts of recruitment (招录). */
export const personnelRecruitmentRemedies = {
  'drop-the-bar': {
    zh: '请删去该条件，改为与岗位履职相关的条件。',
    en: 'Drop the condition, or put one in its place that the work of the post needs.',
  },
  'confirm-the-text': {
    zh: '请修改表述；确不构成淘汰条件的，逐条确认后提交。',
    en: 'Write it otherwise, or confirm the condition and submit again.',
  },
  'state-a-condition': {
    zh: '请列明条件后提交。',
    en: 'State the conditions and submit again.',
  },
  'recruit-fewer': {
    zh: '请减少招录人数，或待空缺增加后办理。',
    en: 'Recruit fewer, or wait until more places are free.',
  },
  'set-a-later-last-day': {
    zh: '请将报名截止日期定在今日或以后。',
    en: 'Let registration end today or later.',
  },
  'register-within-the-window': {
    zh: '请在报名时间内办理，或报考其他批次。',
    en: 'Register within the period, or for another recruitment.',
  },
  'check-the-source': {
    zh: '请核实其来源；来源范围的调整须经决定。',
    en: 'Check where the person comes from; the sources change by decision only.',
  },
  'check-each-condition-once': {
    zh: '请对每项条件各给出一次审查结果。',
    en: 'Give one result for each condition.',
  },
  'give-the-ground': {
    zh: '请补充证明材料或理由。',
    en: 'Add the document or the reason.',
  },
  'leave-it-to-another-recruiter': {
    zh: '请由其他经办人办理。',
    en: 'Leave it to a colleague.',
  },
  'wait-for-the-end-of-registration': {
    zh: '请在报名截止后办理。',
    en: 'Wait until registration has ended.',
  },
  'check-the-candidates-first': {
    zh: '请先完成资格审查。',
    en: 'Check the candidates first.',
  },
  'correct-the-marks-and-preview': {
    zh: '请更正文件后重新预览。',
    en: 'Correct the file and preview it again.',
  },
  'seat-another-panelist': {
    zh: '请更换考官。',
    en: 'Seat somebody else.',
  },
  'leave-it-to-the-panel': {
    zh: '请由本批次面试考官评分。',
    en: 'Leave the scoring to the panel.',
  },
  'give-a-score-in-range': {
    zh: '请按0至100填写，至多两位小数。',
    en: 'Give 0 to 100 with two decimals at most.',
  },
  'wait-for-the-scores': {
    zh: '请待全部考官评分后办理。',
    en: 'Wait until every member of the panel has scored.',
  },
  'have-the-seal-examined': {
    zh: '请停止办理并核查密封。',
    en: 'Stop, and have the seals examined.',
  },
  'publish-once-the-calendar-is': {
    zh: '请待节假日安排公布后办理。',
    en: 'Wait until the calendar is published.',
  },
  'wait-for-the-end-of-publicity': {
    zh: '请在公示期满后办理。',
    en: 'Wait until the publicity is over.',
  },
  'open-another-recruitment': {
    zh: '请另行发布招录公告。',
    en: 'Open another recruitment.',
  },
  'object-within-publicity': {
    zh: '请在公示期内提出；公示期后可提出质询。',
    en: 'Object while it is publicised; after it, ask an inquiry.',
  },
  'read-what-was-answered': {
    zh: '请查看已作出的答复。',
    en: 'Read what was answered.',
  },
  'have-the-objections-answered': {
    zh: '请先由未参与名单产生的人员答复异议。',
    en: 'Have the objections answered first, by who had no part in the list.',
  },
  'go-on-with-the-recruitment': {
    zh: '请继续办理招录；无人在列时方可终止。',
    en: 'Go on with the recruitment; it is cancelled once nobody is left in it.',
  },
} as const satisfies Texts;
