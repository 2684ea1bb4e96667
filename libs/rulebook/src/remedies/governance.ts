import type { Texts } from '../bilingual';

/** What lifts a refusal of governance (权力监督制约). */
export const governanceRemedies = {
  'choose-another-code': {
    zh: '请改用未被使用的编码。',
    en: 'Choose a code that is not taken.',
  },
  'define-the-power-item': {
    zh: '请先登记该权力事项。',
    en: 'Define the power item first.',
  },
  'unseat-the-holder-first': {
    zh: '请先办理现任的离任，再安排新任。',
    en: 'End the present holder’s seat first, then seat the new one.',
  },
  'end-the-present-seat': {
    zh: '请先结束其现任席位。',
    en: 'End the seat the person holds now first.',
  },
  'appoint-to-the-post-first': {
    zh: '请先由人事部门办理相应领导岗位的任职。',
    en: 'Have personnel appoint the person to the matching leadership post first.',
  },
  'keep-the-distribution': {
    zh: '请由分管“{with:PowerItem}”的副主席一并分管；确需调整分工的，请先经集体决定更改分工参数。',
    en: 'Put the vice-chair in charge who holds “{with:PowerItem}”; to divide the items otherwise, have the parameter changed by decision first.',
  },
  'choose-a-deputy': {
    zh: '请安排一名在任副职分管，正职履行监管职责。',
    en: 'Put a sitting deputy in charge; the chief supervises.',
  },
  'wait-for-the-charge-to-end': {
    zh: '现任分管领导离任或任正职后，该事项空缺，方可另行明确。',
    en: 'Assign it once the present holder has left the deputy’s seat or become chief and the item is vacant.',
  },
  'name-the-decision-or-document': {
    zh: '请填写集体决定编号或依据文件。',
    en: 'Give the decision or the document it rests on.',
  },
  'choose-a-listed-parameter': {
    zh: '请从规则手册的参数表中选用。',
    en: 'Choose a parameter from the rulebook’s list.',
  },
  'write-the-value-in-form': {
    zh: '请按示例“{example}”的写法填写。',
    en: 'Write the value in the form of “{example}”.',
  },
  'propose-another-value': {
    zh: '无需变更；如需调整，请填写不同的取值。',
    en: 'Nothing needs to change; give a different value if one is meant.',
  },
  'choose-today-or-later': {
    zh: '请选择今日或以后的日期。',
    en: 'Choose today or a later day.',
  },
  'obtain-a-decision': {
    zh: '请先将该事项提交领导班子集体研究决定。',
    en: 'Bring the matter before the leadership body and obtain an adopted decision first.',
  },
  'act-as-decided': {
    zh: '请按决定的内容办理；内容有变的，重新提交集体研究。',
    en: 'Do exactly what was decided, or bring the changed matter before the leadership body again.',
  },
  'name-another-person': {
    zh: '请填写另一名人员。',
    en: 'Name another person.',
  },
  'declare-your-own-relations': {
    zh: '请申报本人的利害关系；涉及他人的，请向纪检组织反映。',
    en: 'Declare your own relations; report those of others to inspection.',
  },
  'name-the-other-side': {
    zh: '请填写对方人员或所涉单位。',
    en: 'Name the other person or the employer.',
  },
  'ask-inspection-to-withdraw': {
    zh: '如申报有误，请向纪检组织提出，由其核实后撤回。',
    en: 'If the declaration is wrong, ask inspection to check and withdraw it.',
  },
  'keep-the-declaration': {
    zh: '原申报继续有效，无需重复申报。',
    en: 'The earlier declaration stands; there is no need to declare again.',
  },
  'choose-a-day-it-is-held': {
    zh: '请选择该分管期内的日期；事项空缺的，请直接明确分管。',
    en: 'Choose days on which the charge runs; a vacant item is assigned.',
  },
  'choose-another-deputy': {
    zh: '请安排另一名在任副职。',
    en: 'Name another sitting deputy.',
  },
  'end-the-delegation-earlier': {
    zh: '请将代管最后一日改到其离任之前。',
    en: 'Let it end before that day.',
  },
  'choose-days-nobody-stands-in': {
    zh: '请选择尚无人代管的日期。',
    en: 'Choose days on which nobody stands in yet.',
  },
} as const satisfies Texts;
