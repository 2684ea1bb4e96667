import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type Fraction, rule } from '@unionhall/rulebook';
import type { MeetingState } from '../meeting/meeting.transitions';
import { isQuorum } from '../meeting/quorum.rule';
import { type AgendaItemState, agendaItemTransitions, liveAgendaItemStates } from './agenda-item.transitions';
import type { FoundConflict } from './conflict.rule';

/** A member of the leadership body as listed for the meeting. */
export interface MemberFacts {
  readonly personId: string;
  readonly present: boolean;
  readonly isChief: boolean;
}

/** What the rules about an item of the agenda look at. */
export interface DeliberationFacts {
  readonly item: { readonly state: AgendaItemState };
  readonly meeting: { readonly state: MeetingState; readonly presidingId: string | null };
  /** Every member of the meeting, present or not; the longer a member has sat, the earlier. */
  readonly members: readonly MemberFacts[];
  readonly recusedIds: readonly string[];
  /** In the order in which they were made. */
  readonly statements: readonly { readonly personId: string; readonly isLast: boolean }[];
  readonly ballots: readonly { readonly personId: string }[];
  /** Relations found between members and parties of the matter [CP-6]. */
  readonly conflicts: readonly FoundConflict[];
  /** The share of the members that must be exceeded [GY-2b]. */
  readonly quorum: Fraction;
}

const { startAgendaItem, openVote, closeVote, deferAgendaItem } = agendaItemTransitions;

/** The states in which each act on an item is done: of those that move it as its table says; a statement or a vote moves nothing. */
const statesOfActs = {
  recuseFromItem: liveAgendaItemStates,
  startAgendaItem: startAgendaItem.from,
  stateOnItem: openVote.from,
  openVote: openVote.from,
  castVote: closeVote.from,
  closeVote: closeVote.from,
  deferAgendaItem: deferAgendaItem.from,
} satisfies Record<string, readonly AgendaItemState[]>;

/** The members who take part in the item: present and not recused. */
export function participants({ members, recusedIds }: Pick<DeliberationFacts, 'members' | 'recusedIds'>): readonly MemberFacts[] {
  return members.filter(({ present, personId }) => present && !recusedIds.includes(personId));
}

/**
 * Who speaks last: the chief; where the chief is absent or recused, whoever presides; where that one is absent or
 * recused too, the member who has sat longest (our reading). Null when nobody takes part.
 */
export function lastSpeakerId(facts: Pick<DeliberationFacts, 'members' | 'recusedIds' | 'meeting'>): string | null {
  const taking = participants(facts);
  const speaker = taking.find(({ isChief }) => isChief) ?? taking.find(({ personId }) => personId === facts.meeting.presidingId) ?? taking[0];
  return speaker?.personId ?? null;
}

/** The members who take part and have not stated yet. */
export function silentIds({ statements, ...facts }: Pick<DeliberationFacts, 'members' | 'recusedIds' | 'statements'>): readonly string[] {
  return without(participants(facts), statements);
}

/** Who may vote: whoever takes part and was there for the statements; nobody joins after the last [GY-2c]. */
export function voterIds(facts: Pick<DeliberationFacts, 'members' | 'recusedIds' | 'statements'>): readonly string[] {
  return participants(facts)
    .map(({ personId }) => personId)
    .filter((id) => hasIn(facts.statements, id));
}

/** HOUSE-1: the act fits the state of the item. */
export const itemIsReadyFor = (act: keyof typeof statesOfActs): Rule<Pick<DeliberationFacts, 'item'>> =>
  rule<Pick<DeliberationFacts, 'item'>>('HOUSE-1', 'governance.agenda-item-state', ({ item: { state } }) =>
    (statesOfActs[act] as readonly AgendaItemState[]).includes(state) ? ok : refuse({ path: ['agendaItemId'], facts: { state, needed: statesOfActs[act] }, remedy: 'check-the-state' }),
  );

/** GY-2b: decided in session, so nothing happens to an item but in an open meeting. */
export const meetingIsInSession = rule<Pick<DeliberationFacts, 'meeting'>>('GY-2b', 'governance.meeting-not-in-session', ({ meeting: { state } }) =>
  state === 'open' ? ok : refuse({ path: ['agendaItemId'], facts: { state }, remedy: 'convene-in-session' }),
);

/** GY-2b: members present and not recused are more than the quorum, at the item too. */
export const itemHasQuorum = rule<DeliberationFacts>('GY-2b', 'governance.item-without-quorum', (facts) => {
  const { members, recusedIds, quorum } = facts;
  const taking = participants(facts).length;
  if (isQuorum(taking, members.length, quorum)) return ok;
  const recused = members.filter(({ present, personId }) => present && recusedIds.includes(personId)).length;
  return refuse({ path: ['agendaItemId'], facts: { present: taking, recused, members: members.length, quorum: `${quorum.numerator}/${quorum.denominator}` }, remedy: 'wait-for-members-or-defer' });
});

/** CP-6: whoever is related to a party has recused himself before anybody votes. */
export const conflictsAreResolved = rule<DeliberationFacts>('CP-6', 'governance.related-member-not-recused', (facts) => {
  const takingIds = participants(facts).map(({ personId }) => personId);
  return facts.conflicts
    .filter(({ personId }) => takingIds.includes(personId))
    .map(({ personId, reason }) => refuse({ path: ['agendaItemId'], facts: { member: personId, reason }, remedy: 'recuse-the-related-member' }));
});

/** What the rules about the person who states or votes look at. */
export interface ParticipantFacts extends DeliberationFacts {
  readonly personId: string;
}

/** GY-2b: only members of the leadership body who are present state and vote. */
export const callerIsPresentMember = rule<ParticipantFacts>('GY-2b', 'governance.not-a-present-member', ({ members, personId }) =>
  members.some((member) => member.personId === personId && member.present) ? ok : refuse({ path: ['agendaItemId'], facts: {}, remedy: 'have-attendance-recorded' }),
);

/** CP-6: whoever is recused neither states nor votes. */
export const callerIsNotRecused = rule<ParticipantFacts>('CP-6', 'governance.recused-member', ({ recusedIds, personId }) =>
  recusedIds.includes(personId) ? refuse({ path: ['agendaItemId'], facts: {}, remedy: 'leave-the-item-to-the-others' }) : ok,
);

/** CP-6: whoever is related to a party recuses himself instead. */
export const callerIsUnrelated = rule<ParticipantFacts>('CP-6', 'governance.related-to-a-party', ({ conflicts, recusedIds, personId }) => {
  const found = conflicts.find((conflict) => conflict.personId === personId);
  return found && !recusedIds.includes(personId) ? refuse({ path: ['agendaItemId'], facts: { reason: found.reason }, remedy: 'recuse-yourself' }) : ok;
});

/** Whether one of the rows is of that person. */
export const hasIn = (rows: readonly { readonly personId: string }[], personId: string): boolean => rows.some((row) => row.personId === personId);

const without = (members: readonly MemberFacts[], rows: readonly { readonly personId: string }[]) => members.map(({ personId }) => personId).filter((id) => !hasIn(rows, id));
