import type { EnumLabels } from './enum-labels';

/** Enumerations of matters and meetings of the leadership body (议题与会议). */
export const governanceMeetingLabels = {
  MatterState: {
    raised: { zh: '已提出', en: 'Raised' },
    'on-agenda': { zh: '已列入议程', en: 'On the agenda' },
    decided: { zh: '已决定', en: 'Decided' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  MeetingState: {
    called: { zh: '已通知', en: 'Called' },
    open: { zh: '进行中', en: 'Open' },
    closed: { zh: '已结束', en: 'Closed' },
    signed: { zh: '纪要已签发', en: 'Minutes signed' },
  },
  AttendanceCapacity: {
    member: { zh: '出席（班子成员）', en: 'Member' },
    attending: { zh: '列席（纪检组织负责人）', en: 'Attending (inspection head)' },
    observer: { zh: '旁听', en: 'Observer' },
  },
  AgendaItemState: {
    placed: { zh: '已列入', en: 'Placed' },
    discussing: { zh: '讨论中', en: 'Under discussion' },
    voting: { zh: '表决中', en: 'Being voted on' },
    decided: { zh: '已决定', en: 'Decided' },
    deferred: { zh: '缓议', en: 'Deferred' },
    withdrawn: { zh: '议题已撤回', en: 'Withdrawn with its matter' },
  },
  GovernanceWaitingReason: {
    'evidence-missing': { zh: '待补前置程序材料', en: 'Evidence of a precondition is missing' },
    'agenda-to-place': { zh: '待列入议程', en: 'Ready for the agenda' },
    'minutes-to-sign': { zh: '待签署会议纪要', en: 'Minutes to sign' },
    'meeting-to-attend': { zh: '待参加会议', en: 'A meeting to attend' },
    'statement-to-make': { zh: '待发言', en: 'A statement to make' },
    'vote-to-cast': { zh: '待表决', en: 'A vote to cast' },
    'task-to-do': { zh: '待落实决定任务', en: 'A task of a decision to carry out' },
    'task-to-check': { zh: '待核验落实任务', en: 'A task of a decision to check' },
    'inquiry-to-answer': { zh: '待答复质询', en: 'An inquiry to answer' },
    'answer-to-appraise': { zh: '待评议答复', en: 'An answer to appraise' },
    'sample-to-draw': { zh: '待抽取审计样本', en: 'A sample to draw' },
    'finding-to-rectify': { zh: '待整改审计问题', en: 'A finding to put right' },
    'rectification-to-confirm': { zh: '待确认整改', en: 'A rectification to confirm' },
    'case-to-conclude': { zh: '待办结案件', en: 'A case to conclude' },
  },
} as const satisfies EnumLabels;
