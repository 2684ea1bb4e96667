import type { Texts } from '../bilingual';

/** What the acts of grants (职工创新项目资助) refuse. */
export const grantsRefusals = {
  'grants.round-year-taken': {
    zh: '{year}年度已有申报轮次“{round}”。',
    en: 'The year {year} has its round already: “{round}”.',
  },
  'grants.round-quota-above-parameter': {
    zh: '拟立项{quota}项，超过本年度可立项数{limit}项。',
    en: 'The round would fund {quota} projects; this year’s number is {limit}.',
  },
  'grants.round-window-over': {
    zh: '受理截止日期{lastDay}早于今日{today}。',
    en: 'The last day for applications, {lastDay}, is before today, {today}.',
  },
  'grants.criterion-weights-not-hundred': {
    zh: '各项评审标准的权重合计为{sum}%，应为100%。',
    en: 'The weights of the review criteria add up to {sum} %, not 100 %.',
  },
  'grants.publicity-days-below-parameter': {
    zh: '公示期为{days}个工作日，少于规定的{limit}个工作日。',
    en: 'The publicity period of {days} working days is shorter than the {limit} required.',
  },
  'grants.round-not-open': {
    zh: '本轮申报“{round}”未在受理期内，受理时间为{firstDay}至{lastDay}。',
    en: 'The round “{round}” takes no applications now; its window is {firstDay} to {lastDay}.',
  },
  'grants.kind-not-innovation': {
    zh: '“{kind:GrantApplicationKind}”不属于职工技术创新活动。',
    en: '“{kind:GrantApplicationKind}” is not technical innovation by workers.',
  },
  'grants.skills-training-without-studio': {
    zh: '技能培训项目须由劳模创新工作室申报，本申请未关联工作室。',
    en: 'A skills training project comes from a model-worker innovation studio; this application names none.',
  },
  'grants.studio-not-of-employer': {
    zh: '工作室“{studio}”不属于申报单位“{employer}”。',
    en: 'The studio “{studio}” does not belong to the applying unit “{employer}”.',
  },
  'grants.studio-not-verified': {
    zh: '工作室“{studio}”领衔人的劳模荣誉尚未核验。',
    en: 'The honour of the leader of the studio “{studio}” has not been verified yet.',
  },
  'grants.studio-not-awaiting-verification': {
    zh: '工作室“{studio}”处于“{state:StudioState}”状态，无需核验。',
    en: 'The studio “{studio}” is in the state “{state:StudioState}” and does not wait for verification.',
  },
  'grants.honour-document-differs': {
    zh: '所核对的荣誉证书与登记时的证书不一致（SHA-256不同）。',
    en: 'The honour document examined is not the one registered (their SHA-256 differ).',
  },
  'grants.studio-leader-honour-too-low': {
    zh: '工作室“{studio}”领衔人的劳模级别为“{level:HonourLevel}”，应为市级以上（含市级）。',
    en: 'The leader of the studio “{studio}” is a model worker of this level: {level:HonourLevel}; city level or above is required.',
  },
  'grants.employer-unknown': {
    zh: '申报单位未在单位名册中登记。',
    en: 'The applying unit is not in the register of employers.',
  },
  'grants.employer-merged': {
    zh: '申报单位“{employer}”已并入“{successor}”。',
    en: 'The applying unit “{employer}” has been merged into “{successor}”.',
  },
  'grants.applicant-of-another-employer': {
    zh: '申报人不是“{employer}”的职工。',
    en: 'The applicant is not a worker of “{employer}”.',
  },
  'grants.team-member-repeated': {
    zh: '团队成员名单第{place}人重复填报；申报人本人已在团队之中。',
    en: 'Number {place} of the team is entered more than once; the applicant is in the team already.',
  },
  'grants.file-repeated': {
    zh: '第{place}个附件“{name}”与本申请中的另一附件是同一文件。',
    en: 'File number {place}, “{name}”, is the same file as another of this application.',
  },
  'grants.not-a-team-member': {
    zh: '只有团队成员本人才能表示同意。',
    en: 'Only a team member agrees, in person.',
  },
  'grants.already-agreed': {
    zh: '您已于{agreedOn}同意参加申请“{application}”。',
    en: 'You agreed to the application “{application}” on {agreedOn}.',
  },
  'grants.application-not-editable': {
    zh: '申请处于“{state:GrantApplicationState}”状态，只有草稿或退回补正的申请可以修改、同意和报送。',
    en: 'The application is in the state “{state:GrantApplicationState}”; only a draft or a returned one can be changed, agreed to and submitted.',
  },
  'grants.application-not-withdrawable': {
    zh: '申请处于“{state:GrantApplicationState}”状态，排名之后不能撤回。',
    en: 'The application is in the state “{state:GrantApplicationState}”; after the ranking it cannot be withdrawn.',
  },
  'grants.not-the-author': {
    zh: '申请只能由其申报人本人修改、报送和撤回。',
    en: 'Only its author changes, submits or withdraws the application.',
  },
  'grants.part-not-given': {
    zh: '申报人未将“{part:SharedApplicationPart}”交由您填写，您可填写：{given:SharedApplicationPart}。',
    en: 'The applicant did not give you “{part:SharedApplicationPart}” to write; you may write: {given:SharedApplicationPart}.',
  },
  'grants.team-is-the-authors': {
    zh: '申报单位和团队成员只能由申报人本人更改。',
    en: 'Only the applicant changes the unit and the team.',
  },
  'grants.shared-with-no-member': {
    zh: '所指定的人员不是申请“{application}”的其他团队成员。',
    en: 'The person is not another member of the team of the application “{application}”.',
  },
  'grants.trait-not-argued': {
    zh: '未说明项目的“{trait:InnovationTrait}”。',
    en: 'The application does not argue this point: {trait:InnovationTrait}.',
  },
  'grants.budget-empty': {
    zh: '申请未编列支出预算。',
    en: 'The application has no budget lines.',
  },
  'grants.budget-amount-not-positive': {
    zh: '预算项“{line}”金额为{amount}元，应大于0。',
    en: 'The budget line “{line}” is {amount} yuan; it must be above 0.',
  },
  'grants.budget-outside-learning': {
    zh: '“{line}”不属于A类支出：学习资料、培训及相关支出。',
    en: '“{line}” is no category A spending: learning materials, training and related spending.',
  },
  'grants.budget-outside-development': {
    zh: '“{line}”不属于B类支出：材料制作、技术推广及相关支出。',
    en: '“{line}” is no category B spending: making of materials, promotion of the technique and related spending.',
  },
  'grants.budget-outside-conversion': {
    zh: '“{line}”不属于C类支出：专家咨询、项目推介、专利申请及相关支出。',
    en: '“{line}” is no category C spending: expert consultation, project recommendation, patent application and related spending.',
  },
  'grants.budget-outside-categories': {
    zh: '“{line}”不属于A、B、C三类中的任何一类，不予列支。',
    en: '“{line}” fits none of the categories A, B and C and cannot be funded.',
  },
  'grants.budget-above-award': {
    zh: '预算合计{total}元，超过每项资助标准{limit}元。',
    en: 'The budget adds up to {total} yuan, above the {limit} yuan for each project.',
  },
  'grants.budget-above-category-limit': {
    zh: '“{category:BudgetCategory}”编列{total}元，超过该类支出上限{limit}元（每项资助金额的{share}%）。',
    en: '“{category:BudgetCategory}” has {total} yuan, above the limit of {limit} yuan ({share} % of the amount for each project).',
  },
  'grants.team-not-agreed': {
    zh: '团队成员名单第{place}人尚未同意申请的现有内容。',
    en: 'Number {place} of the team has not agreed to the application as it now stands.',
  },
  'grants.application-was-funded': {
    zh: '申请处于“{state:GrantApplicationState}”状态，已获资助的申请随资金账目保存，不予匿名化。',
    en: 'The application is in the state “{state:GrantApplicationState}”; what was funded is kept with its accounts.',
  },
  'grants.round-not-ended': {
    zh: '本轮申报“{round}”处于“{state:GrantRoundState}”状态，尚未结束。',
    en: 'The round “{round}” is in the state “{state:GrantRoundState}”; it has not ended.',
  },
  'grants.retention-not-over': {
    zh: '申请材料自{endedOn}轮次结束起须保存{years}年，{from}以后方可匿名化。',
    en: 'The application is kept for {years} years after its round ended on {endedOn}; it may be anonymised from {from} on.',
  },
  'grants.already-anonymised': {
    zh: '该申请已于{anonymisedOn}匿名化。',
    en: 'The application was anonymised on {anonymisedOn}.',
  },
} as const satisfies Texts;
