import type { Caller } from '@unionhall/contracts';
import { financeCollection } from '@unionhall/finance-collection';
import { governance } from '@unionhall/governance';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { grants } from '../subgraph';

/** A refusal as the specs look at it. */
export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly remedy: string;
  readonly clause: { readonly id: string };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** What every mutation answers besides its object. */
export interface Answered {
  readonly refusals: readonly ToldRefusal[];
  readonly record: { readonly id: string; readonly entrySha256: string } | null;
}

/** An application as the mutations answer it. */
export interface ToldApplication {
  readonly id: string;
  readonly state: string;
  readonly budgetTotal: string;
  readonly contentSha256: string;
  readonly teamMembers: readonly { readonly person: { readonly id: string }; readonly agreedAt: string | null; readonly mayWrite?: readonly string[] }[];
  readonly history: readonly { readonly fromState: string | null; readonly toState: string }[];
  readonly version: number;
}

/** What the acts on an application answer. */
export interface ApplicationAnswer extends Answered {
  readonly application: ToldApplication | null;
}

/** Grants with the departments it asks, an employer both know, and callers of every kind. */
export interface GrantsHouse {
  readonly house: TestHouse;
  readonly employerId: string;
  readonly people: Readonly<Record<'officer' | 'author' | 'member' | 'stranger' | 'colleague' | 'auditor' | 'expert', Caller>>;
}

const CREDIT_CODE = '91350100M000100Y43';

/** Starts them, with one employer registered by finance-collection and told to grants. */
export async function startGrantsHouse(): Promise<GrantsHouse> {
  const house = await startTestHouse(governance, financeCollection, grants);
  const officer = person(idOf(1), 'officer');
  const employerId = await registerEmployer(house, officer, CREDIT_CODE, '示例机械厂');
  await house.settle();
  const worker = (number: number) => person(idOf(number), 'worker', { employerId });
  return {
    house,
    employerId,
    people: {
      officer,
      author: worker(2),
      member: worker(3),
      stranger: worker(4),
      // An officer who is a worker of the employer, too.
      colleague: person(idOf(5), ['officer', 'worker'], { employerId }),
      auditor: person(idOf(6), 'auditor'),
      expert: person(idOf(7), 'expert'),
    },
  };
}

/** Registers an employer with finance-collection; grants hears of it when the house settles. */
export async function registerEmployer(house: TestHouse, officer: Caller, creditCode: string, name: string): Promise<string> {
  const input = { creditCode, name, kind: 'ENTERPRISE' };
  const { registerEmployer: answer } = await house.data<{ registerEmployer: { employer: { id: string } } }>('finance-collection', officer, operation('RegisterEmployer'), { input });
  return answer.employer.id;
}

/** Sends the documented mutation of an act and gives its payload. */
export async function act<Payload extends Answered>(house: TestHouse, caller: Caller, name: string, input: object, dryRun = false): Promise<Payload> {
  const data = await house.data<Record<string, Payload>>('grants', caller, operation(name), { input, dryRun });
  return Object.values(data)[0]!;
}

/** Clause and code of every refusal. */
export const codesOf = ({ refusals }: Answered) => refusals.map(({ clause, code }) => `${clause.id} ${code}`);

/** The input of openRound for the year of the tests' clock, 2026-03-10. */
export const roundInput = (changes: object = {}) => ({
  name: '2026年职工创新项目',
  year: 2026,
  quota: 10,
  windowFirst: '2026-03-01',
  windowLast: '2026-03-31',
  publicityWorkingDays: 5,
  criteria: [
    { name: '先进性', weight: 60 },
    { name: '实用性', weight: 40 },
  ],
  ...changes,
});

/** Opens a round and gives its id. */
export async function openRound({ house, people }: GrantsHouse, changes: object = {}): Promise<string> {
  const { round } = await act<Answered & { round: { id: string } }>(house, people.officer, 'OpenRound', roundInput(changes));
  return round.id;
}

const TRAITS = ['SHORT', 'PLAIN', 'QUICK', 'SMALL', 'NIMBLE', 'ADVANCEMENT', 'PRACTICALITY', 'REPLICABILITY', 'PRODUCTION_STAGE'];

/** Content that can be submitted as it is, by an applicant without a team. */
export const completeContent = ({ employerId }: GrantsHouse, changes: object = {}) => ({
  title: '示例夹具改进',
  kind: 'RENOVATION',
  employerId,
  teamMemberIds: [] as string[],
  traitArguments: TRAITS.map((trait) => ({ trait, text: '示例说明' })),
  budgetLines: [
    { category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '5000.00' },
    { category: 'B', purpose: 'MAKING_OF_MATERIALS', description: '示例材料', amount: '15000.00' },
  ],
  ...changes,
});

/** Drafts an application as its author; throws when it is refused. */
export async function draft(grantsHouse: GrantsHouse, roundId: string, changes: object = {}, caller = grantsHouse.people.author): Promise<ToldApplication> {
  const { application } = await act<ApplicationAnswer>(grantsHouse.house, caller, 'DraftApplication', { roundId, content: completeContent(grantsHouse, changes) });
  return application!;
}

/** The part of an input that names an application as it was seen. */
export const asSeen = ({ id, version }: ToldApplication) => ({ applicationId: id, expectedVersion: version });
