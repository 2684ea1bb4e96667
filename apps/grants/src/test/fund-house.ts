import { randomUUID } from 'node:crypto';
import { type Caller, decisionRecorded, type EventEnvelope, paymentOrderMoved } from '@unionhall/contracts';
import { type ActTransaction, inTransaction, lockingSource } from '@unionhall/database';
import { fenFromYuan, localDate } from '@unionhall/kernel';
import { idOf, operation, person } from '@unionhall/testing';
import type { Award } from '../award/award.entity';
import { awardLife } from '../award/award.life';
import { commitAward } from '../fund/commit-award';
import { fundToChange } from '../fund/fund-to-change';
import { act, type Answered, type ApplicationAnswer, asSeen, draft, type GrantsHouse, openRound, startGrantsHouse } from './grants-house';

/** Grants with money: a fund, a published list that was decided on, and an account of the employer. */
export interface FundHouse extends GrantsHouse {
  readonly roundId: string;
  readonly proposalId: string;
  readonly decisionId: string;
  /** The employer's account in finance-collection. */
  readonly payeeAccountId: string;
  readonly head: Caller;
}

/** SHA-256 of the list the leadership body decided on. */
export const LIST_SHA256 = 'd'.repeat(64);

/** A SHA-256 that is another for each number. */
export const sha256Of = (number: number) => number.toString(16).padStart(64, '0');

let documents = 0;

/** Starts the house, with the year's fund at `appropriated` yuan. */
export async function startFundHouse(appropriated = '200000.00'): Promise<FundHouse> {
  const grantsHouse = await startGrantsHouse();
  const { house, people, employerId } = grantsHouse;
  const roundId = await openRound(grantsHouse);
  const [proposalId, decisionId, head] = [randomUUID(), randomUUID(), person(idOf(90), 'department-head')];
  await house.sql(
    'grants',
    `INSERT INTO grant_award_proposal (id, round_id, matter_id, state, content_sha256, amount, proposed_by_id, proposed_on, decision_id, publicity_first, publicity_last, version)
     VALUES (?, ?, ?, 'publicised', ?, 20000000, ?, '2026-03-02', ?, '2026-03-03', '2026-03-09', 3)`,
    [proposalId, roundId, randomUUID(), LIST_SHA256, people.officer.personId, decisionId],
  );
  const fundHouse = { ...grantsHouse, roundId, proposalId, decisionId, head, payeeAccountId: await registerAccount(grantsHouse, { employerId }) };
  await appropriate(fundHouse, appropriated);
  return fundHouse;
}

/** Registers an account with finance-collection, of a unit or of a person. */
export async function registerAccount({ house }: GrantsHouse, owner: { readonly employerId: string } | { readonly personId: string }): Promise<string> {
  documents += 1;
  const input = { holderName: '示例户名', bank: '示例银行', accountNumber: `62220000${documents.toString().padStart(8, '0')}`, ...owner };
  const accountant = person(idOf(91), 'accountant');
  const { registerPayeeAccount } = await house.data<{ registerPayeeAccount: { payeeAccount: { id: string } } }>('finance-collection', accountant, operation('RegisterPayeeAccount'), { input });
  return registerPayeeAccount.payeeAccount.id;
}

/** A year's fund as the acts answer it. */
export interface FundAnswer extends Answered {
  readonly fund: { readonly id: string; readonly year: number; readonly balances: Readonly<Record<string, string>>; readonly version: number } | null;
}

/** Appropriates money on a document of its own. */
export function appropriate({ house, head }: FundHouse, amount: string, changes: object = {}): Promise<FundAnswer> {
  documents += 1;
  return act<FundAnswer>(house, head, 'AppropriateGrantFund', { year: 2026, amount, documentSha256: sha256Of(documents), idempotencyKey: randomUUID(), ...changes });
}

/** What an award in a spec is about. */
interface Awarded {
  readonly amount?: string;
  readonly budgetLines?: readonly object[];
  readonly teamMemberIds?: readonly string[];
}

/** Awards a grant to an application of its own. */
export async function grantAward(fundHouse: FundHouse, awarded: Awarded = {}): Promise<Award> {
  return beginGrant(fundHouse, await proposedAward(fundHouse, awarded));
}

