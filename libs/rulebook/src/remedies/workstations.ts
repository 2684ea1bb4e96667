import type { Texts } from '../bilingual';

/** What lifts a refusal of workstations (驻园区工作站). */
export const workstationsRemedies = {
  'use-the-registered-park': {
    zh: '请使用已登记的园区，或更换名称。',
    en: 'Use the registered park, or give another name.',
  },
  'use-or-close-the-station': {
    zh: '请使用现有工作站，或先办理其撤销。',
    en: 'Use the park’s present workstation, or close it first.',
  },
  'plan-a-later-opening': {
    zh: '请将挂牌日期定为今日或以后。',
    en: 'Plan the opening for today or later.',
  },
  'look-at-the-station': {
    zh: '请查看工作站的流转记录。',
    en: 'Look at the history of the workstation.',
  },
  'have-staff-seconded': {
    zh: '请由人事派驻相应人员后再挂牌。',
    en: 'Have personnel second whoever is missing, and open it then.',
  },
  'have-staff-begin-together': {
    zh: '请由人事重新办理派驻，使三类人员自同一日起进驻。',
    en: 'Have personnel second them anew, so that all begin on one day.',
  },
  'second-a-sitting-deputy': {
    zh: '请派驻一名在任副主席。',
    en: 'Have a sitting deputy seconded.',
  },
  'end-the-secondments-first': {
    zh: '请由人事先结束其派驻。',
    en: 'Have personnel end the secondments first.',
  },
  'choose-a-kind-in-force': {
    zh: '请选择现行任务种类；需要增加种类的，经集体决定更改参数。',
    en: 'Choose a kind in force; to add one, have the parameter changed by decision.',
  },
  'look-at-the-task': {
    zh: '请查看任务的流转记录。',
    en: 'Look at the history of the task.',
  },
  'leave-it-to-the-station': {
    zh: '请由在站人员办理。',
    en: 'Leave it to those who are at the station.',
  },
  'leave-it-to-its-assignee': {
    zh: '请由承办人办理，或先办理转办。',
    en: 'Leave it to whoever took it on, or have it passed on first.',
  },
  'leave-it-to-the-station-of-its-park': {
    zh: '请由该单位所在园区的工作站办理；单位已迁入本园区的，请先由财务更正单位登记。',
    en: 'Leave it to the station of its park; where the unit has moved here, have finance correct the register first.',
  },
  'name-somebody-at-the-station': {
    zh: '请指定另一名在站人员。',
    en: 'Name another person who is at the station.',
  },
  'have-another-confirm': {
    zh: '请由提出人或未参与办理的人员确认。',
    en: 'Have whoever asked for it, or somebody who had no hand in it, confirm it.',
  },
  'finish-or-refuse-the-tasks': {
    zh: '请先办结或不予受理这些任务。',
    en: 'Finish or refuse these tasks first.',
  },
  'let-it-follow-the-other': {
    zh: '请将期限定在该合同期满之后，或先登记该合同提前终止。',
    en: 'Let its term begin after the other’s, or register first that the other ended before its term.',
  },
  'correct-the-workers': {
    zh: '请核对覆盖人数和职工总数。',
    en: 'Check the number covered and the number of workers.',
  },
  'look-at-the-contract': {
    zh: '请查看该合同的登记内容。',
    en: 'Look at what is registered of the contract.',
  },
  'name-a-day-of-its-term': {
    zh: '请填写合同期限内、期满之前的日期。',
    en: 'Name a day of its term before the last.',
  },
  'name-a-day-since-the-opening': {
    zh: '请填写工作站挂牌以来、不晚于今日的日期。',
    en: 'Name a day since the workstation opened, today at the latest.',
  },
  'close-the-places-first': {
    zh: '请先停用这些阵地。',
    en: 'Close these places first.',
  },
  'ask-for-who-is-missing': {
    zh: '请申请所缺的人员；人员不齐之日起另行申请。',
    en: 'Ask for whoever is missing, from the day somebody is.',
  },
  'ask-from-today-on': {
    zh: '请填写今日或以后的日期。',
    en: 'Name today or a later day.',
  },
  'withdraw-the-requests': {
    zh: '请先撤回这些需求。',
    en: 'Withdraw these requests first.',
  },
  'choose-a-month-it-was-open': {
    zh: '请选择工作站挂牌期间的月份。',
    en: 'Choose a month in which the workstation was open.',
  },
  'wait-for-finance': {
    zh: '请待财务登记建会或入账结清，任务随之自动办结。',
    en: 'Wait until finance has registered it; the task is done by itself then.',
  },
  'ask-for-each-by-itself': {
    zh: '请只填其中之一；两者都涉及的，分别提出。',
    en: 'Name one of them; where it is about both, ask for each by itself.',
  },
} as const satisfies Texts;
