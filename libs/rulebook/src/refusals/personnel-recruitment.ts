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
  'personnel.recruitment-state': {
    zh: '招录批次“{batch}”当前为{state:RecruitmentBatchState}，须为{required:RecruitmentBatchState}。',
    en: 'The recruitment “{batch}” stands at “{state:RecruitmentBatchState}”; it has to be “{required:RecruitmentBatchState}”.',
  },
  'personnel.registration-still-open': {
    zh: '报名至{last}截止，今日为{today}，尚不能办理此项。',
    en: 'Registration lasts until {last}; today is {today}: it is too early for this.',
  },
  'personnel.recruitment-not-empty': {
    zh: '招录批次“{batch}”尚有{count}人在列，不能终止。',
    en: '{count} are still in the recruitment “{batch}”: it is not cancelled.',
  },
  'personnel.candidates-unchecked': {
    zh: '尚有{count}名报考人员未作资格审查。',
    en: '{count} candidates have not been checked yet.',
  },
  'personnel.nobody-qualified': {
    zh: '本批次没有资格合格的报考人员。',
    en: 'Nobody of this recruitment is qualified.',
  },
  'personnel.marks-committed': {
    zh: '该成绩文件已于{on}登记。',
    en: 'This file of marks was entered on {on}.',
  },
  'personnel.marks-rows-refused': {
    zh: '有{count}行不能登记：{lines}。',
    en: '{count} rows cannot be entered: {lines}.',
  },
  'personnel.panel-seated': {
    zh: '面试考官已经确定。',
    en: 'The panel is seated already.',
  },
  'personnel.panel-empty': {
    zh: '面试考官至少一人。',
    en: 'A panel has at least one member.',
  },
  'personnel.panelist-is-candidate': {
    zh: '第{place}名考官本人是报考人员。',
    en: 'The panel member in place {place} is a candidate.',
  },
  'personnel.panelist-related': {
    zh: '第{place}名考官与报考人员有{relation:RelationKind}关系，应当回避。',
    en: 'The panel member in place {place} stands in the relation “{relation:RelationKind}” to a candidate.',
  },
  'personnel.not-on-the-panel': {
    zh: '本人不是本批次的面试考官。',
    en: 'You are not on the panel of this recruitment.',
  },
  'personnel.score-malformed': {
    zh: '评分“{score}”应为0至100，至多两位小数。',
    en: 'The score “{score}” is not 0 to 100 with two decimals at most.',
  },
  'personnel.scored-already': {
    zh: '本人已为该报考人员评分，评分密封后不再更改。',
    en: 'You have scored this candidate; a sealed score is not changed.',
  },
  'personnel.interview-scores-missing': {
    zh: '尚缺{missing}份面试评分（应有{expected}份）。',
    en: '{missing} of {expected} interview scores are missing.',
  },
  'personnel.interview-seal-broken': {
    zh: '有{count}份面试评分的密封不完整。',
    en: 'The seal of {count} interview scores is broken.',
  },
  'personnel.publicity-beyond-calendar': {
    zh: '自{today}起{days}个工作日的公示期超出已公布的节假日安排。',
    en: 'A publicity of {days} working days from {today} goes beyond the published holiday calendar.',
  },
  'personnel.publicity-runs': {
    zh: '公示至{last}，今日为{today}。',
    en: 'The publicity lasts until {last}; today is {today}.',
  },
  'personnel.list-expired': {
    zh: '名单有效期至{last}，今日为{today}。',
    en: 'The list was valid until {last}; today is {today}.',
  },
  'personnel.list-not-publicised': {
    zh: '名单公示期为{first}至{last}，今日{today}不在公示期内。',
    en: 'The list is publicised from {first} to {last}; today, {today}, is not within it.',
  },
  'personnel.list-objection-open': {
    zh: '您于{raisedOn}对该人员提出的异议尚未答复。',
    en: 'The objection you raised to this person on {raisedOn} is not answered yet.',
  },
  'personnel.list-objection-answered': {
    zh: '该异议已经答复：{state:EligibleListObjectionState}。',
    en: 'This objection was answered: {state:EligibleListObjectionState}.',
  },
  'personnel.publisher-answers-objection': {
    zh: '名单由本人发布，其异议不得由本人答复。',
    en: 'You published the list, so you do not answer what is said against it.',
  },
  'personnel.party-answers-objection': {
    zh: '异议提出人、所涉人员和面试考官不得答复该异议。',
    en: 'Neither who raised it, nor whom it is about, nor a member of the panel answers an objection.',
  },
  'personnel.held-by-objection': {
    zh: '该人员有{count}件异议尚未答复，暂缓录用。',
    en: '{count} objections to this person are not answered yet; he is not hired until they are.',
  },
} as const satisfies Texts;
