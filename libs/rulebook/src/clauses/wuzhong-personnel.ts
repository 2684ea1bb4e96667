import { clausesOf } from './clause';

/** WZ: the management of professional union workers, and the practice reported with it. */
export const wuzhongPersonnel = clausesOf(
  {
    zh: '吴忠市《职业化工会工作者管理使用办法》',
    en: 'Wuzhong, Measures for the Management and Employment of Professional Union Workers',
  },
  {
    'WZ-1': {
      source: 'reported',
      quote: '德才兼备、以德为先；不唯年龄、不唯身份、不唯职级选拔',
      text: {
        zh: '实行遴选制，德才兼备、以德为先，先核品德后看能力；公告不得以年龄、身份、职级为淘汰条件。',
        en: 'A selection system in which integrity is judged before ability, as a gate; age, personnel status and rank are never an eliminating condition of a notice.',
      },
      reading: {
        zh: '年龄、身份、职级三类条件不得设为门槛；自由填写的文字中出现的，提示人工确认而不直接拒绝，系本系统的理解。',
        en: 'That the three types of condition are refused as bars, while free text naming them is flagged for a person to confirm, is our reading.',
      },
    },
    'WZ-2': {
      source: 'reported',
      quote: null,
      text: {
        zh: '按岗位需要从社区干部、下岗失业人员、高校毕业生中招录职业化工会工作者，招录来源按现行参数执行。',
        en: 'Professional union workers are recruited by the need of a post from community cadres, laid-off and unemployed people and university graduates, as the parameter in force lists them.',
      },
      reading: null,
    },
    'WZ-3': {
      source: 'reported',
      quote: '专业成绩测试、基本能力面试',
      text: {
        zh: '招录须经专业成绩测试和基本能力面试，两项均须进行，权重在测试前确定。',
        en: 'Recruitment takes both a written professional test and an ability interview; their weights are fixed before the test.',
      },
      reading: {
        zh: '两项权重的具体数值系本系统的理解，按现行参数执行。',
        en: 'The figures of the two weights are our reading and follow the parameter in force.',
      },
    },
    'WZ-4': {
      source: 'reported',
      quote: '工资是当地社会最低工资的2倍',
      text: {
        zh: '签订劳动合同，工资按签约之日当地最低工资标准的规定倍数执行。',
        en: 'Under a labour contract the wage is the set multiple of the local minimum wage in force on the day.',
      },
      reading: null,
    },
    'WZ-5': {
      source: 'reported',
      quote: '4批招录，人员达到40人',
      text: {
        zh: '招录分批进行，职业化工会工作者人数不超过现行员额。',
        en: 'Recruitment runs in batches; the number of professional workers stays within the establishment in force.',
      },
      reading: {
        zh: '原文所述为实有人数，作为员额上限系本系统的理解。',
        en: 'The text states a headcount; taking it as a cap is our reading.',
      },
    },
    'WZ-6': {
      source: 'reported',
      quote: '公务员9人、事业编8人；接近退休，青黄不接',
      text: {
        zh: '公务员、事业编制人员各有核定编制；即将退休的人员应提前显示，以便及时补充。',
        en: 'Each personnel status has its establishment; retirements ahead are visible in time to be filled.',
      },
      reading: {
        zh: '以原文人数作为核定编制，系本系统的理解。',
        en: 'Taking the numbers of the text as establishments is our reading.',
      },
    },
    'WZ-7': {
      source: 'reported',
      quote: '4个副部长职位公开竞聘',
      text: {
        zh: '副部长职位通过公开竞聘产生。',
        en: 'Deputy department heads are chosen by open competition.',
      },
      reading: null,
    },
    'WZ-8': {
      source: 'reported',
      quote: '工业园区工会、系统工会、行业工会岗位实行双向选择',
      text: {
        zh: '工业园区工会、系统工会、行业工会岗位实行双向选择：人员选岗位，单位选人员。',
        en: 'Posts at park, system and industry unions are filled by two-way selection: people rank posts, units rank people.',
      },
      reading: null,
    },
    'WZ-9': {
      source: 'reported',
      quote: '通过3年的培养和锻炼，这些竞聘上岗人员发挥良好作用',
      text: {
        zh: '自竞聘上岗起，按规定年限跟踪培养锻炼情况（轮岗、实绩）；此为记录，不作为限制条件。',
        en: 'Cultivation is tracked for the set years from the post won (rotations, results); it is a record, not a bar.',
      },
      reading: null,
    },
    'WZ-10': {
      source: 'reported',
      quote: '8个部长岗位公开竞聘，代替原行政人员的岗位',
      text: {
        zh: '中层岗位，包括在任岗位，向职业化工会工作者开放竞聘，条件与公务员相同；竞得在任岗位的，原任职者的任职随之终止。',
        en: 'Middle posts, occupied ones too, are open to professional union workers on the same terms as civil servants; winning an occupied post ends the incumbent’s appointment to it.',
      },
      reading: null,
    },
    'WZ-11': {
      source: 'reported',
      quote: '新发展工会组织182家、会员16000余人；八个行业劳动技能竞赛16场次',
      text: {
        zh: '工作实绩以数字计量，附有佐证，并记录上级给予的创新工作、亮点工作等认定。',
        en: 'Results are counted and recognised upward: objectives carry numbers, evidence and recognitions.',
      },
      reading: null,
    },
    'WZ-12': {
      source: 'reported',
      quote: '没有竞聘成功的公务员干部不再享受岗位津贴',
      text: {
        zh: '未竞聘上岗的中层公务员干部不再享受岗位津贴；领导岗位不适用本条。',
        en: 'A civil-servant cadre of the middle level who won no post by competition gets no post allowance; leadership posts are outside this rule.',
      },
      reading: {
        zh: '领导岗位不适用本条，系本系统的理解。',
        en: 'That leadership posts are outside this rule is our reading.',
      },
    },
    'WZ-13': {
      source: 'reported',
      quote: '已竞聘上岗的职业化工会工作者享受每月600元岗位津贴',
      text: {
        zh: '竞聘上岗的职业化工会工作者按现行标准按整月享受岗位津贴；双向选择上岗不属于竞聘上岗；公务员和事业编制人员保留原津贴。',
        en: 'A professional union worker in a post won by competition gets the monthly allowance in force, for whole months only; posts filled by two-way selection are not won by competition; civil-servant and institution winners keep their own.',
      },
      reading: {
        zh: '竞聘上岗的公务员、事业编制人员保留原津贴，系本系统的理解，适用人员按现行参数执行。',
        en: 'That civil-servant and institution winners keep their own allowance is our reading; the parameter in force lists them.',
      },
    },
    'WZ-14': {
      source: 'regulation',
      quote: '目标考核制度',
      text: {
        zh: '对每名职业化工会工作者实行目标考核，考核结果作为续签合同的依据。',
        en: 'Every professional union worker is assessed by objectives, and renewal rests on the assessment.',
      },
      reading: null,
    },
  },
);
