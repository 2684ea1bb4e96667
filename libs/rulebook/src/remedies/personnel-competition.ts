import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts of open competition (公开竞聘). */
export const personnelCompetitionRemedies = {
  'put-up-another-post': {
    zh: '请选择中层或一般岗位；其他岗位按规定方式产生。',
    en: 'Put up a middle or ordinary post; the others are filled in their own way.',
  },
  'put-up-fewer-places': {
    zh: '请减少竞聘人数，或就在任职位注明现任任职。',
    en: 'Put up fewer places, or name the incumbent’s appointment for a place that is held.',
  },
  'name-the-incumbent': {
    zh: '请核对该岗位的现任任职。',
    en: 'Look up who holds the post now, and name that appointment.',
  },
  'list-each-place-once': {
    zh: '请将每个职位只列一次；正在竞聘的职位待其办结。',
    en: 'List each place once, and wait for the competition that is under way.',
  },
  'register-on-the-staff-first': {
    zh: '请先核实并办理在册登记。',
    en: 'Have the membership of the staff registered first.',
  },
  'leave-it-to-the-entrant': {
    zh: '请由报名者本人办理。',
    en: 'Leave it to the entrant.',
  },
  'find-integrity-not-in-order': {
    zh: '请作出不通过的审核结论并说明理由；案件办结后可参加以后的竞聘。',
    en: 'Conclude that it is not in order and say why; once the case is closed there are other competitions.',
  },
  'finish-the-checks': {
    zh: '请逐人完成资格审查和廉政审核。',
    en: 'Check the conditions and the integrity of each entry.',
  },
  'hold-another-competition': {
    zh: '请另行组织竞聘。',
    en: 'Hold another competition.',
  },
  'go-on-with-the-competition': {
    zh: '请继续办理竞聘；无人在列时方可终止。',
    en: 'Go on with the competition; it is cancelled once nobody is left in it.',
  },
  'wait-for-the-end-of-entry': {
    zh: '请待报名截止后办理。',
    en: 'Wait until the last day of entry is past.',
  },
  'hold-the-vote': {
    zh: '请先进行民主推荐并登记计票结果。',
    en: 'Hold the democratic vote and enter its count.',
  },
  'count-everybody-once': {
    zh: '请对每名参加测评的人员各填报一次计票。',
    en: 'Give one count for everybody who stands.',
  },
  'count-the-ballots-again': {
    zh: '请核对计票单。',
    en: 'Check the count against its sheet.',
  },
  'leave-it-to-who-does-not-compete': {
    zh: '请由未参加此次竞聘的经办人员办理。',
    en: 'Leave it to an officer who does not compete in it.',
  },
  'choose-from-the-standing': {
    zh: '请从排名中选定人选。',
    en: 'Choose from the standing.',
  },
  'list-each-person-once': {
    zh: '请将每人只列一次。',
    en: 'List each person once.',
  },
  'propose-fewer': {
    zh: '请按竞聘职位数提出人选。',
    en: 'Propose no more than there are places.',
  },
  'follow-the-standing': {
    zh: '请按排名列入；确需越过的，请说明理由，一并提交集体决定。',
    en: 'Follow the standing, or give the reason, which goes to the decision.',
  },
  'avoid-kin-in-line': {
    zh: '请另选岗位或人选，或先调整相关任职。',
    en: 'Choose another post or person, or change the other appointment first.',
  },
  'object-while-publicised': {
    zh: '请在公示期内提出。',
    en: 'Object within the publicity period.',
  },
  'choose-from-the-list': {
    zh: '请从公示名单中选择。',
    en: 'Choose somebody of the list.',
  },
  'answer-the-open-objections': {
    zh: '请先由分管领导答复全部异议。',
    en: 'Have the holder of the power answer every objection first.',
  },
  'read-the-objection-answer': {
    zh: '请查看已有的答复。',
    en: 'Read the answer that was given.',
  },
  'have-the-power-assigned': {
    zh: '请先明确分管副职，主要领导不直接分管。',
    en: 'Have the item put in the charge of a deputy; the chief is never directly in charge.',
  },
  'ask-the-power-holder': {
    zh: '请由该事项的分管领导办理。',
    en: 'Ask who holds the power item.',
  },
  'decide-on-the-rejection': {
    zh: '请先就拟作出的答复提请集体决定。',
    en: 'Have the leadership body decide on exactly this answer first.',
  },
  'look-at-the-appointment': {
    zh: '请查看该任职的登记。',
    en: 'Look at what is registered of this appointment.',
  },
  'wait-for-the-end-of-trial': {
    zh: '请待试用期满后认定；不合格的可随时认定。',
    en: 'Wait until the trial period is over; that it is failed may be found before.',
  },
  'leave-ones-own-to-another': {
    zh: '请由其他经办人员办理。',
    en: 'Leave it to another officer.',
  },
  'choose-a-day-in-the-post': {
    zh: '请填写任职期间内、不晚于今日的日期。',
    en: 'Give a day within the time in the post, today at the latest.',
  },
} as const satisfies Texts;
