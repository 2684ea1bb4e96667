import type { Caller } from '@unionhall/contracts';
import { personnel } from '@unionhall/personnel';
import { startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';
import { act, type Answered, people } from './federation';

/** What declareRelation and withdrawRelation answer. */
export interface Declared extends Answered {
  readonly relation: { readonly id: string; readonly version: number; readonly withdrawnOn: string | null } | null;
}

/** Governance, and a department that keeps a copy of its relations. */
export const startRelations = (): Promise<TestHouse> => startTestHouse(governance, personnel);

/** No relations, here or in the copy. */
export async function forgetRelations(house: TestHouse): Promise<void> {
  await house.settle();
  await house.sql('governance', 'DELETE FROM relation');
  await house.sql('personnel', 'DELETE FROM relation_copy');
}

/** The caller declares himself the teacher or student of the worker, unless `more` says otherwise. */
export function declare(house: TestHouse, caller: Caller, more: object = {}): Promise<Declared> {
  return act(house, 'DeclareRelation', { personId: caller.personId, kind: 'TEACHER_STUDENT', otherPersonId: people.worker.personId, from: '2020-01-01', ...more }, caller);
}

/** The caller withdraws what was declared. */
export function withdraw(house: TestHouse, caller: Caller, { relation }: Declared): Promise<Declared> {
  return act(house, 'WithdrawRelation', { relationId: relation!.id, expectedVersion: relation!.version }, caller);
}
