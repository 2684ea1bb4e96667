import type { Texts } from '../bilingual';

/** What lifts a refusal of grants (职工创新项目资助). */
export const grantsRemedies = {
  'use-the-round-of-the-year': {
    zh: '请使用本年度已有的申报轮次。',
    en: 'Use the round this year already has.',
  },
  'lower-the-quota': {
    zh: '请将立项数调整到{limit}项以内，或经集体决定调整参数。',
    en: 'Lower the number to {limit} or less, or have the parameter changed by a collective decision.',
  },
  'move-the-window': {
    zh: '请将受理截止日期改为今日或以后。',
    en: 'Move the last day to today or later.',
  },
  'balance-the-weights': {
    zh: '请调整各项比例，使合计为100%。',
    en: 'Adjust the shares so that they add up to 100 %.',
  },
  'lengthen-the-publicity': {
    zh: '请将公示期设为至少{limit}个工作日。',
    en: 'Set a publicity period of at least {limit} working days.',
  },
  'wait-for-next-round': {
    zh: '请在受理期内报送，或等待下一轮申报。',
    en: 'Submit within the window, or wait for the next round.',
  },
  'apply-with-an-innovation': {
    zh: '请以技术革新、技术攻关、技能培训或发明创造项目申报。',
    en: 'Apply with a renovation, a breakthrough, a skills training or an invention.',
  },
  'name-a-studio': {
    zh: '请关联劳模创新工作室，或改报其他项目类别。',
    en: 'Name a model-worker innovation studio, or choose another kind of project.',
  },
  'choose-a-studio-of-the-employer': {
    zh: '请选择本单位的劳模创新工作室。',
    en: 'Choose a studio of the applying unit.',
  },
  'have-the-studio-verified': {
    zh: '请由受理人员凭荣誉证书核验该工作室，或改报其他项目类别。',
    en: 'Have an officer verify the studio by its honour document, or choose another kind of project.',
  },
  'compare-the-document': {
    zh: '请核对证书原件；登记有误的，请重新登记工作室。',
    en: 'Compare with the original document; if the registration is wrong, register the studio anew.',
  },
  'enter-the-leaders-honour': {
    zh: '请先凭证书登记领衔人市级以上劳模荣誉，或改报其他项目类别。',
    en: 'Have the leader’s honour of city level or above entered by its document, or choose another kind of project.',
  },
  'have-the-employer-registered': {
    zh: '请先由财务与代收部门登记该单位。',
    en: 'Have the unit registered by finance and collection first.',
  },
  'apply-for-the-successor': {
    zh: '请改由“{successor}”申报。',
    en: 'Apply for “{successor}” instead.',
  },
  'apply-through-your-employer': {
    zh: '请通过本人所在单位申报。',
    en: 'Apply through the unit you work for.',
  },
  'enter-each-member-once': {
    zh: '请将每名成员只填报一次，申报人本人无需填入。',
    en: 'Enter each member once; the applicant need not be entered.',
  },
  'attach-each-file-once': {
    zh: '请将同一文件只附一次，或改附另一文件。',
    en: 'Attach each file once, or another file instead.',
  },
  'ask-the-team-member': {
    zh: '请由团队成员本人登录办理。',
    en: 'Ask the team member to sign in and agree.',
  },
  'nothing-more-to-agree': {
    zh: '无需重复同意。',
    en: 'There is nothing more to agree to.',
  },
  'withdraw-and-apply-again': {
    zh: '请等待退回补正，或在排名前撤回。',
    en: 'Wait until it is returned for correction, or withdraw it before the ranking.',
  },
  'keep-the-application': {
    zh: '排名后请按评审结果办理，如需终止请联系受理人员。',
    en: 'Follow the result of the review; to end the project, speak to the officer in charge.',
  },
  'ask-the-author-for-the-part': {
    zh: '请申报人指定您填写该部分，或由申报人修改。',
    en: 'Ask the applicant to give you the part, or have it changed by him.',
  },
  'put-the-person-in-the-team-first': {
    zh: '请先将其列为团队成员；申报人本人无需指定。',
    en: 'Put the person in the team first; the applicant himself needs no part.',
  },
  'ask-the-author': {
    zh: '请由申报人本人办理。',
    en: 'Ask the author to do it.',
  },
  'argue-the-trait': {
    zh: '请补充说明“{trait:InnovationTrait}”。',
    en: 'Add the argument for this point: {trait:InnovationTrait}.',
  },
  'enter-the-budget': {
    zh: '请按A、B、C三类编列预算。',
    en: 'Enter the budget by categories A, B and C.',
  },
  'correct-the-budget-amount': {
    zh: '请填写大于0的金额，或删除该预算项。',
    en: 'Enter an amount above 0, or remove the line.',
  },
  'move-or-remove-the-line': {
    zh: '请将该项调整到相应类别；不属于三类的，请删除并自筹。',
    en: 'Move the line to its category, or remove it and pay for it from other means.',
  },
  'cut-the-category': {
    zh: '请将“{category:BudgetCategory}”压缩到{limit}元以内。',
    en: 'Cut “{category:BudgetCategory}” to {limit} yuan or less.',
  },
  'cut-the-budget': {
    zh: '请将预算合计压减到{limit}元以内。',
    en: 'Cut the budget to {limit} yuan or less.',
  },
  'wait-for-the-team': {
    zh: '请提醒该成员登录核对内容并表示同意，再行报送。',
    en: 'Remind this member to sign in, read the content and agree; then submit.',
  },
  'keep-what-was-funded': {
    zh: '请保留该申请。',
    en: 'Keep the application.',
  },
  'wait-for-the-end-of-the-round': {
    zh: '请在轮次办结或取消、保存年限届满后办理。',
    en: 'Wait until the round is finished or cancelled and the years are over.',
  },
  'wait-for-the-retention': {
    zh: '请自{from}起办理。',
    en: 'Do so from {from} on.',
  },
  'nothing-more-to-anonymise': {
    zh: '无需再次办理。',
    en: 'There is nothing more to remove.',
  },
} as const satisfies Texts;