/** An award as grantAwards would make it, of an application on the list that was decided on. */
export async function proposedAward(fundHouse: FundHouse, { amount = '20000.00', budgetLines, teamMemberIds = [] }: Awarded = {}): Promise<Omit<Award, 'state'>> {
  const { house, people, roundId, proposalId, decisionId, employerId } = fundHouse;
  const drafted = await draft(fundHouse, roundId, { teamMemberIds, ...(budgetLines && { budgetLines }) });
  if (teamMemberIds.includes(people.member.personId!)) await act(house, people.member, 'AgreeToApplication', asSeen(drafted));
  if (teamMemberIds.includes(people.colleague.personId!)) await act(house, people.colleague, 'AgreeToApplication', asSeen(drafted));
  const { application } = await act<ApplicationAnswer>(house, people.author, 'SubmitApplication', asSeen(drafted));
  const applicationId = application!.id;
  await house.sql(
    'grants',
    `INSERT INTO grant_award_proposal_line (id, proposal_id, application_id, place, title, employer_id, amount, content_sha256)
     SELECT ?, ?, ?, COALESCE(MAX(place), 0) + 1, '示例', ?, ?, (SELECT content_sha256 FROM grant_application WHERE id = ?)
       FROM grant_award_proposal_line WHERE proposal_id = ?`,
    [randomUUID(), proposalId, applicationId, employerId, fenFromYuan(amount).toString(), applicationId, proposalId],
  );
  return {
    id: randomUUID(),
    roundId,
    applicationId,
    proposalId,
    employerId,
    teamMemberIds: [people.author.personId!, ...teamMemberIds],
    decisionId,
    decisionSha256: LIST_SHA256,
    amount: fenFromYuan(amount),
    grantedOn: localDate('2026-03-10'),
    version: 1,
  };
}

/** Makes an award and promises its money from the fund, in one transaction as grantAwards does. */
export function beginGrant(fundHouse: FundHouse, award: Omit<Award, 'state'>): Promise<Award> {
  const { now } = fundHouse.house;
  return inActTransaction(fundHouse, async (tx) => {
    const { fund } = await fundToChange(lockingSource(tx.manager, tx.personalData), 2026);
    const begun = await awardLife.begin(tx, award, 'grantAwards', now);
    await commitAward(tx, fund!, award, now);
    return begun;
  });
}

/** Works as the department's own login does inside an act. */
export function inActTransaction<Result>({ house }: FundHouse, work: (tx: ActTransaction) => Promise<Result>): Promise<Result> {
  const { source, context } = house.departments.get('grants')!;
  const { personalData } = context({ caller: person(idOf(1), 'officer'), requestId: 'spec', locale: 'zh' });
  return inTransaction(source, (manager) => work({ manager, actId: randomUUID(), personalData, newId: randomUUID }));
}

/** An award as the acts answer it. */
export interface AwardAnswer extends Answered {
  readonly award: {
    readonly id: string;
    readonly state: string;
    readonly version: number;
    readonly instalments: readonly { readonly id: string; readonly condition: string; readonly amount: string; readonly state: string; readonly version: number }[];
  } | null;
}

/** An instalment as the acts answer it. */
export interface InstalmentAnswer extends Answered {
  readonly instalment: { readonly id: string; readonly state: string; readonly version: number; readonly paymentOrder: { readonly id: string } | null } | null;
}

/** The input of signAwardContract for an award as it was granted. */
export const contractInput = ({ payeeAccountId }: FundHouse, { id, version }: { readonly id: string; readonly version: number }, changes: object = {}) => ({
  awardId: id,
  expectedVersion: version,
  payeeAccountId,
  documentSha256: sha256Of(1),
  idempotencyKey: randomUUID(),
  ...changes,
});

/** Signs an award's contract; throws when it is refused. */
export async function signContract(fundHouse: FundHouse, award: Award): Promise<NonNullable<AwardAnswer['award']>> {
  const answer = await act<AwardAnswer>(fundHouse.house, fundHouse.people.officer, 'SignAwardContract', contractInput(fundHouse, award));
  return answer.award!;
}

