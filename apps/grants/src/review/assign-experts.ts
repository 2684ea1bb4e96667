import { act, type ActTransaction, type FactSource, guardedUpdate, insertRow, rowsOf } from '@unionhall/database';
import type { LocalDate, Refusal } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { GrantExpert } from '../expert/expert.entity';
import { roundLife } from '../round/round.life';
import { GrantRound } from '../round/round.entity';
import { assignExpertsRules, refusalsOfItem } from './assign-experts.rule';
import { ExpertAssignmentBatch } from './assignment-batch.entity';
import type { ReviewAssignment } from './assignment.entity';
import { candidateFacts } from './candidate-facts';
import { haveCandidateFacts } from './have-candidate-facts';
import { insertAssignments } from './insert-assignments';
import { AssignExpertsInput, type ExpertAssignmentItemInput } from './review.inputs';

/**
 * Assigns experts to applications in bulk (批量指派专家): each item is done, or refused with every conflict beforehand [CP-6].
 * The first assignment begins the review of its application and of the round.
 */
export const assignExperts = act({
  name: 'assignExperts',
  description: '批量指派专家。Assigns experts to applications; each item is done or refused by itself.',
  who: ['officer', 'department-head'],
  input: AssignExpertsInput,
  object: ExpertAssignmentBatch,
  answers: 'batch',
  // "May I?" is asked before there are items; the round can be judged all the same.
  ask: async (ask, input, source) => {
    if ('items' in input) await haveCandidateFacts(ask, source, input.items.map(({ applicationId }) => applicationId), input.items.map(({ expertId }) => expertId));
  },
  gather: async (source, { input, today }) => {
    const round = await source.toChange(GrantRound, input.roundId, input.expectedVersion);
    return { round, items: 'items' in input ? await judgedItems(source, round, input.items, today) : [] };
  },
  rules: assignExpertsRules,
  under: 'innovation-fund',
  write: async (tx, { round, items, personId, today, now }) => {
    const done = items.filter(({ refusals }) => refusals.length === 0).map(({ application, expert }) => ({ application: application!, expert: expert! }));
    if (round.state === 'closed') await roundLife.move(tx, round, 'assignExperts', now);
    await openToReviewers(tx, done, now);
    const made = await insertAssignments(tx, done, today, now);
    const batch = { id: tx.newId(), roundId: round.id, assignedById: personId, assignedOn: today, items: items.map((item) => receiptOf(item, made)), version: 1 };
    return insertRow(tx.manager, ExpertAssignmentBatch, batch);
  },
});

/** One item with what it names, and what speaks against it. */
interface JudgedItem {
  readonly input: ExpertAssignmentItemInput;
  readonly application: GrantApplication | null;
  readonly expert: GrantExpert | null;
  readonly refusals: readonly Refusal[];
}

async function judgedItems(source: FactSource, round: GrantRound, inputs: readonly ExpertAssignmentItemInput[], today: LocalDate): Promise<JudgedItem[]> {
  const applications = await byId(source, GrantApplication, inputs.map(({ applicationId }) => applicationId), 'FOR UPDATE');
  const experts = await byId(source, GrantExpert, inputs.map(({ expertId }) => expertId), 'LOCK IN SHARE MODE');
  const factsOf = await candidateFacts(source, today, [...applications.values()], [...experts.values()]);
  // By an earlier item of the same input.
  const assigned = new Set<string>();
  return inputs.map((input, index) => {
    const path = ['items', String(index)];
    const application = applications.get(input.applicationId) ?? null;
    const expert = experts.get(input.expertId) ?? null;
    const pair = `${input.applicationId} ${input.expertId}`;
    const facts = application && expert && factsOf(application, expert, [...path, 'expertId']);
    const candidate = facts && { ...facts, isAssigned: facts.isAssigned || assigned.has(pair) };
    const refusals = refusalsOfItem({ path, round, input, application, expert, candidate });
    if (refusals.length === 0) assigned.add(pair);
    return { input, application, expert, refusals };
  });
}

/** The rows with these ids, locked in the order of their ids. */
async function byId<Entity extends { id: string }>(source: FactSource, entity: new () => Entity, ids: readonly string[], lock: string): Promise<ReadonlyMap<string, Entity>> {
  const rows = await rowsOf(source.statements, entity, `WHERE id IN (?) ORDER BY id ${source.locking ? lock : ''}`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Lets the experts read their applications; the first begins its review. */
async function openToReviewers(tx: ActTransaction, pairs: readonly { readonly application: GrantApplication; readonly expert: GrantExpert }[], now: Date): Promise<void> {
  for (const own of Map.groupBy(pairs, ({ application }) => application.id).values()) {
    const { application } = own[0]!;
    const changes = { reviewerIds: [...application.reviewerIds, ...own.map(({ expert }) => expert.personId)] };
    if (application.state === 'eligible') await applicationLife.move(tx, application, 'assignExperts', now, changes);
    else await guardedUpdate(tx.manager, GrantApplication, application, changes);
  }
}

function receiptOf({ input: { applicationId, expertId }, refusals }: JudgedItem, made: readonly ReviewAssignment[]) {
  const assignment = refusals.length === 0 ? made.find((each) => each.applicationId === applicationId && each.expertId === expertId) : undefined;
  return { applicationId, expertId, assignmentId: assignment?.id ?? null, refusals };
}
