import { clausesOf } from './clause';

/** CP: common practice around the five documents. */
export const commonPractice = clausesOf(
  { zh: '通行做法', en: 'Common practice' },
  {
    'CP-1': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '已建会单位按全部职工工资总额的规定比例拨缴工会经费；未建会单位按同一比例缴纳建会筹备金。',
        en: 'A unit with a union pays dues as the set share of its payroll; a unit without one pays a preparation fund at the same rate.',
      },
      reading: null,
    },
    'CP-2': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '收入按所属期的分成比例划分为基层留成和上缴部分，各部分合计与收入分毫不差，尾差计入最大的一份。',
        en: 'A receipt is split into a grassroots and an upward part by the table of its period, not of the payment day; the parts add up to the fen and the remainder goes to the largest part.',
      },
      reading: null,
    },
    'CP-3': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '单位建会后自下一所属期起拨缴工会经费，其建会筹备金中代管的基层留成部分返还新建工会。',
        en: 'Once its union is formed a unit pays dues from the next period, and the held grassroots part of its preparation fund is released to the new union.',
      },
      reading: null,
    },
    'CP-4': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '公示期按规定的工作日计算，自次一工作日起算；有异议的事项在答复前暂缓办理，超出已公布放假安排的日期不予受理。',
        en: 'Publicity lasts the set number of Chinese working days, from the next working day; an objection holds its item until answered, and dates beyond the published holiday calendar are refused.',
      },
      reading: null,
    },
    'CP-5': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '不相容岗位分离：申请付款的人不得审批，审批的人不得执行支付；以自然人为准，集体决定不替代个人把关。',
        en: 'Four eyes: the person who asked for a payment does not authorise it, the authoriser does not execute it. Persons are compared, never services; a collective decision is not an eye.',
      },
      reading: {
        zh: '推及各项重点权力：提出议题的人、结束表决录入决定的人、执行的人、核验办结的人各不相同，跨部门比对，系本系统的理解。',
        en: 'For every key power: who raises a matter, who closes the vote and enters the decision, who carries it out and who checks that it is done are different persons, compared across departments. That is our reading.',
      },
    },
    'CP-6': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '利害关系回避：规定年限内同单位任职（含更名、合并前的单位）、亲属、师生、共同专利，以及本人申报的其他关系。',
        en: 'Conflict of interest: the same unit within the set years (through renames and mergers), kinship, teacher or student, a shared patent, or the person’s own declaration.',
      },
      reading: {
        zh: '评审中，规定年限内曾与团队成员共同申报项目的，一并回避。与当事单位有供货等业务往来的，按申报的关系回避；付款的申请、审批、支付人员与收款方或彼此之间有上述关系的，亦应回避。',
        en: 'In a review, having applied together with a member of the team within the set years is a conflict, too. So is supplying the unit or doing other business with it, as declared. Whoever asks for, authorises or executes a payment has none of these relations to the payee, nor to another of them.',
      },
    },
    'CP-7': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '资助资金分期拨付：签订合同后拨付一部分，中期检查后拨付其余部分，比例按现行参数执行。',
        en: 'An award is paid in instalments, on contract and after the mid-term check, in the shares in force.',
      },
      reading: null,
    },
    'CP-8': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '个人信息仅向办理所需人员展示，对其他人员脱敏；查看完整信息须留痕。',
        en: 'Personal data is shown to whom the task needs it and masked for the rest; reading a full value is an act.',
      },
      reading: {
        zh: '未获资助的申请在轮次结束后保存至参数规定的年限，期满予以匿名化；散列值、流转和留痕保留。年限为本系统的理解。',
        en: 'An application that was not funded is kept for the years in force after its round and then anonymised; hashes, steps and the trail stay. The years are our reading.',
      },
    },
    'CP-9': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '定期支付（津贴）以年度一次的集体决定为依据；其他各项支付逐笔决定。',
        en: 'A regular payment (allowances) rests on one standing decision a year; every other disbursement on its own.',
      },
      reading: null,
    },
    'CP-10': {
      source: 'common-practice',
      quote: null,
      text: {
        zh: '量入为出：款项只从有足额余额的账户支付，任何账户不得透支或超支。',
        en: 'Spending stays within means: money leaves only an account that holds enough, and no account is overdrawn.',
      },
      reading: null,
    },
  },
);
