import { addDays, type LocalDate, type Rule, type TransitionTable } from '@unionhall/kernel';
import { type AgendaItemState, agendaItemTransitions } from '../agenda-item/agenda-item.transitions';
import { conflictsOf, type RelationFacts } from '../agenda-item/conflict.rule';
import { deferAgendaItemRules } from '../agenda-item/defer-agenda-item.rule';
import { openVoteRules } from '../agenda-item/open-vote.rule';
import { recuseFromItemRules } from '../agenda-item/recuse-from-item.rule';
import { startAgendaItemRules } from '../agenda-item/start-agenda-item.rule';
import { castVoteRules } from '../ballot/cast-vote.rule';
import { type CloseVoteFacts, closeVoteRules, type EnterDecisionFacts, outcomeOf, tallyOf } from '../decision/close-vote.rule';
import { attachEvidenceRules } from '../matter/attach-evidence.rule';
import { matterTransitions, type MatterState } from '../matter/matter.transitions';
import { withdrawMatterRules } from '../matter/withdraw-matter.rule';
import type { AttendanceFacts } from '../meeting/attendance.rule';
import { callMeetingRules } from '../meeting/call-meeting.rule';
import { closeMeetingRules } from '../meeting/close-meeting.rule';
import { chiefOn, membersOn } from '../meeting/leadership-body.rule';
import { type MeetingState, meetingTransitions } from '../meeting/meeting.transitions';
import { openMeetingRules, presidingOf } from '../meeting/open-meeting.rule';
import { placeOnAgendaRules } from '../meeting/place-on-agenda.rule';
import { recordAttendanceRules } from '../meeting/record-attendance.rule';
import { isLastStatement, stateOnItemRules } from '../statement/state-on-item.rule';
import { PEOPLE, RegistersLife } from './registers-life-model';

export const PROOFS = ['research', 'consultation', 'appraisal'];
const QUORUM = { numerator: 2, denominator: 3 };
const CHOICES = ['for', 'against', 'abstain'] as const;
type Choice = (typeof CHOICES)[number];

interface Item {
  readonly state: AgendaItemState;
  /** Whether its vote is secret: then nobody but the count of the box reads a choice. */
  readonly secret: boolean;
  readonly statements: { readonly personId: string; readonly isLast: boolean }[];
  readonly ballots: { readonly personId: string; readonly choice: Choice | null }[];
  readonly box: Choice[];
  readonly recusedIds: string[];
}
interface Matter { readonly title: string; state: MatterState; readonly evidence: { readonly precondition: string; readonly title: string; readonly fileSha256: string }[]; readonly proposedById: string }
interface Meeting { readonly title: string; readonly heldOn: LocalDate; state: MeetingState; presidingId: string | null; list: (AttendanceFacts & { readonly leaveReason?: string })[] }
/** A decision with everything it rests on, as it was when the vote was closed. */
export interface Decided { readonly facts: CloseVoteFacts; readonly item: Item; readonly matter: Matter; readonly outcome: string }

/** A leadership body at work, in memory: nothing happens unless the acts' own rules let it, and states move by the transition tables. */
export class BodyLife extends RegistersLife {
  matter: Matter = this.#newMatter();
  meeting: Meeting | null = null;
  item: Item | null = null;
  readonly relations: RelationFacts[] = [];
  readonly decisions: Decided[] = [];
  #files = 0;

