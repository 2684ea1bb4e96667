import { clausesOf } from './clause';

/** GY: the supervision of key powers. */
export const gaoyouGovernance = clausesOf(
  {
    zh: '高邮市《关于加强重点权力监督制约的实施办法》',
    en: 'Gaoyou, Implementing Measures on Strengthening Supervision of and Checks on Key Powers',
  },
  {
    'GY-1': {
      source: 'regulation',
      quote: '副职分管、正职监管、集体领导、民主决策',
      text: {
        zh: '人事、财务、工程建设、财政专项资金等重点权力，实行副职分管、正职监管、集体领导、民主决策。',
        en: 'For personnel, finance, construction projects, special fiscal funds and other key powers: deputies are in charge, the chief supervises, leadership is collective, decisions are democratic.',
      },
      reading: null,
    },
    'GY-2a': {
      source: 'regulation',
      quote: '权责一致',
      text: {
        zh: '权责一致：谁行使权力谁负责；权力事项下的每项办理都注明分管领导。',
        en: 'Whoever holds a power answers for it; every act under a power item names its holder.',
      },
      reading: null,
    },
    'GY-2b': {
      source: 'regulation',
      quote: '民主集中制',
      text: {
        zh: '由领导班子会议集体决定：正职、副职表决，纪检组织负责人列席；到会须超过规定比例，以未回避的到会成员过半数通过，弃权计入基数，票数相等的缓议。',
        en: 'Decided by the leadership body in session: chief and deputies vote, the inspection head attends; more than the set share of the members is present, a majority of those present and not recused carries, abstainers are counted, a tie defers.',
      },
      reading: {
        zh: '到会比例、表决多数、弃权计入和票数相等的处理，系本系统的理解。',
        en: 'The quorum, the majority, the counting of abstainers and the deferral on a tie are our reading.',
      },
    },
    'GY-2c': {
      source: 'regulation',
      quote: '末位表态',
      text: {
        zh: '末位表态：其他到会且未回避的成员均已表态后，正职方可表态；正职表态前不得表决；正职缺席或回避的，由主持人末位表态，此后不得再加入该议题或发言。',
        en: 'The chief speaks last: no statement of the chief before every other member present and not recused has stated, and no vote before it. Where the chief is absent or recused, whoever presides speaks last; nobody joins the item or speaks afterwards.',
      },
      reading: {
        zh: '正职缺席或回避时由主持人末位表态，以及此后不得加入或发言，系本系统的理解。',
        en: 'That whoever presides speaks last in the chief’s place, and that nobody joins or speaks afterwards, is our reading.',
      },
    },
    'GY-2d': {
      source: 'regulation',
      quote: '三不决策',
      text: {
        zh: '三不决策：未经调查研究不决策，未经征求意见不决策，未经合法性、可行性论证审查不决策；列入议程前须附齐三项材料。',
        en: 'No decision without research, without consultation, or without appraisal of legality and feasibility; each is there as evidence before the matter goes on the agenda.',
      },
      reading: {
        zh: '三项前置程序的具体所指系本系统的理解，按现行参数执行。',
        en: 'Which three preconditions are meant is our reading and follows the parameter in force.',
      },
    },
    'GY-3': {
      source: 'regulation',
      quote: '四个不直接分管',
      text: {
        zh: '正职不直接分管人事、财务、工程建设、财政专项资金；在明确分管时审查，在其成为正职（含主持工作）时再次审查，原分管事项随即空缺。牵头协调小组不属于分管。',
        en: 'The chief is never directly in charge of personnel, finance, construction projects or special fiscal funds. Checked on assignment and again when someone becomes chief, acting or not; such charges fall vacant. Leading a coordination group is not a charge.',
      },
      reading: null,
    },
    'GY-4': {
      source: 'regulation',
      quote: null,
      text: {
        zh: '三名副主席分工负责：一名分管人事、工人文化宫项目，一名分管劳模“三金”、机关建设工程，一名分管机关财务、困难职工帮扶资金；每一事项有且只有一名分管领导。',
        en: 'Three vice-chairs divide the items: personnel and the Workers’ Cultural Palace project; the model-worker “three funds” and office construction projects; office finance and the hardship assistance fund. Each item has exactly one holder.',
      },
      reading: {
        zh: '职工创新项目资助资金、岗位津贴、经费返还、代收经费支付的分工，系本系统的理解，按现行参数执行；某副主席在任期间，其分管事项不交由分管其他各项的副主席，其缺位时不受此限，亦为本系统的理解。',
        en: 'The places of the innovation fund, allowances, dues refunds and collection payments are our reading and follow the parameters in force. So it is that the items of one vice-chair do not go to who has another’s while that vice-chair is there; where there is none, they may.',
      },
    },
    'GY-5a': {
      source: 'regulation',
      quote: '推进公开透明用权',
      text: {
        zh: '推进公开透明用权：重点权力的行使情况予以公开。',
        en: 'The use of key powers is published.',
      },
      reading: null,
    },
    'GY-5b': {
      source: 'regulation',
      quote: '接受质询评议',
      text: {
        zh: '接受质询评议：对质询作出答复，并接受评议。',
        en: 'The use of key powers is open to inquiry and appraisal.',
      },
      reading: null,
    },
    'GY-5c': {
      source: 'regulation',
      quote: '接受审计监督',
      text: {
        zh: '接受审计监督：重点权力的行使接受审计，问题限期整改。',
        en: 'The use of key powers is audited, and findings are put right in time.',
      },
      reading: null,
    },
    'GY-5d': {
      source: 'regulation',
      quote: '接受纪检监督',
      text: {
        zh: '接受纪检监督：重点权力的行使接受纪检组织监督。',
        en: 'The use of key powers is under discipline inspection.',
      },
      reading: null,
    },
    'GY-6': {
      source: 'regulation',
      quote: '主要领导、分管领导、纪检监察组织负责人违规违纪的，接受市委、市纪委综合运用“四种形态”的问责追究',
      text: {
        zh: '工会负责记录和移送，由市委、市纪委运用“四种形态”问责追究，其文书登记在案；应负责任的人员按办理当日的分管与监管关系确定。',
        en: 'The federation records and refers; the outside body imposes one of the four forms and its document is entered. Who must answer follows from charges and supervision on the day of the act.',
      },
      reading: null,
    },
  },
);
