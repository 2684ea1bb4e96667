import type { Texts } from '../bilingual';

/** What the acts on objective-based assessment (目标考核) refuse. */
export const personnelPerformanceRefusals = {
  'personnel.performance-state': {
    zh: '考核当前为“{state:PerformanceAssessmentState}”，须为“{required:PerformanceAssessmentState}”。',
    en: 'The assessment stands at “{state:PerformanceAssessmentState}”; it has to be “{required:PerformanceAssessmentState}”.',
  },
  'personnel.performance-cycle-overlaps': {
    zh: '与考核周期{cycles}的日期重叠。',
    en: 'It shares days with: {cycles}.',
  },
  'personnel.performance-cycle-name-taken': {
    zh: '考核周期“{name}”已经开启。',
    en: 'A period called “{name}” was opened already.',
  },
  'personnel.performance-bounds': {
    zh: '合格起点{qualifiedFrom}分、优秀起点{excellentFrom}分不成次序：须大于零、合格低于优秀、不超过100分。',
    en: 'Qualified from {qualifiedFrom}, excellent from {excellentFrom} points: above nothing, in that order, 100 at most.',
  },
  'personnel.recognition-points': {
    zh: '每项认定加{recognitionPoints}分、上限{recognitionPointsMost}分：每项不超过上限，上限须低于合格起点{qualifiedFrom}分。',
    en: 'A recognition brings {recognitionPoints} points, {recognitionPointsMost} at most: one no more than the most, the most below {qualifiedFrom}, from which somebody is qualified.',
  },
  'personnel.not-assessed-by-objectives': {
    zh: '“{person}”在“{cycle}”内不是职业化工会工作者，不适用目标考核。',
    en: '“{person}” is no professional union worker in “{cycle}”, so is not assessed by objectives.',
  },
  'personnel.performance-cycle-over': {
    zh: '今日{today}，“{cycle}”已于{until}结束，不能再下达目标。',
    en: 'Today is {today}; “{cycle}” ended on {until}, so no objectives are set for it.',
  },
  'personnel.objectives-set': {
    zh: '“{person}”在“{cycle}”的目标已经下达。',
    en: 'The objectives of “{person}” for “{cycle}” are set.',
  },
  'personnel.objective-without-number': {
    zh: '第{number}项目标须有内容、数量和权重，所填数量{target}、权重{weight}。',
    en: 'Objective {number} needs a text, a number and a weight; it has {target} and {weight}.',
  },
  'personnel.objective-weights': {
    zh: '各项权重合计{sum}，应为100。',
    en: 'The weights make {sum}; they must make 100.',
  },
  'personnel.result-of-nothing': {
    zh: '完成数量为{amount}，应大于零。',
    en: 'What was achieved is {amount}; it must be above nothing.',
  },
  'personnel.result-outside-cycle': {
    zh: '日期{achievedOn}须在考核周期{from}至{until}之内，且不晚于今日{today}。',
    en: 'The day {achievedOn} must be within the period {from} to {until}, and today, {today}, at the latest.',
  },
  'personnel.result-counted': {
    zh: '来源“{source}”已于{achievedOn}计入{amount}，不得重复计算。',
    en: 'The source “{source}” counts already, with {amount} on {achievedOn}.',
  },
  'personnel.result-comes-by-itself': {
    zh: '“{measure:ObjectiveMeasure}”由工会登记自动计入，不手工登记。',
    en: '“{measure:ObjectiveMeasure}” is counted from the register of unions, not by hand.',
  },
  'personnel.records-own-result': {
    zh: '不得登记本人的完成情况或认定。',
    en: 'Nobody records his own results or recognitions.',
  },
  'personnel.recognition-recorded': {
    zh: '该认定文件已经登记：{title}。',
    en: 'This document is recorded already: {title}.',
  },
  'personnel.performance-cycle-runs': {
    zh: '今日{today}，“{cycle}”至{until}结束，结束后方可评定。',
    en: 'Today is {today}; “{cycle}” runs until {until} and is assessed after it.',
  },
  'personnel.concludes-own-assessment': {
    zh: '不得评定本人的考核。',
    en: 'Nobody concludes his own assessment.',
  },
  'personnel.appeal-beyond-calendar': {
    zh: '自{today}起{days}个工作日的申诉期限超出已公布的节假日安排，无法确定截止日期。',
    en: 'The {days} working days of appeal from {today} on run beyond the published holiday calendar.',
  },
  'personnel.appeal-of-another': {
    zh: '考核申诉只能由被考核人本人提出。',
    en: 'Only whoever was assessed appeals.',
  },
  'personnel.appeal-too-late': {
    zh: '今日{today}，申诉期限已于{until}届满。',
    en: 'Today is {today}; the last day to appeal was {until}.',
  },
} as const satisfies Texts;
