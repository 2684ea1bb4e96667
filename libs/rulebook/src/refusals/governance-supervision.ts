import type { Texts } from '../bilingual';

/** What the acts of supervision refuse: inquiry, audit, inspection. */
export const governanceSupervisionRefusals = {
  'governance.inquiry-about-one-thing': {
    zh: '质询须就一个对象提出：权力事项、集体决定或办理事项；现填写了{named}个。',
    en: 'An inquiry is about one thing: a power item, a decision or an act; {named} are named.',
  },
  'governance.term-beyond-calendar': {
    zh: '{today}之后{days}个工作日的期限超出已公布的节假日安排，暂不能确定。',
    en: 'A term of {days} working days after {today} lies beyond the published holiday calendar.',
  },
  'governance.inquiry-answered-already': {
    zh: '该质询的状态为“{state:InquiryState}”，已经答复。',
    en: 'The inquiry is in the state “{state:InquiryState}” and has its answer.',
  },
  'governance.inquiry-power-vacant': {
    zh: '“{item:PowerItem}”在{today}没有分管领导，无人可以答复。',
    en: 'Nobody holds “{item:PowerItem}” on {today}, so nobody can answer.',
  },
  'governance.not-the-answerer': {
    zh: '质询由“{item:PowerItem}”的分管领导或决定的执行人答复，本人不是。',
    en: 'The holder of “{item:PowerItem}” or whoever carries the decision out answers; you are neither.',
  },
  'governance.asker-answers': {
    zh: '该质询由本人于{askedOn}提出，不能由本人答复。',
    en: 'You asked this on {askedOn}; nobody answers himself.',
  },
  'governance.inquiry-not-to-appraise': {
    zh: '该质询的状态为“{state:InquiryState}”，只有已答复的可以评议，且只评议一次。',
    en: 'The inquiry is in the state “{state:InquiryState}”; an answer is appraised, once.',
  },
  'governance.not-the-asker': {
    zh: '答复由提出质询的人评议。',
    en: 'Whoever asked appraises the answer.',
  },
} as const satisfies Texts;
