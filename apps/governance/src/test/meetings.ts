import type { Caller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people } from './federation';
import { attend, call, done, type MeetingAnswer, place, provenMatter, type SeenMatter, type SeenMeeting, startLeadership } from './matters';

/** A third deputy, so that a body of four has its quorum of three with one absent or recused. */
export const thirdDeputy = person(idOf(9), 'deputy');

/** The body of the specs: the chief and three deputies. */
export const body = [people.chief, people.deputy, people.otherDeputy, thirdDeputy] as const;

/** An item of the agenda as its acts answer it. */
export interface SeenItem {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly recusals: readonly { readonly person: { readonly id: string }; readonly reason: string }[];
  readonly statements: readonly { readonly place: number; readonly person: { readonly id: string }; readonly isLast: boolean }[];
  readonly secretVote: boolean;
  readonly votesCast: readonly { readonly person: { readonly id: string } }[];
  readonly latePapers: readonly { readonly title: string; readonly addedOn: string }[];
  readonly ballots: readonly { readonly person: { readonly id: string }; readonly choice: string | null }[];
  readonly decision: { readonly id: string; readonly outcome: string } | null;
  readonly permissions: readonly { readonly act: string; readonly allowed: boolean; readonly refusals: readonly { readonly code: string }[] }[];
}
export type ItemAnswer = Answered & { readonly agendaItem: SeenItem | null };
export type DecisionAnswer = Answered & {
  readonly decision: {
    readonly id: string;
    readonly year: number;
    readonly number: number;
    readonly outcome: string;
    readonly agendaItem: { readonly id: string; readonly state: string };
    readonly matter: { readonly id: string; readonly state: string; readonly version: number };
  } | null;
};

/** An item on the agenda of a meeting in session. */
export interface Placed {
  readonly meeting: SeenMeeting;
  readonly matter: SeenMatter;
  readonly item: { readonly id: string; readonly version: number };
}

/** A federation whose leadership body has four members. */
export async function startBody(): Promise<TestHouse> {
  const house = await startLeadership();
  await house.sql('personnel', `INSERT INTO person (id, name, registered_on, version) VALUES (?, '示例九', '2020-01-01', 1)`, [thirdDeputy.personId]);
  await house.sql('personnel', `INSERT INTO appointment (id, post_id, person_id, from_day, document, version) VALUES (?, ?, ?, '2020-01-01', '示例文件', 1)`, [
    idOf(920),
    idOf(901),
    thirdDeputy.personId,
  ]);
  done(await act(house, 'SeatMember', { personId: thirdDeputy.personId, kind: 'DEPUTY', from: '2026-01-01' }));
  return house;
}

/** Who is there and presides, and anything else for raiseMatter. */
interface PlacedWith {
  readonly present?: readonly Caller[];
  readonly presidingId?: string | null;
  readonly [matterField: string]: unknown;
}

/** Opens a meeting of these members with a proven matter on its agenda. */
export async function placed(house: TestHouse, { present = body, presidingId = null, ...matterMore }: PlacedWith = {}): Promise<Placed> {
  const matter = await provenMatter(house, matterMore);
  const called = await call(house);
  await attend(house, called, ...present);
  const { meeting } = done(await act<MeetingAnswer>(house, 'OpenMeeting', { meetingId: called.id, expectedVersion: called.version, presidingId }));
  return { meeting: meeting!, matter, item: done(await place(house, meeting!, matter)).agendaItem! };
}

/** A meeting in session of all members. */
export async function openedMeeting(house: TestHouse): Promise<SeenMeeting> {
  const called = await call(house);
  await attend(house, called, ...body);
  return done(await act<MeetingAnswer>(house, 'OpenMeeting', { meetingId: called.id, expectedVersion: called.version })).meeting!;
}

/** The same with the item under discussion. */
export async function discussed(house: TestHouse, more: PlacedWith = {}): Promise<Placed> {
  const given = await placed(house, more);
  const { agendaItem } = done(await act<ItemAnswer>(house, 'StartAgendaItem', { agendaItemId: given.item.id, expectedVersion: given.item.version }));
  return { ...given, item: agendaItem! };
}

/** The same with every statement made, in the order of `speakers`, and the vote open. */
export async function votedOn(house: TestHouse, more: PlacedWith = {}, speakers: readonly Caller[] = speakersOf(more)): Promise<Placed> {
  const given = await discussed(house, more);
  for (const member of speakers) done(await state(house, given.item, member));
  const { agendaItem } = done(await act<ItemAnswer>(house, 'OpenVote', { agendaItemId: given.item.id, expectedVersion: given.item.version }));
  return { ...given, item: agendaItem! };
}

/** Everybody present, the chief last. */
const speakersOf = ({ present = body }: PlacedWith) => [...present].sort((one, other) => Number(one === people.chief) - Number(other === people.chief));

/** A member states that he is for it. */
export const state = (house: TestHouse, item: { readonly id: string }, member: Caller, more: object = {}): Promise<ItemAnswer> =>
  act(house, 'StateOnItem', { agendaItemId: item.id, position: 'FOR', text: '同意', ...more }, member);

let votes = 0;

/** A member votes, with a key of its own. */
export const vote = (house: TestHouse, item: { readonly id: string }, member: Caller, choice = 'FOR', more: object = {}): Promise<ItemAnswer> =>
  act(house, 'CastVote', { agendaItemId: item.id, choice, idempotencyKey: `vote-${(votes += 1)}`, ...more }, member);

/** The secretary closes the vote. */
export const close = (house: TestHouse, item: { readonly id: string; readonly version: number }): Promise<DecisionAnswer> =>
  act(house, 'CloseVote', { agendaItemId: item.id, expectedVersion: item.version });

/** The secretary closes the meeting. */
export async function closeMeeting(house: TestHouse, { id }: { readonly id: string }): Promise<MeetingAnswer> {
  const data = await house.data<{ meeting: { version: number } }>('governance', people.secretary, operation('MeetingById'), { id });
  return act(house, 'CloseMeeting', { meetingId: id, expectedVersion: data.meeting.version });
}

/** Everybody votes in this order and the vote is closed. */
export async function decideBy(house: TestHouse, more: PlacedWith, choices: readonly (readonly [Caller, string])[]): Promise<Placed & { readonly decision: NonNullable<DecisionAnswer['decision']> }> {
  const given = await votedOn(house, more);
  for (const [member, choice] of choices) done(await vote(house, given.item, member, choice));
  return { ...given, decision: done(await close(house, given.item)).decision! };
}

/** An item by its documented query, as a caller sees it. */
export async function itemSeenBy(house: TestHouse, id: string, caller: Caller = people.secretary): Promise<SeenItem> {
  return (await house.data<{ agendaItem: SeenItem }>('governance', caller, operation('AgendaItemById'), { id })).agendaItem;
}

/** What a mutation refuses, told in both languages. */
export async function refusedInBoth(house: TestHouse, name: string, input: object, caller: Caller): Promise<readonly (readonly [zh: string, en: string])[]> {
  const [zh, en] = await Promise.all((['zh', 'en'] as const).map(async (locale) => {
    const { data } = await house.send<Record<string, Answered>>('governance', caller, operation(name), { input }, locale);
    return Object.values(data!)[0]!.refusals.flatMap(({ message, remedy }) => [message, remedy]);
  }));
  return zh!.map((text, index) => [text, en![index]!] as const);
}
