import type { Texts } from '../bilingual';

/** What lifts a refusal about an item of the agenda. */
export const governanceVotingRemedies = {
  'convene-in-session': {
    zh: '请在会议开会期间办理。',
    en: 'Do it while the meeting is in session.',
  },
  'name-the-last-speaker': {
    zh: '请填写本议题应当末位表态的成员：正职；正职缺席或者回避的，为主持人。',
    en: 'Name the member who speaks last at the item: the chief, or whoever presides where the chief is absent or recused.',
  },
  'check-the-day-of-the-opinion': {
    zh: '请核对表态日期。',
    en: 'Check the day it was given.',
  },
  'nothing-more-to-record': {
    zh: '无需再次记录。',
    en: 'There is nothing more to record.',
  },
  'wait-for-members-or-defer': {
    zh: '请等候成员到会并登记出席，或者缓议该议题。',
    en: 'Wait until more members are present and recorded, or defer the item.',
  },
  'finish-the-running-item': {
    zh: '请先表决或缓议正在审议的议题。',
    en: 'Decide or defer the item in progress first.',
  },
  'recuse-the-related-member': {
    zh: '请该成员申请回避，或由会议秘书确认其回避。',
    en: 'The member recuses himself or herself, or the meeting secretary confirms the recusal.',
  },
  'recuse-yourself': {
    zh: '请办理回避。',
    en: 'Recuse yourself from the item.',
  },
  'leave-the-item-to-the-others': {
    zh: '该议题由其他成员审议，无需办理。',
    en: 'The other members deal with the item; there is nothing to do.',
  },
  'have-attendance-recorded': {
    zh: '确已到会的成员，请会议秘书登记出席。',
    en: 'A member who is there asks the meeting secretary to record the attendance.',
  },
  'choose-a-listed-member': {
    zh: '请选择本次会议名单中的成员。',
    en: 'Choose a member listed for the meeting.',
  },
  'let-the-member-declare': {
    zh: '如确有利害关系，请由该成员本人申请回避。',
    en: 'If there is an interest, the member declares it and recuses himself or herself.',
  },
  'explain-the-interest': {
    zh: '请填写回避事由。',
    en: 'Say what the interest is.',
  },
  'go-on-to-the-vote': {
    zh: '请进入表决；需要再议的，缓议后重新列入议程。',
    en: 'Go on to the vote; what needs more discussion is deferred and placed on an agenda again.',
  },
  'keep-to-one-statement': {
    zh: '原发言有效，无需再次发言。',
    en: 'The statement stands; there is no second one.',
  },
  'let-the-others-state-first': {
    zh: '请待其他到会且未回避的成员全部表态后再发言。',
    en: 'State once every other member present and not recused has stated.',
  },
  'wait-for-the-last-statement': {
    zh: '请待末位表态作出、表决开始后再表决。',
    en: 'Wait until the last statement is made and the vote is opened.',
  },
  'keep-to-one-vote': {
    zh: '原表决有效，无需再次表决。',
    en: 'The vote stands; there is no second one.',
  },
  'let-the-others-vote-first': {
    zh: '请待其他成员全部表决后再投票。',
    en: 'Vote once every other member has voted.',
  },
  'wait-for-every-vote': {
    zh: '请待全部成员表决；不赞成也不反对的，可投弃权票。',
    en: 'Wait for every vote; who is neither for nor against abstains.',
  },
  'defer-the-item': {
    zh: '请缓议该议题，改期重新审议。',
    en: 'Defer the item and deal with it anew at another meeting.',
  },
  'close-the-vote': {
    zh: '请待全部成员表决后结束表决。',
    en: 'Close the vote once every member has voted.',
  },
  'finish-every-item': {
    zh: '请先就各议题形成决定或缓议。',
    en: 'Decide or defer each item first.',
  },
  'close-the-meeting-first': {
    zh: '请先散会。',
    en: 'Close the meeting first.',
  },
  'let-the-presiding-member-sign': {
    zh: '请由主持人签署。',
    en: 'Let whoever presided sign.',
  },
  'explain-the-correction': {
    zh: '请填写更正说明；无需更正的，以已签署的版本为准。',
    en: 'Say what is put right; without a correction the signed version stands.',
  },
  'leave-it-to-the-responsible': {
    zh: '请由任务负责人或会议秘书办理。',
    en: 'Leave it to whoever is responsible, or to the meeting secretary.',
  },
  'let-another-secretary-close': {
    zh: '请由其他会议秘书结束表决。',
    en: 'Let another meeting secretary close the vote.',
  },
  'give-it-to-another-person': {
    zh: '请指定提出人以外的负责人。',
    en: 'Name somebody else as responsible.',
  },
  'let-the-department-act': {
    zh: '请由相关部门办理，任务随即办结。',
    en: 'Let the department act; the task is then done by itself.',
  },
  'withdraw-the-earlier-disclosure': {
    zh: '如需更正，请先撤回已公开的内容并说明理由。',
    en: 'To correct it, withdraw the earlier disclosure first and say why.',
  },
  'name-the-item-of-the-decision': {
    zh: '请填写该决定所属的权力事项。',
    en: 'Name the power item the decision was taken under.',
  },
} as const satisfies Texts;
