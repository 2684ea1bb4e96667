import type { Texts } from '../bilingual';

/** What lifts a refusal of eligibility and review (资格审核与专家评审). */
export const grantsReviewRemedies = {
  'close-after-the-last-day': {
    zh: '请在{lastDay}之后办理截止；如需终止本轮，请说明原因办理取消。',
    en: 'Close it after {lastDay}; to end the round now, cancel it with a reason.',
  },
  'follow-the-round-to-its-end': {
    zh: '请按流程办结本轮；对名单有异议的，请在公示期内提出。',
    en: 'See the round through; an objection to the list is raised during the publicity.',
  },
  'examine-before-the-review': {
    zh: '资格审核须在专家评审之前办理，请查看该轮次的办理记录。',
    en: 'Eligibility is examined before the review; see the history of the round.',
  },
  'examine-as-submitted': {
    zh: '请按已报送的内容确认或否决其资格。',
    en: 'Confirm or reject its eligibility on what was submitted.',
  },
  'leave-it-to-a-colleague': {
    zh: '请由团队以外的工作人员办理。',
    en: 'Leave it to a colleague who is not of the team.',
  },
  'assign-between-close-and-ranking': {
    zh: '请先办理截止；已排名的轮次不再指派专家。',
    en: 'Close the round first; once it is ranked no expert is assigned any more.',
  },
  'choose-an-application-of-the-round': {
    zh: '请选择“{round}”的申请，或到该申请所属轮次办理。',
    en: 'Choose an application of “{round}”, or assign within the round of this one.',
  },
  'confirm-eligibility-first': {
    zh: '请先办理资格审核；未通过、已撤回或已排名的申请不再指派。',
    en: 'Confirm its eligibility first; to one that is ineligible, withdrawn or ranked nobody is assigned.',
  },
  'choose-another-expert': {
    zh: '请改选无利害关系的专家。',
    en: 'Choose an expert without a conflict.',
  },
  'choose-another-expert-or-wait': {
    zh: '请改选其他专家；该专家在{lastDay}之后方可评审该单位的申请。',
    en: 'Choose another expert; this one may review for the unit after {lastDay}.',
  },
  'keep-the-assignment': {
    zh: '无需重复指派，请改选其他专家。',
    en: 'There is nothing more to assign; choose another expert.',
  },
  'use-the-registered-expert': {
    zh: '请直接指派该专家；任职经历有变动的，请补充登记。',
    en: 'Assign the registered expert; a change of employment is added to it.',
  },
  'enter-each-employment-once': {
    zh: '请将每段任职经历只填报一次。',
    en: 'Enter each employment once.',
  },
  'enter-the-employment-when-it-begins': {
    zh: '请在任职开始后再登记。',
    en: 'Enter it once it has begun.',
  },
  'enter-what-changed': {
    zh: '请填写新的任职经历，或原任职经历的结束日期。',
    en: 'Enter a new employment, or the end of the one on record.',
  },
  'ask-the-expert-or-replace': {
    zh: '请由该专家本人申报回避，或由工作人员办理改派。',
    en: 'Ask the expert to declare it, or have the office replace him.',
  },
  'leave-the-assignment': {
    zh: '已提交的评分表按规定处理；已改派或回避的，无需再办理。',
    en: 'A submitted sheet takes its course; for one replaced or ended there is nothing left to do.',
  },
  'rank-the-opened-scores': {
    zh: '评分启封后不再指派、改派或申报回避，请按启封的评分办理；有利害关系的，请在公示期内提出异议。',
    en: 'Once the scores are open nobody is assigned, replaced or excused; go on with them, and raise a conflict as an objection during the publicity.',
  },
} as const satisfies Texts;
