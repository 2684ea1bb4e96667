import { clausesOf } from './clause';

/** BH: the joint conference of union and tax bureau on the collection of dues, and its June conference. */
export const binhaiCollection = clausesOf(
  {
    zh: '滨海县《关于建立工会与地税代收工会经费联席会议制度的意见》',
    en: 'Binhai, Opinions on a Joint Conference of the Union and the Tax Bureau on the Collection of Union Dues',
  },
  {
    'BH-1': {
      source: 'regulation',
      quote: '每季度召开一次联席会议，及时研究具体问题，确保应收尽收',
      text: {
        zh: '按规定间隔召开联席会议，问题逐项登记、逐项解决，确保应收尽收。',
        en: 'A joint conference is held at the set interval; problems are registered and solved, and all that is due is collected.',
      },
      reading: null,
    },
    'BH-2': {
      source: 'regulation',
      quote: null,
      text: {
        zh: '联席会议有议题、有任务；六月会议的议题为加强领导、建会、目标任务和工作结合。',
        en: 'A conference has its topics (in June: leadership, union formation, targets, combination of work) and leaves tasks.',
      },
      reading: null,
    },
    'BH-3': {
      source: 'reported',
      quote: null,
      text: {
        zh: '成立领导小组，由总工会主席任组长，税务局副局长任副组长。',
        en: 'In the leading group the federation’s chair is head and the tax bureau’s deputy director is deputy head.',
      },
      reading: null,
    },
    'BH-4': {
      source: 'reported',
      quote: '联合举办培训班、代收业务知识竞赛、法律法规宣传',
      text: {
        zh: '联合举办培训班、代收业务知识竞赛、法律法规宣传，记录参加人员和成效。',
        en: 'Joint training, knowledge contests and law publicity, recording who took part and what changed.',
      },
      reading: null,
    },
    'BH-5': {
      source: 'reported',
      quote: '工会和地税人员组成8个小组，调查摸底，实名制管理',
      text: {
        zh: '工会和税务人员共同组成调查小组，摸清企业、事业单位建会情况和职工人数，实行实名制管理；先查缴纳建会筹备金的单位，各单位均应建会。',
        en: 'Teams of union and tax staff survey enterprises and institutions: whether they have a union, how many workers, by real name; payers of the preparation fund come first, and every unit ends with a union.',
      },
      reading: {
        zh: '实名制以人数加职工名册加密文件的摘要值实现，系本系统的理解。',
        en: 'Keeping real names as a count with the encrypted roster by hash is our reading.',
      },
    },
    'BH-6': {
      source: 'reported',
      quote: '同布置、同检查、同考核、同奖惩',
      text: {
        zh: '工会工作与经费代收同布置、同检查、同考核、同奖惩，列入同一张考核表。',
        en: 'Union work and collection are set, checked, assessed and rewarded together, on one sheet.',
      },
      reading: null,
    },
    'BH-7': {
      source: 'reported',
      quote: '全年指标分解到各基层工会和各基层分局，按月公布、排出位次',
      text: {
        zh: '全年指标同时分解到各基层工会和各基层分局，两套分解合计相等，按月公布、排出位次。',
        en: 'The year’s target is broken down twice, to grassroots unions and to tax branches, both adding up to one total; progress is published monthly with ranks.',
      },
      reading: null,
    },
    'BH-8': {
      source: 'reported',
      quote: '共享信息，共解难题',
      text: {
        zh: '共享信息，共解难题：双方共用一本名册、一份问题清单。',
        en: 'One register and one list of problems for both sides.',
      },
      reading: null,
    },
    'BH-9': {
      source: 'reported',
      quote: null,
      text: {
        zh: '宣传工会法与宣传税法、工会服务与税务服务、工会发展与税源增长相结合，活动和走访记录双方内容，促进经费稳步增长。',
        en: 'Union law goes with tax law, union service with tax service, union growth with tax-base growth; campaigns and visits record both sides, and dues grow steadily.',
      },
      reading: null,
    },
  },
);
