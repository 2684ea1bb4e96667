import { clausesOf } from './clause';

/** DX: the workstations in the parks. */
export const dexingWorkstations = clausesOf(
  { zh: '德兴市总工会驻园区工作站', en: 'Dexing Federation of Trade Unions, Workstations in the Parks' },
  {
    'DX-1': {
      source: 'reported',
      quote: '正式挂牌成立',
      text: {
        zh: '工作站对应一个园区设立，并于确定的日期正式挂牌成立。',
        en: 'A station is founded for one park and opens on a date.',
      },
      reading: null,
    },
    'DX-2': {
      source: 'reported',
      quote: '1名副主席、1名正式编制干部、1名协理员同时进驻',
      text: {
        zh: '副主席、正式编制干部、协理员按规定人数同日进驻；人员不足不得挂牌，缺员时予以提示。',
        en: 'Vice-chair, cadre on the establishment and assistant take up duty in the set numbers on the same day; the station cannot open with fewer and is flagged when short.',
      },
      reading: null,
    },
    'DX-3': {
      source: 'reported',
      quote: null,
      text: {
        zh: '工作站承担法律宣传、协助园区工会建会、职工之家建设、厂务公开和民主管理、集体合同、帮扶站点、健身或心理咨询、园区经费收缴、规范工会组织、活跃职工文化、与党政及上级工会协调等任务。',
        en: 'A station’s tasks are law publicity, helping the park union organise, the workers’ home, open factory affairs and democratic management, collective contracts, the assistance station, fitness or counselling, collection of dues in the park, standardising union organisation, enlivening workers’ culture, coordination with party, government and upper unions, and others.',
      },
      reading: {
        zh: '各类任务的办理期限为本系统设定的参数，可经集体决定调整。',
        en: 'How many days each kind of task has is a parameter of this system, changed by decision.',
      },
    },
    'DX-4': {
      source: 'reported',
      quote: '服务职工、服务企业、服务经济发展',
      text: {
        zh: '服务职工、服务企业、服务经济发展：每项任务注明服务对象和确认方式。',
        en: 'Serving workers, enterprises and economic growth: each task names whom it serves and how that was confirmed.',
      },
      reading: {
        zh: '成效由提出人或未参与办理的人员确认，系本系统的理解。',
        en: 'That it is confirmed by whoever asked for it, or somebody who had no hand in it, is our reading.',
      },
    },
  },
);
