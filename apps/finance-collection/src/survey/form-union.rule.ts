import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { type RegisterTradeUnionFacts, registerTradeUnionRules } from '../trade-union/register-trade-union.rule';

/** What the rules of formUnion look at. */
export interface FormUnionFacts extends EmployerLiveFacts, RegisterTradeUnionFacts {
  readonly input: { readonly reason: string };
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null; readonly unionFormedIn: string | null };
}

/** HOUSE-3: a unit forms its union once. */
export const unitHasNoUnion = rule<FormUnionFacts>('HOUSE-3', 'finance-collection.unit-has-union', ({ employer: { name, unionFormedIn } }) =>
  unionFormedIn === null ? ok : refuse({ path: ['employerId'], facts: { employer: name, unionFormedIn }, remedy: 'use-the-registered-union' }),
);

export const formUnionRules: readonly Rule<FormUnionFacts>[] = [employerIsLive, unitHasNoUnion, ...registerTradeUnionRules, textIsGiven('reason')];
