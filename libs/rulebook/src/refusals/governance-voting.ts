import type { Texts } from '../bilingual';

/** What the acts on an item of the agenda refuse: recusal, statements, votes, the decision, the minutes. */
export const governanceVotingRefusals = {
  'governance.agenda-item-state': {
    zh: '该议程项处于“{state:AgendaItemState}”状态，此项办理须在“{needed:AgendaItemState}”状态下进行。',
    en: 'The agenda item is in the state “{state:AgendaItemState}”; this is done only in: {needed:AgendaItemState}.',
  },
  'governance.meeting-not-in-session': {
    zh: '会议处于“{state:MeetingState}”状态，不在开会期间。',
    en: 'The meeting is in the state “{state:MeetingState}” and not in session.',
  },
  'governance.item-without-quorum': {
    zh: '该议题到会且未回避的成员{present}人（回避{recused}人），应到{members}人，未超过规定比例{quorum}。',
    en: '{present} of {members} members are present and not recused ({recused} recused): not more than {quorum}.',
  },
  'governance.another-item-in-progress': {
    zh: '本次会议第{position}项议题尚未结束，同一时间只审议一项议题。',
    en: 'Item {position} of this meeting is still in progress; a meeting deals with one item at a time.',
  },
  'governance.not-the-last-speaker': {
    zh: '该成员不是本议题应当末位表态的人，其发言不构成提前表态。',
    en: 'That member is not the one who speaks last at this item, so nothing he or she said came too early.',
  },
  'governance.opinion-after-the-meeting': {
    zh: '表态日期{givenOn}晚于会议日期{heldOn}，不构成提前表态。',
    en: 'The opinion was given on {givenOn}, after the meeting of {heldOn}: that is not early.',
  },
  'governance.early-opinion-recorded-already': {
    zh: '该成员在本议题的提前表态已凭同一佐证材料记录。',
    en: 'That early opinion is on record already, by the same proof.',
  },
  'governance.related-member-not-recused': {
    zh: '成员“{member}”（{reason:RecusalReason}）尚未回避，不得表决。',
    en: 'Member “{member}” has not recused himself or herself ({reason:RecusalReason}); nobody votes before that.',
  },
  'governance.related-to-a-party': {
    zh: '本人与该议题存在利害关系（{reason:RecusalReason}），应当回避，不能发言或表决。',
    en: 'You are related to the matter ({reason:RecusalReason}) and recuse yourself instead of speaking or voting.',
  },
  'governance.recused-member': {
    zh: '本人已回避该议题，不能发言或表决。',
    en: 'You are recused from this item and neither speak nor vote on it.',
  },
  'governance.not-a-present-member': {
    zh: '只有到会的领导班子成员可以发言和表决，本人未登记为到会成员。',
    en: 'Only members of the leadership body who are present speak and vote; you are not recorded as one.',
  },
  'governance.not-a-member-of-the-meeting': {
    zh: '编号为“{person}”的人员不是本次会议的成员。',
    en: 'Person “{person}” is not a member of this meeting.',
  },
  'governance.already-recused': {
    zh: '编号为“{person}”的成员已回避该议题。',
    en: 'Member “{person}” is recused from this item already.',
  },
  'governance.recusal-after-vote': {
    zh: '编号为“{person}”的成员已经表决，不能事后回避。',
    en: 'Member “{person}” has voted and is not recused afterwards.',
  },
  'governance.no-relation-found': {
    zh: '未发现编号为“{person}”的成员与当事方存在利害关系，不能由他人确认回避。',
    en: 'No relation of member “{person}” to a party was found, so nobody else confirms a recusal.',
  },
  'governance.recusal-unexplained': {
    zh: '登记中未发现本人与当事方的利害关系，申请回避须说明事由。',
    en: 'No relation of yours to a party is on record; a recusal needs its reason.',
  },
  'governance.statement-after-the-last': {
    zh: '末位表态已经作出（共{made}人发言），此后不得再发言。',
    en: 'The last statement has been made, the {made}th; nobody speaks after it.',
  },
  'governance.stated-already': {
    zh: '本人已作第{place}个发言，每人只表态一次。',
    en: 'You made statement {place}; each member states once.',
  },
  'governance.chief-before-the-others': {
    zh: '还有{missing}名到会成员（{members}）未表态，末位表态须在其后。',
    en: '{missing} members present have not stated yet ({members}); the last statement comes after theirs.',
  },
  'governance.vote-before-last-statement': {
    zh: '末位表态尚未作出：已发言{made}人，未发言{missing}人，此前不得表决。',
    en: 'The last statement has not been made: {made} have spoken, {missing} have not; nobody votes before it.',
  },
  'governance.joined-after-the-statements': {
    zh: '本人未参加该议题的{made}个发言，末位表态后不得再加入表决。',
    en: 'You made none of the {made} statements on this item; nobody joins it after the last.',
  },
  'governance.voted-already': {
    zh: '本人已经表决，每人一票，不得更改。',
    en: 'You have voted; each member has one vote and it stands.',
  },
  'governance.chief-votes-before-the-others': {
    zh: '还有{missing}名成员（{members}）未表决，末位表态的成员最后表决。',
    en: '{missing} members have not voted yet ({members}); whoever spoke last votes last.',
  },
  'governance.votes-missing': {
    zh: '已表决{cast}人，还有{missing}名成员（{members}）未表决。',
    en: '{cast} votes are cast and {missing} members have not voted yet ({members}).',
  },
  'governance.votes-below-quorum': {
    zh: '表决{cast}人，应到{members}人，未超过规定比例{quorum}，不能形成决定。',
    en: '{cast} of {members} members have voted: not more than {quorum}, so nothing is decided.',
  },
  'governance.related-member-voted': {
    zh: '成员“{member}”与当事方存在利害关系（{reason:RecusalReason}）而已表决，不能形成决定。',
    en: 'Member “{member}” has voted though related to a party ({reason:RecusalReason}); nothing can be decided.',
  },
  'governance.voter-left-the-body': {
    zh: '成员“{member}”表决后已不在领导班子任职，其票不能计入，不能形成决定。',
    en: 'Member “{member}” voted and has left the leadership body since; the vote does not count, nothing can be decided.',
  },
  'governance.chief-spoke-before-others': {
    zh: '成员“{member}”表态后担任正职或主持工作，正职未末位表态，不能形成决定。',
    en: 'Member “{member}” became chief, or acts as chief, after speaking before others: the chief has not spoken last, nothing can be decided.',
  },
  'governance.vote-is-open': {
    zh: '表决已经开始（已表决{cast}人），应当形成结果，不能缓议。',
    en: 'The vote is open, {cast} votes cast, and ends with its result; it is not put off.',
  },
  'governance.items-unfinished': {
    zh: '第{positions}项议题尚未结束，不能散会。',
    en: 'Not all items are finished, so the meeting goes on: {positions}.',
  },
  'governance.meeting-not-closable': {
    zh: '会议处于“{state:MeetingState}”状态，只有开会期间可以散会。',
    en: 'The meeting is in the state “{state:MeetingState}”; only one in session is closed.',
  },
  'governance.meeting-not-over': {
    zh: '会议处于“{state:MeetingState}”状态，散会后方可签署纪要。',
    en: 'The meeting is in the state “{state:MeetingState}”; minutes are signed once it is closed.',
  },
  'governance.not-presiding': {
    zh: '会议纪要由主持人签署，本人不是本次会议的主持人。',
    en: 'Whoever presided signs the minutes; you did not preside over this meeting.',
  },
  'governance.correction-unexplained': {
    zh: '纪要第{version}版已签署，再次签署须说明更正内容。',
    en: 'Version {version} of the minutes is signed; signing again needs a note of what is put right.',
  },
  'governance.task-not-open': {
    zh: '任务“{task}”的状态为“{state:DecisionTaskState}”，不能再办理。',
    en: 'The task “{task}” is in the state “{state:DecisionTaskState}”; nothing is left to do.',
  },
  'governance.not-task-responsible': {
    zh: '任务“{task}”由其负责人或会议秘书办理，本人不是。',
    en: 'The task “{task}” is for whoever is responsible or the meeting secretary; you are neither.',
  },
  'governance.proposer-closes-vote': {
    zh: '议题由本人提出，不得由本人结束表决、录入决定。',
    en: 'You raised this matter, so you do not close its vote and enter its decision.',
  },
  'governance.proposer-given-task': {
    zh: '任务“{task}”的负责人不能是提出议题的人。',
    en: 'Whoever raises the matter is not responsible for the task “{task}”.',
  },
  'governance.task-waits-for-department': {
    zh: '任务“{task}”在相关部门{effect:DecisionEffect}后自行办结；{dueOn}以后仍未办理的，方可凭材料办结。',
    en: 'The task “{task}” is done by the department’s own act ({effect:DecisionEffect}); only after {dueOn} is it closed by a document.',
  },
  'governance.task-not-done': {
    zh: '任务“{task}”的状态为“{state:DecisionTaskState}”，没有可核验的内容。',
    en: 'The task “{task}” is in the state “{state:DecisionTaskState}”; there is nothing to check.',
  },
  'governance.executor-checks': {
    zh: '任务“{task}”由本人负责或办结，不得由本人核验。',
    en: 'You were responsible for the task “{task}” or completed it, so you do not check it.',
  },
  'governance.decision-participant-checks': {
    zh: '任务“{task}”所依据的议题由本人提出，或其决定由本人录入，不得由本人核验。',
    en: 'You raised the matter behind the task “{task}” or entered its decision, so you do not check it.',
  },
  'governance.task-due-in-the-past': {
    zh: '任务“{task}”的期限{dueOn}早于今日{today}。',
    en: 'The task “{task}” is due on {dueOn}, before today, {today}.',
  },
  'governance.disclosed-already': {
    zh: '该决定已于{publishedOn}公开：“{title}”。',
    en: 'The decision was disclosed on {publishedOn}: “{title}”.',
  },
  'governance.disclosure-under-another-item': {
    zh: '该决定属于“{decided:PowerItem}”，不是“{item:PowerItem}”。',
    en: 'The decision was taken under “{decided:PowerItem}”, not “{item:PowerItem}”.',
  },
  'governance.disclosure-withdrawn': {
    zh: '该公开内容已于{withdrawnOn}撤回。',
    en: 'The disclosure was withdrawn on {withdrawnOn}.',
  },
} as const satisfies Texts;
