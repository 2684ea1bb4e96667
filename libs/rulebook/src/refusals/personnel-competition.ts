import type { Texts } from '../bilingual';

/** What the acts of open competition (公开竞聘) refuse. */
export const personnelCompetitionRefusals = {
  'personnel.competition-name-taken': {
    zh: '竞聘“{name}”已经登记。',
    en: 'The competition “{name}” is registered already.',
  },
  'personnel.post-not-for-competition': {
    zh: '“{post}”为{kind:PostKind}，不通过竞聘产生：领导岗位由选举或任命产生，园区、系统、行业工会岗位实行双向选择。',
    en: '“{post}” is of the kind “{kind:PostKind}” and not competed for: leadership is elected or appointed, posts at park, system and industry unions go by two-way selection.',
  },
  'personnel.competition-beyond-places': {
    zh: '“{post}”可供竞聘的空缺为{free}人，拟竞聘{places}人。',
    en: '“{post}” has {free} places free to compete for; {places} are put up.',
  },
  'personnel.incumbent-not-in-post': {
    zh: '所指任职不是“{post}”的现任任职。',
    en: 'The appointment named is not one that holds “{post}” now.',
  },
  'personnel.incumbent-place-is-one': {
    zh: '在任职位每次只竞聘1人，填报为{places}人。',
    en: 'The place of an incumbent is one place; {places} are named.',
  },
  'personnel.competition-place-twice': {
    zh: '“{post}”的这一职位重复列出，或正在另一竞聘中。',
    en: 'This place of “{post}” is listed twice, or is competed for already.',
  },
  'personnel.competition-state': {
    zh: '竞聘“{competition}”当前为{state:CompetitionState}，须为{required:CompetitionState}。',
    en: 'The competition “{competition}” stands at “{state:CompetitionState}”; it has to be “{required:CompetitionState}”.',
  },
  'personnel.competition-entry-state': {
    zh: '该报名当前为{state:CompetitionEntryState}，须为{required:CompetitionEntryState}。',
    en: 'The entry stands at “{state:CompetitionEntryState}”; required is “{required:CompetitionEntryState}”.',
  },
  'personnel.entrant-not-on-staff': {
    zh: '{day}不是在册工作人员，不能参加竞聘；在册人员不论身份，条件相同。',
    en: 'Not on the staff on {day}; who is competes on the same terms, whatever the status.',
  },
  'personnel.entered-already': {
    zh: '本人已报名“{competition}”。',
    en: 'You have entered “{competition}” already.',
  },
  'personnel.entry-of-another': {
    zh: '报名只能由本人退出，任职只能由本人放弃。',
    en: 'Only the entrant withdraws an entry, or declines what it won.',
  },
  'personnel.case-or-measure-open': {
    zh: '该人员有未结案件或问责措施，廉政审核不能通过。',
    en: 'There is an open case or a measure: integrity cannot be found in order.',
  },
  'personnel.entries-not-through-the-gate': {
    zh: '尚有{count}份报名未完成资格审查和廉政审核。',
    en: '{count} entries have not been through the check of conditions and of integrity.',
  },
  'personnel.nobody-cleared': {
    zh: '没有通过廉政审核的报名。',
    en: 'No entry has been found in order.',
  },
  'personnel.competition-still-open': {
    zh: '报名至{last}截止，今日为{today}，尚不能办理此项。',
    en: 'Entries are taken until {last}; today is {today}: it is too early for this.',
  },
  'personnel.competition-not-empty': {
    zh: '竞聘“{competition}”尚有{count}人在列，不能终止。',
    en: '{count} are still in the competition “{competition}”: it is not cancelled.',
  },
  'personnel.vote-held': {
    zh: '民主推荐已经进行并登记，不再更改。',
    en: 'The democratic vote has been held and entered; it is not changed.',
  },
  'personnel.vote-not-held': {
    zh: '尚未进行民主推荐。',
    en: 'The democratic vote has not been held.',
  },
  'personnel.vote-not-each-counted': {
    zh: '每名参加测评的人员各计票一次；漏计、重复或不在其内的有{count}处。',
    en: 'Everybody who stands is counted once; missing, twice or not standing: {count}.',
  },
  'personnel.vote-does-not-add-up': {
    zh: '第{place}名的同意、不同意、弃权票合计{sum}张，收回票{ballots}张。',
    en: 'Number {place}: for, against and abstained add up to {sum}; {ballots} ballots were returned.',
  },
  'personnel.more-ballots-than-electors': {
    zh: '收回票{ballots}张，多于应参加推荐的{electors}人。',
    en: '{ballots} ballots were returned by {electors} electors.',
  },
  'personnel.vote-on-another-day': {
    zh: '推荐日期{heldOn}应在报名截止日{last}之后，且不晚于今日{today}。',
    en: 'The vote, {heldOn}, has to be after the last day of entry, {last}, and no later than today, {today}.',
  },
  'personnel.entrant-handles-it': {
    zh: '本人参加此次竞聘，不得办理此事项。',
    en: 'You compete in it, so this is not yours to do.',
  },
  'personnel.proposed-not-ranked': {
    zh: '名单第{place}名不在排名之中。',
    en: 'Number {place} of the list is not in the standing.',
  },
  'personnel.proposed-twice': {
    zh: '名单第{place}名“{person}”重复列入。',
    en: 'Number {place} of the list, “{person}”, is listed more than once.',
  },
  'personnel.proposed-beyond-places': {
    zh: '“{post}”拟任{count}人，竞聘职位为{places}个。',
    en: '{count} are proposed for “{post}”; {places} places are competed for.',
  },
  'personnel.proposed-out-of-order': {
    zh: '“{person}”未按排名列入：排名在先的“{passed}”被越过。',
    en: '“{person}” is out of order: “{passed}”, ranked before, is passed over.',
  },
  'personnel.kin-in-line': {
    zh: '“{person}”与“{post}”的任职者有亲属关系，不得在同一领导管理线上任职。',
    en: '“{person}” is kin to who holds “{post}”; kin do not serve in one line of supervision.',
  },
  'personnel.appointment-proposal-state': {
    zh: '拟任名单当前为{state:AppointmentProposalState}，须为{required:AppointmentProposalState}。',
    en: 'The list stands at “{state:AppointmentProposalState}”; it has to be “{required:AppointmentProposalState}”.',
  },
  'personnel.publicity-not-running': {
    zh: '公示期为{first}至{last}，今日{today}不在公示期内。',
    en: 'The publicity period is {first} to {last}; today, {today}, is not within it.',
  },
  'personnel.person-not-on-list': {
    zh: '该报名不在这份公示名单上。',
    en: 'This entry is not on the publicised list.',
  },
  'personnel.appointment-objection-open-already': {
    zh: '您于{raisedOn}提出的异议尚未答复。',
    en: 'The objection you raised on {raisedOn} is still open.',
  },
  'personnel.appointment-objections-open': {
    zh: '名单尚有{count}件异议未答复。',
    en: '{count} objections to the list are still open.',
  },
  'personnel.appointment-objection-answered': {
    zh: '该异议已经答复：{state:AppointmentObjectionState}。',
    en: 'This objection has been answered: {state:AppointmentObjectionState}.',
  },
  'personnel.power-vacant': {
    zh: '{day}“{item:PowerItem}”无人分管。',
    en: 'On {day} nobody holds the power item “{item:PowerItem}”.',
  },
  'personnel.not-the-holder': {
    zh: '您不是“{item:PowerItem}”的分管领导。',
    en: 'You do not hold the power item “{item:PowerItem}”.',
  },
  'personnel.chief-holds-the-power': {
    zh: '“{item:PowerItem}”登记为由主要领导直接分管。',
    en: 'The power item “{item:PowerItem}” is registered as held by the chief.',
  },
  'personnel.objection-rejected-by-one': {
    zh: '认定异议不成立须有集体决定。',
    en: 'An objection is rejected by a collective decision only.',
  },
  'personnel.no-trial-period': {
    zh: '该任职没有待考核的试用期。',
    en: 'This appointment has no trial period to conclude.',
  },
  'personnel.trial-concluded': {
    zh: '试用期已于{on}考核：{outcome:TrialOutcome}。',
    en: 'The trial period was concluded on {on}: {outcome:TrialOutcome}.',
  },
  'personnel.trial-still-runs': {
    zh: '试用期至{last}，今日为{today}，期满方可认定合格。',
    en: 'The trial period lasts until {last}; today is {today}: it is passed once it is over.',
  },
  'personnel.appointment-of-oneself': {
    zh: '不得办理本人的任职事项。',
    en: 'Nobody handles his own appointment.',
  },
  'personnel.not-won-by-competition': {
    zh: '培养锻炼自竞聘上岗起跟踪，该任职的方式为{wonBy:AppointmentWonBy}。',
    en: 'Cultivation is tracked from a post won by competition; this one was come by otherwise: {wonBy:AppointmentWonBy}.',
  },
  'personnel.cultivation-outside-the-post': {
    zh: '日期{on}不在任职期间（{first}至{last}）。',
    en: 'The day {on} is not within the time in the post, {first} to {last}.',
  },
} as const satisfies Texts;
