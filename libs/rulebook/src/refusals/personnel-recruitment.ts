import type { Texts } from '../bilingual';

/** What the acts of recruitment (招录) refuse. */
export const personnelRecruitmentRefusals = {
  'personnel.condition-is-a-bar': {
    zh: '公告不得以{kind:RecruitmentConditionKind}为淘汰条件：“{text}”。',
    en: 'A notice has no bar of the kind “{kind:RecruitmentConditionKind}”: “{text}”.',
  },
  'personnel.condition-text-names-a-bar': {
    zh: '条件“{text}”中出现“{words}”，请确认其不以年龄、身份、职级淘汰人选。',
    en: 'The condition “{text}” names “{words}”: confirm that it bars nobody by age, status or rank.',
  },
  'personnel.no-condition': {
    zh: '公告至少列明一项条件。',
    en: 'A notice has at least one condition.',
  },
  'personnel.recruits-beyond-establishment': {
    zh: '招录{places}人后，职业化工会工作者将达{sum}人（含其他批次待录{pending}人），超过员额{establishment}人。',
    en: 'With {places} more there would be {sum} professional union workers ({pending} of them still to be hired by other batches); the establishment is {establishment}.',
  },
  'personnel.recruits-beyond-the-post': {
    zh: '“{post}”空缺{vacancies}人，拟招录{places}人。',
    en: '“{post}” has {vacancies} places vacant; {places} are to be recruited.',
  },
  'personnel.recruitment-name-taken': {
    zh: '招录批次“{name}”已经登记。',
    en: 'The recruitment “{name}” is registered already.',
  },
  'personnel.registration-ends-too-soon': {
    zh: '报名截止日期{last}早于今日{today}。',
    en: 'The last day of registration, {last}, is before today, {today}.',
  },
  'personnel.registration-closed': {
    zh: '“{batch}”报名时间为{first}至{last}，今日{today}不在其内。',
    en: 'Registration for “{batch}” is from {first} to {last}; today is {today}.',
  },
  'personnel.recruitment-source-not-allowed': {
    zh: '{source:RecruitmentSource}不在现行招录来源之内：{allowed:RecruitmentSource}。',
    en: '“{source:RecruitmentSource}” is none of the sources in force: {allowed:RecruitmentSource}.',
  },
  'personnel.candidate-registered': {
    zh: '“{person}”已报名“{batch}”。',
    en: '“{person}” is a candidate of “{batch}” already.',
  },
  'personnel.candidate-state': {
    zh: '该报考人员当前为{state:RecruitmentCandidateState}，须为{required:RecruitmentCandidateState}。',
    en: 'The candidate stands at “{state:RecruitmentCandidateState}”; required is “{required:RecruitmentCandidateState}”.',
  },
  'personnel.conditions-not-each-checked': {
    zh: '资格条件须逐项审查一次，以下条件未审查或重复：{conditions}。',
    en: 'Each condition is checked once; not checked, or more than once: {conditions}.',
  },
  'personnel.check-without-ground': {
    zh: '条件“{condition}”未附依据：合格的须有证明材料，不合格的须说明理由。',
    en: 'The condition “{condition}” has no ground: met, it names a document; not met, it gives a reason.',
  },
  'personnel.candidate-checks-himself': {
    zh: '报考人员不得审查本人的资格。',
    en: 'A candidate does not check himself.',
  },
} as const satisfies Texts;
