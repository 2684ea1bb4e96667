import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on matters and meetings of the leadership body (议题与会议). */
export const governanceMeetingRemedies = {
  'settle-the-earlier-matter': {
    zh: '请等待议题“{title}”作出决定，或由提出人撤回后再提。',
    en: 'Wait for the decision on “{title}”, or have who raised it withdraw it first.',
  },
  'name-the-party': {
    zh: '请填写该当事方的人员或单位，或删去该项。',
    en: 'Name the person or the employer, or leave the party out.',
  },
  'raise-a-new-matter': {
    zh: '确需继续的，请重新提出议题。',
    en: 'If it is still needed, raise a new matter.',
  },
  'ask-the-proposer-to-withdraw': {
    zh: '请与提出人联系，由其撤回。',
    en: 'Ask whoever raised it to withdraw it.',
  },
  'ask-the-meeting-to-defer': {
    zh: '请提请会议缓议，缓议后方可撤回。',
    en: 'Ask the meeting to defer the item; then the matter can be withdrawn.',
  },
  'attach-a-required-proof': {
    zh: '请按现行前置程序（{required:DecisionPrecondition}）提交材料。',
    en: 'Attach evidence of one of these: {required:DecisionPrecondition}.',
  },
  'attach-another-file': {
    zh: '无需重复提交；有新材料的，请提交新的文件。',
    en: 'There is no need to attach it again; if there is a new document, attach that file.',
  },
  'attach-the-proof': {
    zh: '请先完成“{precondition:DecisionPrecondition}”并提交材料。',
    en: 'Complete “{precondition:DecisionPrecondition}” and attach its evidence first.',
  },
  'choose-another-meeting': {
    zh: '请列入一次尚未结束的会议。',
    en: 'Place it on the agenda of a meeting that has not ended.',
  },
  'seat-the-members-first': {
    zh: '请先登记该日在任的领导班子成员，或另选日期。',
    en: 'Register the members seated on that day first, or choose another day.',
  },
  'record-the-attendance': {
    zh: '无需再次邀请，请直接登记其到会情况。',
    en: 'No invitation is needed; record whether the person is present.',
  },
  'invite-as-observer': {
    zh: '非班子成员确需参会的，请先邀请其旁听。',
    en: 'If somebody outside the leadership body is to be there, invite the person as an observer first.',
  },
  'record-as-absent': {
    zh: '请将其登记为未到会；需要其参会的，请另行邀请旁听。',
    en: 'Record them as absent: they can no longer state or vote.',
  },
  'wait-for-the-item-to-end': {
    zh: '请在该议题表决结束或缓议后登记。',
    en: 'Record it once the item is decided or deferred.',
  },
  'come-back-on-the-day': {
    zh: '请于{heldOn}当日办理；会议改期的，请另行通知会议。',
    en: 'Do this on {heldOn}; for another day, call another meeting.',
  },
  'wait-for-the-members': {
    zh: '请待到会班子成员达到{needed}人再宣布开会，或改期召开。',
    en: 'Open the meeting once {needed} members are present, or call it for another day.',
  },
  'name-a-present-deputy': {
    zh: '请指定一名已到会的副主席主持会议。',
    en: 'Name a deputy who is present to preside.',
  },
  'leave-the-chair-to-the-chief': {
    zh: '请不另行指定主持人。',
    en: 'Name nobody else to preside.',
  },
  'record-presence-or-leave': {
    zh: '请在到会和请假中择一登记。',
    en: 'Record either presence or leave.',
  },
  'hand-papers-in-earlier': {
    zh: '请提前送达材料，或改期审议。',
    en: 'Hand papers in earlier, or take the item at a later meeting.',
  },
} as const satisfies Texts;
