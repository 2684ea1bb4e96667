import { clausesOf } from './clause';

/** YZ: the grants for workers' innovation projects. */
export const yangzhouGrants = clausesOf(
  {
    zh: '扬州市《职工创新项目资助资金管理办法》',
    en: 'Yangzhou, Measures for Managing the Grant Fund for Workers’ Innovation Projects',
  },
  {
    'YZ-1': {
      source: 'regulation',
      quote: '专门用于鼓励和支持职工技术创新活动',
      text: {
        zh: '资助资金专门用于鼓励和支持职工技术创新活动，不得用于其他用途。',
        en: 'The fund is for workers’ technical innovation only.',
      },
      reading: null,
    },
    'YZ-2': {
      source: 'regulation',
      quote: '特别是以市级以上（含市级）劳模为领衔人的劳模创新工作室开展的技术革新、技术攻关和技能培训',
      text: {
        zh: '优先资助由市级以上（含市级）劳模领衔的劳模创新工作室开展的技术革新、技术攻关和技能培训；技能培训项目限由此类工作室申报。',
        en: 'Priority goes to renovation, breakthrough and skills training by a model-worker innovation studio whose leader is a model worker of city level or above; skills training is open to such studios only.',
      },
      reading: {
        zh: '技能培训项目限由劳模创新工作室申报，系本系统的理解。',
        en: 'That skills training is open to studios only is our reading.',
      },
    },
    'YZ-3': {
      source: 'regulation',
      quote: '短、平、快、小、灵',
      text: {
        zh: '项目来自各类企业、事业单位职工的群众性创新，具有短、平、快、小、灵的特点，有一定的先进性、实用性，能在生产中推广应用（含起步阶段）；申报时逐项说明，评审时逐项评判。',
        en: 'Projects of workers of enterprises and public institutions of every kind, born in mass innovation: short, plain, quick, small and nimble; somewhat advanced, practical, fit to be spread and applied in production, its start included. Argued in the application, judged in review.',
      },
      reading: {
        zh: '短、平、快、小、灵分别指周期短、技术平实、见效快、投入小、方式灵活，系本系统的理解。',
        en: 'That the five words mean short in time, plain in technique, quick in effect, small in means and nimble in method is our reading.',
      },
    },
    'YZ-4': {
      source: 'regulation',
      quote: null,
      text: {
        zh: 'A类支出：用于职工发明创造、技术转化和本单位技术进步的学习资料、培训及相关支出。',
        en: 'Category A: learning materials, training and related spending for workers’ inventions, technology conversion and technical progress of the unit.',
      },
      reading: null,
    },
    'YZ-5': {
      source: 'regulation',
      quote: null,
      text: {
        zh: 'B类支出：用于项目开发的材料制作、技术推广及相关支出。',
        en: 'Category B: making of materials, promotion of the technique and related spending, for developing the project.',
      },
      reading: null,
    },
    'YZ-6': {
      source: 'regulation',
      quote: null,
      text: {
        zh: 'C类支出：用于项目转化的专家咨询、项目推介、专利申请及相关支出；三类之外的支出不予列支。',
        en: 'Category C: expert consultation, project recommendation, patent application and related spending, for converting the project; what fits none of the three categories is refused.',
      },
      reading: {
        zh: '三个类别为封闭类别、类别之内的支出项目为开放列举，不属于任何一类的不予列支，系本系统的理解。',
        en: 'That the three categories are closed while the kinds inside them are open lists, and that what fits none is refused, is our reading.',
      },
    },
    'YZ-7': {
      source: 'reported',
      quote: null,
      text: {
        zh: '本年度立项资助项目数量和每个项目的资助金额按现行参数执行。',
        en: 'The number of projects funded this year and the amount for each follow the parameters in force.',
      },
      reading: null,
    },
    'YZ-8': {
      source: 'regulation',
      quote: '自愿申请、专家评审、择优立项、务求实效',
      text: {
        zh: '自愿申请（团队成员逐一同意）、专家评审、择优立项、务求实效（以验收为准）。',
        en: 'Voluntary application (each team member has agreed), review by experts, selection by merit, judged by real effect (acceptance).',
      },
      reading: {
        zh: '报送时查明同一单位、团队成员是否曾获资助、是否有名称相近的项目，提示审核和评审人员，但不因此不予受理；何为相近、以字符重合比例衡量，为本系统的理解。',
        en: 'Earlier awards of the same unit, of a person of the team or of a similar title are found at submission and shown to who examines and reviews; they are no bar. What is similar, measured by shared pairs of characters, is our reading.',
      },
    },
    'YZ-9': {
      source: 'regulation',
      quote: '严格项目申报、确定、拨款、支出等各项环节',
      text: {
        zh: '项目申报、确定、拨款、支出等环节各自独立、严格把关，任何人，包括管理员，不得跳过任何环节。',
        en: 'Declaration, determination, disbursement and expenditure are separate strict stages; nobody, an administrator included, skips one.',
      },
      reading: {
        zh: '各类支出占资助金额的比例上限，办法未作规定，系可经集体决定设定的参数；设定之前不另设上限。此为本系统的理解。',
        en: 'The regulation names no limit on the share of a category of spending; it is a parameter the body may set by decision, and until then there is none. This is our reading.',
      },
    },
  },
);
