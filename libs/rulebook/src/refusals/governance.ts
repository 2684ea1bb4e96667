import type { Texts } from '../bilingual';

/** What the acts of governance (权力监督制约) refuse. */
export const governanceRefusals = {
  'governance.power-item-code-taken': {
    zh: '权力事项编码“{code}”已被使用。',
    en: 'The power item code “{code}” is taken.',
  },
  'governance.power-item-unknown': {
    zh: '权力事项“{item:PowerItem}”未登记。',
    en: 'The power item “{item:PowerItem}” is not registered.',
  },
  'governance.chief-already-seated': {
    zh: '主席席位自{since}起由{chief}担任，同一时期只设一名主席。',
    en: 'The chief’s seat has been held by {chief} since {since}; there is one chief at a time.',
  },
  'governance.inspection-head-already-seated': {
    zh: '纪检组织负责人席位自{since}起由{holder}担任。',
    en: 'The seat of the inspection head has been held by {holder} since {since}.',
  },
  'governance.already-seated': {
    zh: '{person}自{since}起已任{seat:LeadershipSeatKind}。',
    en: '{person} has held a seat since {since}: {seat:LeadershipSeatKind}.',
  },
  'governance.post-not-held': {
    zh: '{day}{person}未任与“{seat:LeadershipSeatKind}”相应的领导岗位。',
    en: 'On {day} {person} holds no leadership post that fits the seat “{seat:LeadershipSeatKind}”.',
  },
  'governance.chief-in-charge': {
    zh: '{person}为正职，不得直接分管“{item}”。',
    en: '{person} is the chief and may not be directly in charge of “{item}”.',
  },
  'governance.not-a-sitting-deputy': {
    zh: '{person}在{day}不是在任副职，不能分管“{item}”。',
    en: '{person} is not a sitting deputy on {day} and cannot take charge of “{item}”.',
  },
  'governance.power-item-held': {
    zh: '“{item}”自{since}起由{holder}分管，每一事项只有一名分管领导。',
    en: '“{item}” has been in the charge of {holder} since {since}; each item has exactly one holder.',
  },
  'governance.parameter-unknown': {
    zh: '没有名为“{name}”的参数。',
    en: 'There is no parameter named “{name}”.',
  },
  'governance.parameter-value-invalid': {
    zh: '“{value}”不能作为参数“{name}”的取值，正确写法如“{example}”。',
    en: '“{value}” is no value of the parameter “{name}”; it is written like “{example}”.',
  },
  'governance.parameter-unchanged': {
    zh: '参数“{name}”在{from}的取值已是“{value}”。',
    en: 'The parameter “{name}” already has the value “{value}” on {from}.',
  },
  'governance.parameter-from-the-past': {
    zh: '参数自{from}起生效，早于今日{today}；已办结的事项不追溯调整。',
    en: 'The parameter would hold from {from}, before today, {today}; what is done is not changed afterwards.',
  },
  'governance.decision-not-adopted': {
    zh: '编号为“{decision}”的集体决定未获通过，不能作为办理依据。',
    en: 'The collective decision “{decision}” is not adopted and nothing can rest on it.',
  },
  'governance.decision-on-another-subject': {
    zh: '编号为“{decision}”的集体决定所议内容与本次办理内容不一致。',
    en: 'What the collective decision “{decision}” decided is not what is being done here.',
  },
  'governance.relation-with-self': {
    zh: '不能申报与本人的利害关系。',
    en: 'A person declares no relation with himself or herself.',
  },
  'governance.relation-already-declared': {
    zh: '该{kind:RelationKind}关系已于{declaredOn}申报。',
    en: 'This relation ({kind:RelationKind}) was declared on {declaredOn}.',
  },
} as const satisfies Texts;
