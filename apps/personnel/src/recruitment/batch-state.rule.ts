import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { RecruitmentBatchState } from './recruitment-batch.transitions';

/** A recruitment an act is about. */
export interface RecruitmentBatchFacts {
  readonly batch: { readonly name: string; readonly state: RecruitmentBatchState };
}

/** HOUSE-1: an act on a recruitment fits the state it names. */
export const batchIsIn = (path: string, ...required: readonly RecruitmentBatchState[]): Rule<RecruitmentBatchFacts> =>
  rule<RecruitmentBatchFacts>('HOUSE-1', 'personnel.recruitment-state', ({ batch: { name, state } }) =>
    required.includes(state) ? ok : refuse({ path: [path], facts: { batch: name, state, required }, remedy: 'check-the-state' }),
  );
