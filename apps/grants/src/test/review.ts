import type { Caller } from '@unionhall/contracts';
import { idOf, person } from '@unionhall/testing';
import { act, type Answered, type ApplicationAnswer, asSeen, draft, type GrantsHouse, openRound, type ToldApplication, type ToldRefusal } from './grants-house';

/** When the window of a test's round is over. */
export const AFTER_WINDOW = new Date('2026-04-01T02:00:00Z');
/** When it is open. */
export const IN_WINDOW = new Date('2026-03-10T02:00:00Z');

/** A round as its acts answer it. */
export interface RoundAnswer extends Answered {
  readonly round: { readonly id: string; readonly state: string; readonly cancellationReason?: string | null; readonly version: number } | null;
}

/** An expert as his acts answer him. */
export interface ExpertAnswer extends Answered {
  readonly expert: {
    readonly id: string;
    readonly field: string;
    readonly person: { readonly id: string };
    readonly employments: readonly { readonly from: string; readonly to: string | null; readonly employer: { readonly id: string } }[];
    readonly version: number;
  } | null;
}

/** An assignment as its acts answer it. */
export interface ToldAssignment {
  readonly id: string;
  readonly state: string;
  readonly expert: { readonly id: string };
  readonly history: readonly { readonly fromState: string | null; readonly toState: string; readonly reason: string | null }[];
  readonly version: number;
}

/** What the acts on an assignment answer. */
export interface AssignmentAnswer extends Answered {
  readonly assignment: ToldAssignment | null;
}

/** What assignExperts answers. */
export interface BatchAnswer extends Answered {
  readonly batch: {
    readonly id: string;
    readonly round: { readonly state: string; readonly version: number };
    readonly items: readonly {
      readonly application: { readonly id: string; readonly state: string; readonly version: number } | null;
      readonly expert: { readonly id: string } | null;
      readonly assignment: { readonly id: string; readonly version: number } | null;
      readonly refusals: readonly ToldRefusal[];
    }[];
  } | null;
}

/** An expert of the register, and the caller he is. */
export interface Expert {
  readonly id: string;
  readonly caller: Caller;
}

/** Registers a person as an expert; throws when it is refused. */
export async function registerExpert({ house, people }: GrantsHouse, personNumber: number, employments: readonly object[] = []): Promise<Expert> {
  const input = { personId: idOf(personNumber), field: '示例机械', employments };
  const { expert } = await act<ExpertAnswer>(house, people.officer, 'RegisterExpert', input);
  return { id: expert!.id, caller: person(idOf(personNumber), 'expert') };
}

/** Drafts and submits an application, within the window of its round. */
export async function submitted(grantsHouse: GrantsHouse, roundId: string, changes: object = {}, caller = grantsHouse.people.author): Promise<ToldApplication> {
  const drafted = await draft(grantsHouse, roundId, changes, caller);
  const { application } = await act<ApplicationAnswer>(grantsHouse.house, caller, 'SubmitApplication', asSeen(drafted));
  return application!;
}

/** Submits an application and confirms its eligibility. */
export async function eligible(grantsHouse: GrantsHouse, roundId: string, changes: object = {}, caller = grantsHouse.people.author): Promise<ToldApplication> {
  const { application } = await act<ApplicationAnswer>(grantsHouse.house, grantsHouse.people.officer, 'ConfirmEligibility', asSeen(await submitted(grantsHouse, roundId, changes, caller)));
  return application!;
}

/** A closed round with its eligible applications. */
export interface ClosedRound {
  readonly id: string;
  readonly version: number;
  readonly applications: readonly ToldApplication[];
}

/** Opens a round, takes eligible applications of these titles in it and closes it; the clock then stands after its window. */
export async function closedRound(grantsHouse: GrantsHouse, year: number, titles: readonly string[], changes: object = {}): Promise<ClosedRound> {
  const { house, people } = grantsHouse;
  house.now = IN_WINDOW;
  const roundId = await openRound(grantsHouse, { year, name: `${year}年示例轮次` });
  const applications: ToldApplication[] = [];
  for (const title of titles) applications.push(await eligible(grantsHouse, roundId, { title, ...changes }));
  house.now = AFTER_WINDOW;
  const { round } = await act<RoundAnswer>(house, people.officer, 'CloseRound', { roundId, expectedVersion: 1 });
  return { id: roundId, version: round!.version, applications };
}

/** Assigns experts to applications; each pair is an application and an expert. */
export function assign({ house, people }: GrantsHouse, round: { readonly id: string; readonly version: number }, pairs: readonly (readonly [{ readonly id: string }, { readonly id: string }])[], dryRun = false): Promise<BatchAnswer> {
  const items = pairs.map(([application, expert]) => ({ applicationId: application.id, expertId: expert.id }));
  return act<BatchAnswer>(house, people.officer, 'AssignExperts', { roundId: round.id, expectedVersion: round.version, items }, dryRun);
}