/** Asks for an instalment as it was seen. */
export function requestInstalment({ house, people }: FundHouse, { id, version }: { readonly id: string; readonly version: number }, changes: object = {}): Promise<InstalmentAnswer> {
  return act<InstalmentAnswer>(house, people.officer, 'RequestInstalment', { instalmentId: id, expectedVersion: version, idempotencyKey: randomUUID(), ...changes });
}

/** What finance-collection tells when an order moves, as its relay would bring it; `sequence` counts the events of the order. */
export const orderMoved = (instalmentId: string, paymentOrderId: string, state: string, sequence: number, changes: object = {}): EventEnvelope => ({
  id: randomUUID(),
  name: paymentOrderMoved.name,
  from: 'finance-collection',
  to: 'grants',
  subjectId: paymentOrderId,
  sequence,
  onBehalfOf: idOf(92),
  at: '2026-03-10T02:00:00.000Z',
  payload: { paymentOrderId, subjectType: 'Instalment', subjectId: instalmentId, state, amount: '1200000', on: '2026-03-10', reason: null, version: sequence, ...changes },
});

/** Brings an event to grants, and says how it stands there. */
export async function bring({ house }: FundHouse, event: EventEnvelope): Promise<string | undefined> {
  await house.departments.get('grants')!.inbox.receive([event]);
  const [row] = await house.sql<{ state: string }>('grants', 'SELECT state FROM inbox WHERE event_id = ?', [event.id]);
  return row?.state;
}

/** Pays an instalment through to the bank's confirmation, by the events of its order; gives the order's id. */
export async function payThrough(fundHouse: FundHouse, instalment: { readonly id: string; readonly version: number; readonly amount: string }): Promise<string> {
  const { instalment: asked } = await requestInstalment(fundHouse, instalment);
  const orderId = asked!.paymentOrder!.id;
  const amount = fenFromYuan(instalment.amount).toString();
  for (const [index, state] of ['requested', 'authorised', 'executed', 'confirmed'].entries()) await bring(fundHouse, orderMoved(instalment.id, orderId, state, index + 1, { amount }));
  return orderId;
}

/** Where an award's money stands, in fen, by the balances the database keeps. */
export async function standing({ house }: FundHouse, awardId: string): Promise<Record<string, string>> {
  const rows = await house.sql<{ kind: string; balance: string }>(
    'grants',
    'SELECT kind, debits - credits AS balance FROM grant_ledger_account JOIN ledger_account USING (id) WHERE award_id = ?',
    [awardId],
  );
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, String(balance)]));
}

/** What submitProgressReport answers. */
export interface ReportAnswer extends Answered {
  readonly report: { readonly id: string; readonly kind: string; readonly version: number } | null;
}

/** Reports on the progress before a later instalment. */
export const reportProgress = ({ house, people }: FundHouse, instalmentId: string, changes: object = {}, caller = people.author): Promise<ReportAnswer> =>
  act<ReportAnswer>(house, caller, 'SubmitProgressReport', { instalmentId, text: '示例进展', evidenceSha256: sha256Of(8), ...changes });

/** Enters a mid-term check that was passed. */
export const passMidTermCheck = ({ house, people }: FundHouse, { id, version }: { readonly id: string; readonly version: number }): Promise<AwardAnswer> =>
  act<AwardAnswer>(house, people.officer, 'RecordMidTermCheck', { awardId: id, expectedVersion: version, outcome: 'PASSED', finding: '示例检查情况', evidenceSha256: sha256Of(7) });

/** Brings a decision of the leadership body to grants, as its relay would; gives its id. */
export async function bringDecision(fundHouse: FundHouse, payload: object): Promise<string> {
  const decisionId = randomUUID();
  const decided = { decisionId, powerItem: 'innovation-fund', outcome: 'adopted', decidedOn: '2026-03-10', matterId: randomUUID(), amount: null, version: 1, ...payload };
  await bring(fundHouse, { id: randomUUID(), name: decisionRecorded.name, from: 'governance', to: 'grants', subjectId: decisionId, sequence: 1, onBehalfOf: idOf(73), at: fundHouse.house.now.toISOString(), payload: decided });
  return decisionId;
}