  #newMatter(): Matter {
    return { title: '示例', state: matterTransitions.raiseMatter.to, evidence: [], proposedById: 'secretary' };
  }

  #move<State extends string>(table: TransitionTable<State>, object: { readonly state: State }, act: string): void {
    const { from, to } = table[act]!;
    if (!from.includes(object.state)) throw new Error(`${act} takes nothing from ${object.state}`);
    (object as { state: State }).state = to;
  }

  /** What deliberationOn gathers. */
  #facts(): CloseVoteFacts | null {
    const { meeting, item } = this;
    if (!meeting || !item) return null;
    const memberIds = membersOn(this.seats, meeting.heldOn);
    const chief = chiefOn(this.seats, meeting.heldOn);
    const members = memberIds.map((personId) => ({ personId, isChief: personId === chief?.personId, present: meeting.list.some((line) => line.personId === personId && line.capacity === 'member' && line.present) }));
    const conflicts = conflictsOf(memberIds, [{ personId: 'party', employerId: null }], this.relations, meeting.heldOn);
    return { item: { state: item.state }, meeting: { ...meeting }, members, recusedIds: [...item.recusedIds], statements: [...item.statements], ballots: [...item.ballots], conflicts, quorum: QUORUM };
  }

  #on(rules: readonly Rule<CloseVoteFacts & EnterDecisionFacts>[], personId: string): (CloseVoteFacts & EnterDecisionFacts) | null {
    const facts = this.#facts();
    const given = facts && { ...facts, personId, matter: { proposedById: 'proposer' } };
    return given && this.allows(rules, given) ? given : null;
  }

  call(n: number): boolean {
    if (this.meeting && this.meeting.state !== 'closed') return false;
    const heldOn = n % 8 === 0 ? addDays(this.today, -1) : this.today;
    if (!this.allows(callMeetingRules, { input: { title: '示例', heldOn }, today: this.today, seats: this.seats })) return false;
    const list = membersOn(this.seats, heldOn).map((personId) => ({ personId, capacity: 'member' as const, present: false }));
    this.meeting = { title: '示例', heldOn, state: meetingTransitions.callMeeting.to, presidingId: null, list };
    return true;
  }

  /** Somebody comes, goes, or is on leave. */
  attend(n: number): boolean {
    const personId = PEOPLE[n % PEOPLE.length]!;
    const { meeting, item } = this;
    if (!meeting) return false;
    const present = (n >> 3) % 5 !== 0;
    const leaveReason = (n >> 3) % 7 === 5 ? '示例' : undefined;
    const running = item && ['discussing', 'voting'].includes(item.state) ? { title: '示例', state: item.state } : null;
    if (!this.allows(recordAttendanceRules, { input: { personId, present, leaveReason }, today: this.today, meeting, list: meeting.list, seats: this.seats, running })) return false;
    meeting.list = [...meeting.list.filter((line) => line.personId !== personId), { personId, capacity: 'member', present, leaveReason }];
    return true;
  }

  openMeeting(n: number): boolean {
    const { meeting } = this;
    if (!meeting) return false;
    const facts = { input: { presidingId: n % 3 === 0 ? PEOPLE[n % PEOPLE.length] : null }, today: this.today, meeting, list: meeting.list, seats: this.seats, quorum: QUORUM };
    if (!this.allows(openMeetingRules, facts)) return false;
    this.#move(meetingTransitions, meeting, 'openMeeting');
    meeting.presidingId = presidingOf(facts);
    return true;
  }

  closeMeeting(_n: number): boolean {
    const { meeting, item } = this;
    if (!meeting || !this.allows(closeMeetingRules, { meeting, items: item ? [{ position: 1, state: item.state }] : [] })) return false;
    this.#move(meetingTransitions, meeting, 'closeMeeting');
    return true;
  }

  raise(_n: number): boolean {
    if (this.matter.state !== 'decided' && this.matter.state !== 'withdrawn') return false;
    this.matter = this.#newMatter();
    this.item = null;
    return true;
  }

  prove(n: number): boolean {
    const { matter } = this;
    const input = { precondition: PROOFS[n % 3]!, title: '示例', fileSha256: `${(this.#files += 1)}` };
    if (!this.allows(attachEvidenceRules, { input, matter, preconditions: PROOFS, evidence: matter.evidence })) return false;
    matter.evidence.push(input);
    return true;
  }

  withdraw(n: number): boolean {
    const { matter, item } = this;
    if (!this.allows(withdrawMatterRules, { matter, personId: n % 4 === 0 ? 'secretary' : 'another', item: matter.state === 'on-agenda' ? item : null })) return false;
    if (matter.state === 'on-agenda') this.#move(agendaItemTransitions, item!, 'withdrawMatter');
    this.#move(matterTransitions, matter, 'withdrawMatter');
    return true;
  }

  place(n: number): boolean {
    const { matter, meeting } = this;
    if (!this.allows(placeOnAgendaRules, { input: { meetingId: meeting ? 'meeting' : '' }, matter, preconditions: PROOFS, evidence: matter.evidence, meeting }) || !meeting) return false;
    this.#move(matterTransitions, matter, 'placeOnAgenda');
    this.item = { state: agendaItemTransitions.placeOnAgenda.to, secret: n % 2 === 0, statements: [], ballots: [], box: [], recusedIds: [] };
    return true;
  }

  start(_n: number): boolean {
    const facts = this.#facts();
    if (!facts || !this.allows(startAgendaItemRules, { ...facts, runningPosition: null })) return false;
    this.#move(agendaItemTransitions, this.item!, 'startAgendaItem');
    return true;
  }

  relate(n: number): boolean {
    this.relations.push({ kind: 'kinship', personId: PEOPLE[n % PEOPLE.length]!, otherPersonId: n % 3 === 0 ? 'stranger' : 'party', employerId: null, from: addDays(this.today, ((n >> 3) % 3) - 1), withdrawnOn: null });
    return true;
  }

  recuse(n: number): boolean {
    const facts = this.#facts();
    // Mostly whoever is found to be related, as in life.
    const personId = (n % 4 === 0 ? undefined : facts?.conflicts[0]?.personId) ?? PEOPLE[n % PEOPLE.length]!;
    if (!facts || !this.allows(recuseFromItemRules, { ...facts, personId: n % 5 === 0 ? 'secretary' : personId, input: { personId, explanation: '示例' } })) return false;
    this.item!.recusedIds.push(personId);
    return true;
  }

  state(n: number): boolean {
    const facts = this.#on(stateOnItemRules, PEOPLE[n % PEOPLE.length]!);
    if (!facts) return false;
    this.item!.statements.push({ personId: facts.personId, isLast: isLastStatement(facts) });
    return true;
  }

  openVote(_n: number): boolean {
    if (!this.#on(openVoteRules, 'secretary')) return false;
    this.#move(agendaItemTransitions, this.item!, 'openVote');
    return true;
  }

  vote(n: number): boolean {
    const facts = this.#on(castVoteRules, PEOPLE[n % PEOPLE.length]!);
    if (!facts) return false;
    const { secret, ballots, box } = this.item!;
    const choice = CHOICES[[0, 0, 0, 1, 2][(n >> 3) % 5]!]!;
    // A rule that looked at the choice of a secret vote would find none: it lies in the box, under nobody's name.
    ballots.push({ personId: facts.personId, choice: secret ? null : choice });
    if (secret) box.push(choice);
    return true;
  }

  closeVote(_n: number): boolean {
    const facts = this.#on(closeVoteRules, 'secretary');
    if (!facts) return false;
    const { item, matter } = this;
    const outcome = outcomeOf(tallyOf(item!.secret ? item!.box.map((choice) => ({ choice })) : item!.ballots));
    this.#move(matterTransitions, matter, outcome === 'deferred' ? 'deferAgendaItem' : 'closeVote');
    this.#move(agendaItemTransitions, item!, outcome === 'deferred' ? 'closeVoteDeferred' : 'closeVote');
    this.decisions.push({ facts, item: item!, matter, outcome });
    return true;
  }

  defer(_n: number): boolean {
    if (!this.#on(deferAgendaItemRules, 'secretary')) return false;
    this.#move(agendaItemTransitions, this.item!, 'deferAgendaItem');
    this.#move(matterTransitions, this.matter, 'deferAgendaItem');
    this.item!.box.length = 0;
    return true;
  }

  /** Tries one thing, with a number that says by whom or how; whether it was done. */
  try(step: Step, n: number): boolean {
    return this[step](n);
  }
}

/** Everything anybody may try. */
export const steps = [
  'call', 'attend', 'openMeeting', 'closeMeeting', 'raise', 'prove', 'withdraw', 'place', 'start', 'relate', 'recuse', 'state', 'openVote', 'vote', 'closeVote', 'defer', 'wait', 'seat', 'unseat', 'assign', 'transfer', 'delegate',
] as const satisfies readonly (keyof BodyLife)[];
export type Step = (typeof steps)[number];
