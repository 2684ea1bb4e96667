import type { Texts } from '../bilingual';

/** What lifts a refusal of the joint work of union and tax bureau (联席会议、走访、活动). */
export const financeCollectionJointRemedies = {
  'name-the-chair-as-head': {
    zh: '请填写现任总工会主席为组长；主席有变动的，请先办理任职。',
    en: 'Name the present chair as head; if the chair has changed, have that entered first.',
  },
  'name-the-deputy-director': {
    zh: '请填写税务局副局长为副组长。',
    en: 'Name a deputy director of the tax bureau as deputy head.',
  },
  'name-everybody-once': {
    zh: '请使每人在领导小组中只出现一次。',
    en: 'Name everybody once.',
  },
  'form-the-leading-group': {
    zh: '请先成立领导小组。',
    en: 'Form the leading group first.',
  },
  'close-the-open-conference': {
    zh: '请先结束该次会议。',
    en: 'Close that conference first.',
  },
  'choose-a-day-ahead': {
    zh: '请填写今日或以后的日期。',
    en: 'Choose today or a later day.',
  },
  'hold-it-in-time': {
    zh: '请在{dueOn}以前召开。',
    en: 'Hold it by {dueOn}.',
  },
  'wait-for-the-conference': {
    zh: '请在会议召开后办理。',
    en: 'Do it once the conference is held.',
  },
  'put-it-on-the-next-conference': {
    zh: '需要再议的，请列入下次会议议题。',
    en: 'Put it on the next conference if it is to be dealt with again.',
  },
  'record-the-resolutions': {
    zh: '请逐项登记决议。',
    en: 'Enter the resolution on each of them.',
  },
  'record-the-tasks': {
    zh: '请在决议中登记任务及其负责人和期限。',
    en: 'Enter with a resolution what is to be done, by whom and until when.',
  },
  'add-the-topics': {
    zh: '请补充所缺议题并形成决议。',
    en: 'Add the topics and resolve on them.',
  },
  'leave-it-to-who-got-the-task': {
    zh: '请由该任务的负责人办理。',
    en: 'Leave it to whoever got the task.',
  },
  'raise-it-anew': {
    zh: '问题再次出现的，请重新提出。',
    en: 'Raise it anew if it has come up again.',
  },
  'name-an-organiser-each': {
    zh: '请为双方各填写一名组织者。',
    en: 'Name an organiser for each side.',
  },
  'say-what-each-side-brings': {
    zh: '请填写该方的内容。',
    en: 'Say what this side brings.',
  },
  'choose-a-day-of-the-campaign': {
    zh: '请填写活动期间已到的日期。',
    en: 'Choose a day of the campaign that has come.',
  },
  'record-who-took-part': {
    zh: '请先登记参加单位。',
    en: 'Enter who took part first.',
  },
  'wait-for-its-last-day': {
    zh: '请在活动末日或以后办理。',
    en: 'Do it on its last day or later.',
  },
  'add-the-other-side': {
    zh: '请补充该方人员。',
    en: 'Add somebody of that side.',
  },
  'use-the-teams-there-are': {
    zh: '请使用已组成的调查小组；小组数由参数规定。',
    en: 'Use the teams there are; how many a year has is a parameter.',
  },
  'name-somebody-else': {
    zh: '请改为其他人员。',
    en: 'Name somebody else.',
  },
  'wait-for-the-visit': {
    zh: '请待该次走访复核后再分派，每个单位只填一次。',
    en: 'Wait until that visit is confirmed, and name each unit once.',
  },
  'assign-the-payers-first': {
    zh: '请先分派缴纳建会筹备金的单位。',
    en: 'Assign the payers of the preparation fund first.',
  },
  'leave-it-to-the-team': {
    zh: '请由该单位的走访小组成员登记。',
    en: 'Leave it to a member of the team that visits the unit.',
  },
  'say-which-union': {
    zh: '请按走访所见填写。',
    en: 'Enter what the visit found.',
  },
  'hash-the-encrypted-roster': {
    zh: '请加密职工名册并填写其SHA-256。',
    en: 'Encrypt the roster and enter its SHA-256.',
  },
  'have-another-review-it': {
    zh: '请由另一人复核。',
    en: 'Have another person review it.',
  },
  'send-the-visit-back': {
    zh: '请退回，由小组核对后重新登记。',
    en: 'Send it back, for the team to look again.',
  },
  'assess-both-sides': {
    zh: '请补充该方的考核内容。',
    en: 'Add what is assessed of that side.',
  },
  'make-the-weights-add-up': {
    zh: '请调整各项权重，使合计为{whole}。',
    en: 'Let the weights add up to {whole}.',
  },
  'wait-for-the-year': {
    zh: '请在该年度开始后考核。',
    en: 'Assess it once the year has begun.',
  },
  'have-the-office-raise-it': {
    zh: '请由工会一方的工作人员登记此决议。',
    en: 'Have an officer of the federation enter this resolution.',
  },
  'have-the-visit-assigned': {
    zh: '请先安排对该单位的走访（assignVisits）。',
    en: 'Have the visit to the unit assigned first (assignVisits).',
  },
} as const satisfies Texts;
