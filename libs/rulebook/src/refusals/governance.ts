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
    zh: '主席席位自{since}起已有人任职（含主持工作），同一时期只设一名主席。',
    en: 'The chief’s seat has been held since {since}, acting included; there is one chief at a time.',
  },
  'governance.inspection-head-already-seated': {
    zh: '纪检组织负责人席位自{since}起已有人任职。',
    en: 'The seat of the inspection head has been held since {since}.',
  },
  'governance.already-seated': {
    zh: '该人员自{since}起已任{seat:LeadershipSeatKind}。',
    en: 'The person has held a seat since {since}: {seat:LeadershipSeatKind}.',
  },
  'governance.post-not-held': {
    zh: '该人员未任领导岗位，不能安排“{seat:LeadershipSeatKind}”席位。',
    en: 'The person holds no leadership post and cannot take the seat “{seat:LeadershipSeatKind}”.',
  },
  'governance.seat-already-ended': {
    zh: '该“{seat:LeadershipSeatKind}”席位已于{vacatedOn}离任。',
    en: 'This seat, “{seat:LeadershipSeatKind}”, ended on {vacatedOn}.',
  },
  'governance.chief-in-charge': {
    zh: '该人员自{since}起任正职（含主持工作），不得直接分管“{item:PowerItem}”。',
    en: 'The person is the chief, acting included, since {since} and may not be directly in charge of “{item:PowerItem}”.',
  },
  'governance.not-a-sitting-deputy': {
    zh: '该人员在{day}不是在任副职，不能分管“{item:PowerItem}”。',
    en: 'The person is not a sitting deputy on {day} and cannot take charge of “{item:PowerItem}”.',
  },
  'governance.item-of-another-deputy': {
    zh: '按现行分工，“{item:PowerItem}”与“{with:PowerItem}”同属一名副主席分管（自{since}起），而该人员分管“{held:PowerItem}”。',
    en: 'By the division in force “{item:PowerItem}” goes with “{with:PowerItem}”, which another vice-chair has held since {since}, while this person holds “{held:PowerItem}”.',
  },
  'governance.power-item-held': {
    zh: '“{item:PowerItem}”自{since}起已有分管领导，每一事项只有一名分管领导。',
    en: '“{item:PowerItem}” has had a holder since {since}; each item has exactly one holder.',
  },
  'governance.charge-without-basis': {
    zh: '明确“{item:PowerItem}”的分管须写明依据的集体决定或文件。',
    en: 'Putting somebody in charge of “{item:PowerItem}” needs the decision or document it rests on.',
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
    zh: '{year}年第{number}号集体决定未获通过，不能作为办理依据。',
    en: 'Collective decision {number} of {year} is not adopted and nothing can rest on it.',
  },
  'governance.decision-on-another-subject': {
    zh: '{year}年第{number}号集体决定所议内容与本次办理内容不一致。',
    en: 'What collective decision {number} of {year} decided is not what is being done here.',
  },
  'governance.decision-carried-out': {
    zh: '{year}年第{number}号集体决定已经执行，不能重复作为依据。',
    en: 'Collective decision {number} of {year} has been carried out and cannot be used again.',
  },
  'governance.relation-with-self': {
    zh: '不能申报与本人的利害关系。',
    en: 'A person declares no relation with himself or herself.',
  },
  'governance.relation-of-another-person': {
    zh: '只能申报与本人有关的利害关系。',
    en: 'A person declares only relations of his or her own.',
  },
  'governance.relation-without-other-side': {
    zh: '申报{kind:RelationKind}关系须填写对方人员；供货等业务往来和其他利害可只填写所涉单位。',
    en: 'A relation ({kind:RelationKind}) needs the other person; only supply and another declared interest may name just the employer.',
  },
  'governance.relation-already-withdrawn': {
    zh: '该利害关系申报已于{withdrawnOn}撤回。',
    en: 'This declaration was withdrawn on {withdrawnOn}.',
  },
  'governance.withdrawal-by-another': {
    zh: '该利害关系由他人申报，本人不能撤回。',
    en: 'Somebody else declared this relation; it is not for you to withdraw.',
  },
  'governance.relation-already-declared': {
    zh: '该{kind:RelationKind}关系已于{declaredOn}申报。',
    en: 'This relation ({kind:RelationKind}) was declared on {declaredOn}.',
  },
  'governance.charge-not-held': {
    zh: '“{item:PowerItem}”的这项分管在{day}不在期内。',
    en: 'This charge of “{item:PowerItem}” does not run on {day}.',
  },
  'governance.charge-to-its-holder': {
    zh: '该人员自{since}起已分管“{item:PowerItem}”，须转交或代管给另一名副职。',
    en: 'The person has been in charge of “{item:PowerItem}” since {since}; another deputy takes over or stands in.',
  },
  'governance.delegate-leaves-before': {
    zh: '该人员自{day}起不再任副职，“{item:PowerItem}”的代管不能超过其任期。',
    en: 'The person leaves the deputy’s seat on {day}; standing in for “{item:PowerItem}” cannot last longer.',
  },
  'governance.charge-delegated-already': {
    zh: '“{item:PowerItem}”自{since}起已有人代管，同一日只有一人代管。',
    en: 'Somebody stands in for “{item:PowerItem}” from {since}; one person does on a day.',
  },
} as const satisfies Texts;
